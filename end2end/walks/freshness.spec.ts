// Freshness: everyone sees how much is checked; an owner answers the links of a letter; staff decide what they suggest.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { picture } from '../support/picture.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';
import { plain } from '../support/words.ts';

inEachLanguage(() => {
  test('everyone can look up how much of the directory somebody has checked', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/about`);
    await page.getByRole('link', { name: t('footer-freshness'), exact: true }).click();
    await look({ page, lang, heard, scripts });
    await expect(page.locator('h1')).toHaveText(t('fresh-title'));
    await expect(page.getByRole('rowheader', { name: t('fresh-all'), exact: true })).toBeVisible();
    if (scripts) await picture(page, 'freshness', lang);
  });

  test('an owner says with the link of a letter that all is right, and what has changed', async ({ page, lang, t, heard, scripts }) => {
    test.slow();
    const visitor = { page, lang, heard, scripts };
    await signInAsStaff({ page, t }, 'listings');
    await page.goto('/staff/listings');
    // Each walk keeps a listing of its own.
    const mine = 20 + (scripts ? 0 : 2) + (lang === 'en' ? 0 : 1);
    await page.locator('tbody a').nth(mine).click();
    const editing = page.url();
    await page.getByLabel(t('staff-edit-owner'), { exact: true }).fill('Front desk');
    await page.getByLabel(t('staff-edit-owner_email'), { exact: true }).fill('desk@');
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('staff-problem-owner_email-shape'));
    await look(visitor);
    await page.getByLabel(t('staff-edit-owner_email'), { exact: true }).fill(`desk-${mine}@example.org`);
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-saved-text'));
    const id = editing.split('/').at(-1) ?? '';

    const remind = async () => {
      await page.goto('/staff/freshness?owner=reachable');
      await look(visitor);
      await page.locator('tr', { has: page.locator(`a[href$="/${id}"]`) }).getByRole('button').click();
      await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-fresh-demo'));
      await look(visitor);
    };
    await remind();
    if (scripts) await picture(page, 'checks', lang);
    await page.getByRole('link', { name: t('staff-fresh-demo-confirm'), exact: true }).click();
    await look(visitor);
    if (scripts) await picture(page, 'still-right', lang);
    const link = page.url();
    await page.getByRole('button', { name: t('check-yes'), exact: true }).click();
    await expect(page.locator('h1')).toHaveText(t('check-done-title'));
    await look(visitor);
    await page.goto(link);
    await expect(page.locator('h1')).toHaveText(t('check-already-title'));
    await look(visitor);

    await remind();
    await page.getByRole('link', { name: t('staff-fresh-demo-change'), exact: true }).click();
    await look(visitor);
    await page.getByLabel(t('staff-edit-phone'), { exact: true }).fill('ring us');
    await page.getByLabel(t('suggest-note'), { exact: true }).fill('We have moved next door.');
    await page.getByRole('button', { name: t('suggest-send'), exact: true }).click();
    await expect
      .poll(async () => plain((await page.locator('.govuk-error-summary').textContent()) ?? ''))
      .toContain(t('staff-problem-phone-shape'));
    await expect(page.getByLabel(t('suggest-note'), { exact: true })).toHaveValue('We have moved next door.');
    await look(visitor);
    const phone = `0115 496 02${mine}`;
    await page.getByLabel(t('staff-edit-phone'), { exact: true }).fill(phone);
    await page.getByRole('button', { name: t('suggest-send'), exact: true }).click();
    await expect(page.locator('h1')).toHaveText(t('suggest-done-title'));
    await look(visitor);

    await page.goto('/staff/suggestions');
    const suggestion = page.locator('section', { has: page.locator(`a[href$="/${id}"]`) });
    await expect(suggestion).toContainText(phone);
    await look(visitor);
    if (scripts) await picture(page, 'suggestions', lang);
    await suggestion.getByRole('button', { name: t('staff-suggest-accept'), exact: true }).click();
    await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-suggest-accepted'));
    await page.goto(`/${lang}/services/${id}`);
    await expect(page.locator(`a[href="tel:${phone.replaceAll(' ', '')}"]`).first()).toBeVisible();
  });
});
