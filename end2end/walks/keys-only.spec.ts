// A whole request by keyboard alone, from the first page of the form to the reference, and out of it again.

import { press, tabTo, untilByKeys } from '../support/keys.ts';
import { expect, inLanguage, test } from '../support/test.ts';

for (const lang of ['en', 'ur', 'pl'] as const) inLanguage(lang, () => {
  test('a mother asks for help with keys only, tells more, and sends', async ({ page, lang, t }) => {
    test.slow();
    await page.goto(`/${lang}/request`);
    await press(page, 'main form[action$="/request"] button');
    await untilByKeys(page, 'check');
    await press(page, `main a[href$="/request/hope"]`);
    await tabTo(page, '#hope');
    await page.keyboard.type('Mornings without shouting');
    await press(page, 'main form button[type="submit"]:not([name])');
    await expect(page).toHaveURL(/check$/);
    await expect(page.locator('main')).toContainText('Mornings without shouting');
    await press(page, '#send');
    await expect(page).toHaveURL(/sent$/);
    await expect(page.locator('h1')).toHaveText(t('sent-title'));
    await press(page, `main a[href$="/status"]`);
    await expect(page.locator('.fh-story')).toContainText(t('status-event-sent'));
  });

  test('a stop page is read, gone past and left with keys only, and a list of children filled', async ({ page, lang, t, context }) => {
    test.slow();
    await page.goto(`/${lang}/request`);
    await press(page, 'main form[action$="/request"] button');
    await untilByKeys(page, 'harm');
    await tabTo(page, 'input[name="harm"][value="physical"]');
    await page.keyboard.press('Space');
    await press(page, 'main form button[type="submit"]:not([name])');
    await expect(page.locator('h1')).toHaveText(t('stop-mash-now-title'));
    await tabTo(page, 'main a[href^="tel:"]');
    await press(page, 'main form[action$="/request/stop"] button');
    await expect(page).toHaveURL(/domestic_abuse$/);
    await page.goto(`/${lang}/request/harm`);
    await tabTo(page, 'input[name="harm"][value="physical"]');
    await page.keyboard.press('Space');
    await untilByKeys(page, 'check');
    await page.goto(`/${lang}/request/children`);
    await press(page, 'main button[value="more"]');
    await tabTo(page, '#children_name');
    await page.keyboard.type('Ali');
    await tabTo(page, '#children_age');
    await page.keyboard.type('3');
    await press(page, 'main form button[type="submit"]:not([name])');
    await expect(page.locator('.fh-people')).toContainText('Ali');
    await tabTo(page, '.fh-exit a');
    const away = page.waitForRequest('https://www.bbc.co.uk/weather');
    await page.keyboard.press('Enter');
    await away;
    await expect.poll(async () => (await context.cookies()).length, 'the visit is forgotten').toBe(0);
    const after = await page.request.get(`/${lang}/request/check`, { maxRedirects: 0 });
    expect(after.headers()['location']).toBe(`/${lang}/request`);
  });
});
