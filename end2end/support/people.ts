// The invented people of the demonstration, and how they sign in.

import type { Page } from '@playwright/test';
import type { Lang, Words } from './words.ts';

/** References of the letters that the seeded families hold. Each is used by one walk: a new code ends the one before. */
export const LETTERS = { sana: 'DGRW-3467', omar: 'DGRW-4679', kasia: 'TKPM-3467', helen: 'HJKM-3467', tom: 'HJKM-4679', ellie: 'HJKM-6793' } as const;

export const PASSWORD = 'paper boat on the Trent';

/** From the letter's reference over the demonstration's code page to the plan. `seen` is called at each page on the way. */
export async function signInToPlan(
  { page, lang, t }: { page: Page; lang: Lang; t: Words },
  reference: string,
  seen: () => Promise<void> = async () => {},
): Promise<void> {
  await page.goto(`/${lang}/plan`);
  await seen();
  await page.getByLabel(t('sign-in-reference'), { exact: true }).fill(reference.toLowerCase());
  await page.getByRole('button', { name: t('sign-in-send'), exact: true }).click();
  await seen();
  await page.getByRole('link', { name: t('demo-code-link'), exact: true }).click();
  await seen();
  const code = await page.locator('#demo-code').innerText();
  await page.goBack();
  await page.getByLabel(t('code-field'), { exact: true }).fill(code);
  await page.getByRole('button', { name: t('code-sign-in'), exact: true }).click();
  await page.waitForURL(`**/${lang}/plan`);
}

/** Signs in as the demonstration's worker with this name before the @. */
export async function signInAsStaff({ page, t }: { page: Page; t: Words }, name: string): Promise<void> {
  await page.goto('/staff/sign-in');
  await page.getByLabel(t('staff-sign-in-email'), { exact: true }).fill(`${name}@example.org`);
  await page.getByLabel(t('staff-sign-in-password'), { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: t('staff-sign-in-button'), exact: true }).click();
  await page.waitForURL((address) => address.pathname !== '/staff/sign-in');
}
