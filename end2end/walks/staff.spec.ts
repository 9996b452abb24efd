// Staff: a team sees what was sent to it and why, no other team does, and a listing is put right.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { picture } from '../support/picture.ts';
import { begin, send, until } from '../support/request.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

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
    await expect(page.locator('main')).toContainText('Mornings without shouting');
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
    await look(visitor);
    // Each walk changes a listing of its own.
    const mine = (scripts ? 0 : 2) + (lang === 'en' ? 0 : 1);
    await page.locator('tbody a').nth(mine).click();
    await look(visitor);
    const phone = `0115 496 01${10 + mine}`;
    await page.getByLabel(t('staff-edit-phone'), { exact: true }).fill(phone);
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-saved-text'));
    await look(visitor);
    await page.getByRole('link', { name: t('staff-edit-show'), exact: true }).click();
    await expect(page.locator(`.fh-facts--answer a[href="tel:${phone.replaceAll(' ', '')}"]`)).toBeVisible();
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
});
