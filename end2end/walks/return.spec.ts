// A mother saves her answers, leaves in a hurry, and goes on with them in another browser; Back after a mistake shows the question.

import { look } from '../support/look.ts';
import { begin, fill, goOn, MOTHER, question, send, until } from '../support/request.ts';
import { expect, inLanguage, PHONE, test } from '../support/test.ts';

for (const lang of ['en', 'ur', 'pl'] as const) inLanguage(lang, () => {
  test('answers that were saved are gone on with in a second browser, and the first holds nothing of them', async ({ page, lang, t, heard, scripts, browser, baseURL }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'story');
    await fill({ page, lang, t }, 'story', MOTHER.story);
    await page.getByRole('button', { name: t('save-button'), exact: true }).click();
    await page.waitForURL('**/request/saved');
    await look({ page, lang, heard, scripts });
    const [reference, code] = await page.locator('.fh-reference strong').allInnerTexts();
    await page.getByRole('button', { name: t('save-mail-send'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toBeVisible();
    await look({ page, lang, heard, scripts });
    await page.getByRole('button', { name: t('save-leave'), exact: true }).click();
    await page.waitForURL('**/request/closed');

    const other = await browser.newContext({ javaScriptEnabled: scripts, baseURL });
    const second = await other.newPage();
    await second.goto(`/${lang}/request`);
    await second.getByRole('link', { name: t('return-title'), exact: true }).click();
    await second.locator('#reference').fill(reference.trim().toLowerCase());
    await second.locator('#code').fill('0000 0000');
    await second.getByRole('button', { name: t('return-open'), exact: true }).click();
    await expect(second.locator('#code-error')).toBeVisible();
    await second.locator('#code').fill(code.trim());
    await second.getByRole('button', { name: t('return-open'), exact: true }).click();
    await expect(second).not.toHaveURL(/\/return$/);
    const asking = { page: second, lang, t };
    await until(asking, 'check');
    await expect(second.locator('main')).toContainText('Mornings are hard.');
    await send(asking);
    expect(await second.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await other.close();

    await page.goto(`/${lang}/request/check`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/request$`));
    await page.goto(`/${lang}/request/return`);
    await look({ page, lang, heard, scripts });
  });
});

test('Exit this page leaves a saved draft to its family and to nobody on this device', async ({ page, lang, t }) => {
  await begin({ page, lang, t });
  await until({ page, lang, t }, 'harm');
  await page.getByRole('button', { name: t('save-button'), exact: true }).click();
  const [reference, code] = await page.locator('.fh-reference strong').allInnerTexts();
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
  await page.getByRole('button', { name: t('exit-this-page'), exact: true }).click();
  await page.waitForURL('https://www.bbc.co.uk/**');
  await page.goto(`/${lang}/request/saved`);
  await expect(page).toHaveURL(new RegExp(`/${lang}/request$`));
  await page.goto(`/${lang}/request/return`);
  await page.locator('#reference').fill(reference.trim());
  await page.locator('#code').fill(code.trim());
  await page.getByRole('button', { name: t('return-open'), exact: true }).click();
  await page.waitForURL('**/request/harm');
});

test('Back after a mistake that was mended shows the question again', async ({ page, lang, t, scripts }) => {
  test.skip(!scripts, 'without scripts a browser asks before it sends a form again');
  const asking = { page, lang, t };
  await begin(asking);
  await page.getByRole('button', { name: t('continue'), exact: true }).click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await fill(asking, 'danger', MOTHER.danger);
  await goOn(asking);
  expect(question(page)).toBe('want');
  await page.goBack();
  await expect(page).toHaveURL(/\/request\/danger$/);
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: t('q-danger-no'), exact: true })).toBeChecked();
});
