// Staff: a team sees what was sent to it and why, no other team does, and a listing is put right.

import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { PASSWORD, signInAsStaff } from '../support/people.ts';
import { picture } from '../support/picture.ts';
import { begin, send, until } from '../support/request.ts';
import { PHONE, expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('the hub reads a request with its reasons; the safeguarding team does not see it', async ({ page, lang, t, heard, scripts, browser }) => {
    test.slow();
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'check');
    const reference = await send({ page, lang, t });

    const visitor = { page, lang, heard, scripts };
    await page.goto('/staff');
    await look(visitor);
    await signInAsStaff({ page, t }, 'hyson-green');
    await look(visitor);
    if (scripts) await picture(page, 'inbox', lang);
    await page.getByRole('link', { name: reference, exact: true }).click();
    await look(visitor);
    await expect(page.locator('h1')).toContainText(reference);
    await expect(page.locator('main')).toContainText(t('staff-decision-because'));
    await expect(page.locator('main')).toContainText(t('staff-safe-no-voicemail'));
    await expect(page.locator('main')).toContainText('Mornings are hard.');
    const address = page.url();

    const elsewhere = await browser.newPage({ javaScriptEnabled: scripts, baseURL: new URL(address).origin, locale: lang });
    await signInAsStaff({ page: elsewhere, t }, 'mash');
    await expect(elsewhere.getByRole('link', { name: reference, exact: true })).toHaveCount(0);
    expect((await elsewhere.goto(address))?.status(), 'not even by its address').toBe(404);
    await elsewhere.close();
  });

  test('a change to a listing shows on the page that families see', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await signInAsStaff({ page, t }, 'listings');
    await expect(page.locator('h1')).toHaveText(t('staff-home-title'));
    await look(visitor);
    await page.goto('/staff/listings');
    await look(visitor);
    // Each walk changes a listing of its own.
    const mine = (scripts ? 0 : 2) + (lang === 'en' ? 0 : 1);
    await page.locator('tbody a').nth(mine).click();
    await look(visitor);
    const why = `The roof is being mended (${mine})`;
    await page.locator('input[name=closed][value=yes]').check();
    await page.getByLabel(t('staff-edit-closed_note'), { exact: true }).fill(why);
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-saved-text'));
    await look(visitor);
    await page.getByRole('link', { name: t('staff-edit-show'), exact: true }).click();
    await expect(page.locator('main')).toContainText(why);
  });

  test('who reads requests can read how they are decided, and leave', async ({ page, lang, t, heard, scripts }) => {
    await signInAsStaff({ page, t }, 'mash');
    for (const path of ['/staff/rules', '/staff/words']) {
      await page.goto(path);
      await look({ page, lang, heard, scripts });
    }
    await page.getByRole('button', { name: t('staff-sign-out'), exact: true }).click();
    await page.goto('/staff/inbox/mash');
    await expect(page).toHaveURL(/sign-in$/);
  });

  test('a listing with something wrong in it comes back with all that was typed', async ({ page, lang, t, heard, scripts }) => {
    await signInAsStaff({ page, t }, 'listings');
    await page.goto('/staff/listings');
    await page.locator('tbody a').nth(8).click();
    await page.getByLabel(t('staff-edit-owner_email'), { exact: true }).fill('ring me');
    await page.getByLabel(t('staff-edit-held_until'), { exact: true }).fill('soon');
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await look({ page, lang, heard, scripts });
    await expect(page.locator('.govuk-error-summary a')).toHaveCount(2);
    await expect(page.locator('.govuk-error-summary a').first()).toHaveText(t('staff-problem-owner_email-shape'));
    await page.locator('.govuk-error-summary a').nth(1).click();
    await expect(page.getByLabel(t('staff-edit-held_until'), { exact: true })).toBeFocused();
    await expect(page.getByLabel(t('staff-edit-held_until'), { exact: true })).toHaveValue('soon');
  });

  test('a wrong password is told kindly, and the password page has its own errors', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto('/staff/sign-in');
    await page.getByLabel(t('staff-sign-in-email'), { exact: true }).fill('nobody@example.org');
    await page.getByLabel(t('staff-sign-in-password'), { exact: true }).fill('guess');
    await page.getByRole('button', { name: t('staff-sign-in-button'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('staff-sign-in-wrong'));
    await look(visitor);
    await signInAsStaff({ page, t }, 'manager');
    await page.getByRole('link', { name: t('staff-nav-account'), exact: true }).click();
    await look(visitor);
    await page.getByRole('link', { name: t('staff-nav-password'), exact: true }).click();
    await look(visitor);
    await page.getByRole('button', { name: t('staff-password-save'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('staff-password-current-missing'));
    await look(visitor);
  });

  test('after signing out the browser shows no inbox, not even by its back button', async ({ page, t }) => {
    await signInAsStaff({ page, t }, 'meadows');
    await page.goto('/staff/words');
    await page.getByRole('button', { name: t('staff-sign-out'), exact: true }).click();
    await expect(page).toHaveURL(/sign-in$/);
    await page.goBack();
    await expect(page).toHaveURL(/sign-in$/);
    await expect(page.getByLabel(t('staff-sign-in-password'), { exact: true })).toBeVisible();
  });

  test('a worker comes in and out by keyboard alone', async ({ page, t }) => {
    await page.goto('/staff/sign-in');
    await page.getByLabel(t('staff-sign-in-email'), { exact: true }).focus();
    await page.keyboard.type('bestwood@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/inbox\/hub-bestwood$/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t('skip-to-content'), exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    await page.getByRole('button', { name: t('staff-sign-out'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sign-in$/);
  });

  test('what a thumb has to hit is large enough', async ({ page, t }) => {
    await page.setViewportSize(PHONE);
    await signInAsStaff({ page, t }, 'manager');
    for (const path of ['/staff/inbox/hub-hyson-green', '/staff/listings', '/staff/words', '/staff/password']) {
      await page.goto(path);
      expect(await tooSmall(page), path).toEqual([]);
    }
  });
});

/** Links and controls lower than 44 pixels, but for links in a sentence and boxes that their label belongs to. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('a, button, input, select, textarea, summary')];
    const small = all.filter((element) => {
      const box = element.getBoundingClientRect();
      const hidden = box.width <= 1 || box.height <= 1 || element.matches('.govuk-skip-link');
      const inSentence = [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      return !hidden && !inSentence && !element.matches('[type="hidden"], [type="radio"], [type="checkbox"]') && box.height < 43.5;
    });
    return small.map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.getBoundingClientRect().height}`);
  });
}
