// A hand that has only a keyboard: Tab from control to control, arrows, Space and Enter; nothing is clicked and nothing is put into focus.

import type { Page } from '@playwright/test';
import { MOTHER, asked, question } from './request.ts';

/** More controls than any page of the form has. */
const MOST = 120;

/** Presses Tab until the control that has the focus is one of these. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (here) return;
  }
  throw new Error(`no Tab leads to ${selector} on ${page.url()}`);
}

/** Answers all that the open page asks, as the mother would, and presses the button that leads on. */
export async function answerByKeys(page: Page): Promise<void> {
  for (const key of await asked(page)) {
    const answer = MOTHER[key];
    if (!answer) throw new Error(`the mother has no answer to "${key}"`);
    if ('typed' in answer) {
      await tabTo(page, `#${key}`);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(answer.typed);
    } else if ('many' in answer) {
      for (const option of answer.many) {
        await tabTo(page, `input[name="${key}"][value="${option}"]`);
        await page.keyboard.press('Space');
      }
    } else if (key === 'language') {
      await tabTo(page, '#language');
      for (let step = 0; step < MOST && (await page.locator('#language').inputValue()) !== answer.one; step++) {
        await page.keyboard.press('ArrowDown');
      }
    } else {
      await chooseByKeys(page, key, answer.one);
    }
  }
  await press(page, 'main form button[type="submit"]:not([name])');
}

/** A group of radios takes one Tab; its arrows go through it and choose. */
async function chooseByKeys(page: Page, key: string, option: string): Promise<void> {
  await tabTo(page, `input[type="radio"][name="${key}"]`);
  await page.keyboard.press('Space');
  for (let step = 0; step < MOST; step++) {
    if (await page.locator(`input[name="${key}"][value="${option}"]`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no arrow leads to ${option} of ${key}`);
}

/** Goes to this button and presses Enter; waits for what it opens. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  const from = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
}

/** Answers page after page until this one. */
export async function untilByKeys(page: Page, last: string): Promise<void> {
  while (question(page) !== last) await answerByKeys(page);
}
