// A mother in NG7 asks for help: what she answers, and how she goes from question to question.

import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import type { Lang, Words } from './words.ts';

/** An option, several options, or typed words, by the question's key. */
type Answer = { one: string } | { many: string[] } | { typed: string };

export const MOTHER: Record<string, Answer> = {
  danger: { one: 'no' },
  want: { one: 'support' },
  who: { one: 'parent' },
  harm: { many: ['none'] },
  domestic_abuse: { one: 'no' },
  child_name: { typed: 'Bilal' },
  child_age: { typed: '7' },
  postcode: { typed: 'ng7 5hy' },
  social_worker: { one: 'no' },
  needs: { many: ['behaviour', 'activities'] },
  worries: { many: ['none'] },
  so_far: { one: 'nothing_yet' },
  how_long: { one: 'months' },
  want_worker: { one: 'yes' },
  story: { typed: 'صبح کے وقت بہت مشکل ہوتی ہے۔ Mornings are hard.' },
  going_well: { typed: 'He loves football with his uncle.' },
  tried: { typed: '' },
  hope: { typed: 'Mornings without shouting' },
  your_name: { typed: 'Sana Demo' },
  responsibility: { one: 'yes' },
  contact_way: { one: 'phone' },
  phone: { typed: '07700 900123' },
  voicemail: { one: 'no' },
  best_time: { many: ['morning'] },
  must_not_know: { typed: '' },
  language: { one: 'ur' },
  interpreter: { one: 'yes' },
  agree_ask: { one: 'yes' },
  agree_share: { many: ['none'] },
  agree_evaluation: { one: 'no' },
};

export interface Asking {
  page: Page;
  lang: Lang;
  t: Words;
}

/** Opens the form and stands at its first question. */
export async function begin({ page, lang, t }: Asking): Promise<void> {
  await page.goto(`/${lang}/request`);
  await page.getByRole('button', { name: t('request-begin'), exact: true }).click();
  await page.waitForURL('**/request/danger');
}

/** The key of the open question, or the name of the page that is not one. */
export const question = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** The keys of all questions on the open page, the first of them as its address has it. */
export async function asked(page: Page): Promise<string[]> {
  const others = await page.locator('main input[name="with"]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  return [question(page), ...others];
}

/** Answers the open question in words that a person sees, and does not go on yet. */
export async function fill({ page, t }: Asking, key: string, answer: Answer): Promise<void> {
  if ('typed' in answer) {
    await page.locator(`#${key}`).fill(answer.typed);
  } else if ('many' in answer) {
    for (const option of answer.many) await choose(page, key, 'checkbox', t(`q-${key}-${option}`));
  } else if (key === 'language') {
    await page.locator('#language').selectOption(answer.one);
  } else {
    await choose(page, key, 'radio', t(`q-${key}-${answer.one}`));
  }
}

/** Among the options of one question: "Yes" may stand under several on a page. */
async function choose(page: Page, key: string, role: 'radio' | 'checkbox', name: string): Promise<void> {
  const fieldset = page.locator('fieldset').filter({ has: page.locator(`input[name="${key}"]`) });
  await fieldset.getByRole(role, { name, exact: true }).check();
}

export async function goOn({ page, t }: Asking): Promise<void> {
  const here = page.url();
  await page.getByRole('button', { name: t('continue'), exact: true }).click();
  await expect(page).not.toHaveURL(here);
}

/** Goes on as the mother would until the page with this question, or `check`. `seen` is called at each page on the way. */
export async function until(asking: Asking, last: string, seen: (key: string) => Promise<void> = async () => {}): Promise<void> {
  for (let keys = await asked(asking.page); !keys.includes(last); keys = await asked(asking.page)) {
    await seen(keys[0]);
    for (const key of keys) {
      const answer = MOTHER[key];
      if (!answer) throw new Error(`the mother has no answer to "${key}"`);
      await fill(asking, key, answer);
    }
    await goOn(asking);
  }
}

/** Sends the checked answers; the reference that the family is given. */
export async function send({ page, t }: Asking): Promise<string> {
  await page.getByRole('button', { name: t('request-send'), exact: true }).click();
  await page.waitForURL('**/request/sent');
  return (await page.locator('.fh-reference strong').first().innerText()).trim();
}
