// One listing: when it is next, the way there, sharing, saying what is wrong; and one sheet of paper.

import { look } from '../support/look.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

const PAGE = 'demo-bestwood-stay-and-play';

inEachLanguage(() => {
  test('a family reads when a group is next and passes it on', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}/services/${PAGE}`);
    await look(visitor);
    await expect(page.locator('.fh-facts--answer')).toContainText(t('listing-when'));
    const way = page.getByRole('link', { name: t('listing-directions'), exact: true });
    await expect(way).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\/directions\?to=/);
    await expect(way).toHaveAttribute('rel', /noreferrer/);
    await page.getByRole('link', { name: t('listing-keep-share'), exact: true }).click();
    await look(visitor);
    await expect(page.locator('.fh-qr')).toBeVisible();
    await expect(page.getByRole('link', { name: t('share-sms'), exact: true })).toHaveAttribute('href', /^sms:/);
  });

  test('somebody says what is wrong, without saying who they are', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}/services/${PAGE}`);
    await page.getByRole('link', { name: t('listing-keep-report'), exact: true }).click();
    await look(visitor);
    const send = page.getByRole('button', { name: t('report-send'), exact: true });
    await send.click();
    await look(visitor);
    await expect(page.locator('.govuk-error-summary')).toContainText(t('report-problem-wrong-choose'));
    await page.getByLabel(t('report-wrong-times'), { exact: true }).check();
    await send.click();
    await look(visitor);
    await expect(page.locator('h1')).toHaveText(t('report-sent-title'));
  });

  test('a help line against violence can be left at once and leaves nothing to keep', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services/juno-womens-aid`);
    await look({ page, lang, heard, scripts });
    await expect(page.getByText(t('listing-keep-nothing'))).toBeVisible();
    await expect(page.getByText(t('listing-phone-safe'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('listing-keep-share'), exact: true })).toHaveCount(0);
  });

  test('the page of a listing fits one sheet of paper', async ({ page, lang, scripts }) => {
    test.skip(!scripts, 'paper is the same without scripts');
    for (const listing of [PAGE, 'library-aspley', 'juno-womens-aid']) {
      await page.goto(`/${lang}/services/${listing}`);
      const paper = await page.pdf({ format: 'A4' });
      const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length, `sheets of ${listing} in ${lang}`).toBe(1);
    }
  });
});
