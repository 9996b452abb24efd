// See our plan: the letter's reference, a code, the goals, one step done, and out again.

import { look } from '../support/look.ts';
import { LETTERS, signInToPlan } from '../support/people.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('a family member reads the plan, ticks a step and signs out', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await signInToPlan({ page, lang, t }, scripts ? LETTERS.omar : LETTERS.kasia, () => look(visitor));
    await look(visitor);
    await expect(page.locator('h1')).toHaveText(t('plan-title'));
    await expect(page.locator('.fh-goal h3').first()).not.toBeEmpty();
    await expect(page.locator('#next')).toHaveText(t('plan-next'));

    const open = page.locator('.fh-step:not(.fh-step--done)').filter({ has: page.getByRole('button') });
    const id = await open.first().getAttribute('id');
    const step = page.locator(`#${id}`);
    await step.getByRole('button', { name: t('plan-tick') }).click();
    await expect(step).toHaveClass(/fh-step--done/);
    await look(visitor);
    await step.getByRole('button', { name: t('plan-untick') }).click();
    await expect(step).not.toHaveClass(/fh-step--done/);

    await page.getByRole('button', { name: t('plan-sign-out'), exact: true }).click();
    await expect(page).toHaveURL(/closed$/);
    await look(visitor);
    await page.goto(`/${lang}/plan`);
    await expect(page).toHaveURL(/sign-in$/);
  });

  test('a reference that is too short is named as such and stays in the box', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/plan/sign-in`);
    await page.getByLabel(t('sign-in-reference'), { exact: true }).fill('KQ7');
    await page.getByRole('button', { name: t('sign-in-send'), exact: true }).click();
    await expect(page.locator('#reference')).toHaveValue('KQ7');
    await expect(page.locator('#reference-error')).toContainText(t('problem-reference-length'));
    await look({ page, lang, heard, scripts });
  });

  test('a wrong code opens nothing', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/plan/sign-in`);
    // Eight signs that nobody was sent: the answer must look the same.
    await page.locator('#reference').fill(`QQQQ-${scripts ? 'K' : 'M'}${lang === 'en' ? '3' : '4'}67`);
    await page.getByRole('button', { name: t('sign-in-send'), exact: true }).click();
    await page.getByLabel(t('code-field'), { exact: true }).fill('123456');
    await page.getByRole('button', { name: t('code-sign-in'), exact: true }).click();
    await expect(page.locator('#code-error')).toContainText(t('problem-code-wrong'));
    await look({ page, lang, heard, scripts });
    await page.goto(`/${lang}/plan`);
    await expect(page).toHaveURL(/sign-in$/);
  });
});
