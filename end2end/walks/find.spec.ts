// Find help: search in one's own language, narrow it down, open a listing.

import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { PHONE, asleep, expect, inEachLanguage, test } from '../support/test.ts';
import { plain, type Lang, type Words } from '../support/words.ts';

const SEARCH: Record<Lang, string> = { en: 'play for children', ur: 'بچوں کا کھیل', pl: 'zabawa dla dzieci' };

/** Opens the drawer of filters where it is shut. */
async function filters(page: Page): Promise<void> {
  if (!(await page.locator('#near').isVisible())) await page.locator('.fh-filters > summary').click();
}

const show = (page: Page, t: Words) => page.getByRole('button', { name: t('search-show'), exact: true }).click();
const shownNames = async (page: Page) => (await page.locator('.fh-card h3').allInnerTexts()).map(plain);

inEachLanguage(() => {
  test('the first address leads to the language that the browser asks for', async ({ page, lang, t, heard, scripts }) => {
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${lang}$`));
    await look({ page, lang, heard, scripts });
    await expect(page.locator('h1')).toHaveText(t('home-title'));
    if (scripts) await picture(page, 'home', lang);
  });

  test('a family finds a group near home in its own language and reads when it is', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}`);
    await page.getByLabel(t('home-search-label'), { exact: true }).fill(SEARCH[lang]);
    await page.getByRole('button', { name: t('home-search-button'), exact: true }).click();
    await look(visitor);
    await filters(page);
    await page.getByLabel(t('search-near'), { exact: true }).fill('ng7 5hy');
    await show(page, t);
    await look(visitor);
    await expect(page.locator('.fh-card').first()).toBeVisible();
    await expect(page.locator('.fh-chips')).toContainText(SEARCH[lang]);
    if (scripts) await picture(page, 'results', lang);
    const name = plain(await page.locator('.fh-card h3').first().innerText());
    await page.locator('.fh-card h3 a').first().click();
    await look(visitor);
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page.locator('.fh-facts--answer')).toContainText(t('listing-when'));
    await expect(page.locator('.fh-facts--answer')).toContainText(t('listing-cost'));
    if (scripts) await picture(page, 'listing', lang);
    const kept = heard.addresses.filter((address) => /ng7[\s+]*5hy/i.test(address));
    expect(kept, 'addresses with a full postcode').toEqual([]);
  });

  test('topic and age narrow the results down, and pages lead through all of them', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services`);
    const first = await shownNames(page);
    await page.getByRole('link', { name: t('search-page-next'), exact: true }).click();
    await look({ page, lang, heard, scripts });
    expect(await shownNames(page)).not.toEqual(first);
    await expect(page.getByRole('navigation', { name: t('search-pages') }).locator('[aria-current="page"]')).toHaveText('2');
    await filters(page);
    await page.getByRole('combobox', { name: t('search-need'), exact: true }).selectOption('send');
    await page.getByRole('combobox', { name: t('search-age'), exact: true }).selectOption('7');
    await show(page, t);
    await expect(page).toHaveURL(/need=send/);
    await expect(page).toHaveURL(/age=7/);
    await expect(page.locator('.fh-card').first()).toBeVisible();
    await look({ page, lang, heard, scripts });
  });

  test('nothing found still shows people to turn to', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services?q=zzzzqqqq`);
    await expect(page.locator('#results h2').first()).toHaveText(t('search-nothing'));
    await expect(page.locator('#results').getByRole('link', { name: t('search-nothing-ask'), exact: true })).toBeVisible();
    await look({ page, lang, heard, scripts });
  });

  test('a postcode that nobody knows is no dead end', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services`);
    await filters(page);
    await page.getByLabel(t('search-near'), { exact: true }).fill('NG7 9ZZ');
    await show(page, t);
    await expect(page.locator('#results')).toContainText(t('search-unplaced-postcode'));
    await expect(page.locator('.fh-card').first()).toBeVisible();
    await look({ page, lang, heard, scripts });
  });

  test('results change while somebody types, and are those that the server shows', async ({ page, lang, t, scripts }) => {
    test.skip(!scripts, 'needs scripts');
    const wake = await asleep(page);
    await page.goto(`/${lang}/services`);
    const before = await shownNames(page);
    const box = page.getByLabel(t('search-words'), { exact: true });
    await box.fill(SEARCH[lang]);
    wake();
    await expect(page).toHaveURL(/[?&]q=/);
    await expect.poll(() => shownNames(page)).not.toEqual(before);
    await expect(box).toBeFocused();
    const typed = plain(await page.locator('#results').innerText());
    await page.reload();
    expect(plain(await page.locator('#results').innerText())).toBe(typed);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true });

    test('the pages round the directory fit and say where to turn', async ({ page, lang, heard, scripts }) => {
      for (const path of ['urgent', 'privacy', 'accessibility', 'about', 'how-we-decide', 'nothing-here']) {
        await page.goto(`/${lang}/${path}`);
        if (path === 'nothing-here') heard.complaints.splice(0);
        await look({ page, lang, heard, scripts });
      }
    });
  });
});
