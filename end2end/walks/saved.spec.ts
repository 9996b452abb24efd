// A list of one's own: saved without an account, put in order, noted, sent to another phone, and cleared.

import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { PHONE, expect, inEachLanguage, test } from '../support/test.ts';
import { plain, type Words } from '../support/words.ts';

const entries = (page: Page) => page.locator('.fh-saved h2');
const names = async (page: Page) => (await entries(page).allInnerTexts()).map(plain);
const press = (page: Page, t: Words, at: number, key: string) =>
  page.locator(`#entry-${at}`).getByRole('button', { name: new RegExp(`^${t(key)} `) }).click();

interface Family {
  page: Page;
  t: Words;
  lang: string;
  scripts: boolean;
}

/** Saves the first so many results. With scripts the button says it on the spot; without, the list does, and leads back. */
async function saveResults({ page, t, lang, scripts }: Family, many: number): Promise<string[]> {
  await page.goto(`/${lang}/services`);
  const shown = (await page.locator('.fh-card h3').allInnerTexts()).map(plain).slice(0, many);
  for (let at = 1; at <= many; at++) {
    const save = page.locator(`#save-${at}`);
    await save.click();
    if (scripts) {
      await expect(save).toContainText(t('saved-saved'));
      await expect(save).toBeFocused();
      await expect(page.locator('#save-told')).toHaveText(t('saved-said-added', { name: shown[at - 1] }));
    } else {
      await expect(page.getByRole('alert')).toContainText(shown[at - 1]);
      await page.getByRole('link', { name: t('saved-back'), exact: true }).click();
    }
    await expect(save).toBeInViewport();
  }
  return shown;
}

inEachLanguage(() => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a family saves, puts in order, notes, removes and takes back', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}/saved`);
    await expect(page.locator('main')).toContainText(t('saved-empty'));
    await look(visitor);
    const [first, second, third] = await saveResults({ page, t, lang, scripts }, 3);
    await look(visitor);
    await page.getByRole('link', { name: t('saved-title'), exact: true }).click();
    expect(await names(page)).toEqual([first, second, third]);

    await press(page, t, 3, 'saved-up');
    expect(await names(page)).toEqual([first, third, second]);
    await expect(page.locator('#entry-2 button[value="up"]'), 'the next press goes on').toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#entry-1 button[value="down"]')).toBeFocused();
    expect(await names(page)).toEqual([third, first, second]);

    await page.locator('#entry-1 .fh-saved__tools a').click();
    await look(visitor);
    await page.locator('#note').fill('x'.repeat(201));
    await page.getByRole('button', { name: t('saved-note-keep'), exact: true }).click();
    await expect(page.locator('#note')).toHaveValue('x'.repeat(201));
    await look(visitor);
    await page.locator('#note').fill('Ring on Tuesday – پوچھیں');
    await page.getByRole('button', { name: t('saved-note-keep'), exact: true }).click();
    await expect(page.locator('#entry-1')).toContainText('Ring on Tuesday – پوچھیں');
    await look(visitor);
    if (scripts) await picture(page, 'saved', lang);

    await press(page, t, 1, 'saved-remove');
    await look(visitor);
    expect(await names(page)).toEqual([first, second]);
    await page.getByRole('button', { name: t('saved-undo'), exact: true }).click();
    expect(await names(page)).toEqual([third, first, second]);
    await expect(page.locator('#entry-1')).toContainText('Ring on Tuesday');
  });

  test('the list goes to another phone by its link, and is gone from this one', async ({ page, lang, t, heard, scripts, browser }) => {
    const visitor = { page, lang, heard, scripts };
    const saved = await saveResults({ page, t, lang, scripts }, 2);
    await page.goto(`/${lang}/saved/share`);
    await look(visitor);
    if (scripts) await picture(page, 'saved-share', lang);
    const link = await page.locator('#link').inputValue();

    const other = await browser.newContext({ viewport: PHONE });
    const phone = await other.newPage();
    await phone.goto(link);
    expect(await names(phone)).toEqual(saved);
    await phone.getByRole('button', { name: t('saved-of-keep'), exact: true }).click();
    await expect(phone).toHaveURL(/saved\?said=merged/);
    expect(await names(phone)).toEqual(saved);
    await other.close();

    await page.goto(link);
    await look(visitor);
    await page.goto(`/${lang}/saved`);
    await page.getByRole('button', { name: t('saved-clear'), exact: true }).click();
    await expect(page.locator('h1')).toHaveText(t('saved-cleared-title'));
    await look(visitor);
    expect(await page.context().cookies()).toEqual([]);
    await page.goBack();
    await expect(entries(page)).toHaveCount(0);
  });

  test('a listing saves from its own page', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services`);
    await page.locator('.fh-card h3 a').first().click();
    const name = plain(await page.locator('h1').innerText());
    await page.getByRole('button', { name: t('saved-save-here'), exact: true }).click();
    if (scripts) {
      await expect(page.getByRole('button', { name: t('saved-saved'), exact: true })).toBeFocused();
    } else {
      await expect(page.getByRole('alert')).toContainText(name);
      await page.getByRole('link', { name: t('saved-back'), exact: true }).click();
      await expect(page.locator('h1')).toHaveText(name);
    }
    await look({ page, lang, heard, scripts });
    await page.goto(`/${lang}/saved`);
    expect(await names(page)).toEqual([name]);
  });

  test('every page says what is saved, also while somebody types, and takes it off again', async ({ page, lang, t, heard, scripts }) => {
    test.skip(!scripts, 'needs scripts: without, the list says it');
    const [first] = await saveResults({ page, t, lang, scripts }, 1);
    await page.locator('.fh-card h3 a').first().click();
    await expect(page.getByRole('button', { name: t('saved-saved'), exact: true })).toBeVisible();
    await page.goBack();
    if (!(await page.locator('#q').isVisible())) await page.locator('.fh-filters > summary').click();
    await page.locator('#q').fill(first);
    await expect(page).toHaveURL(/[?&]q=/);
    const card = page.locator('.fh-card', { hasText: first }).first();
    await expect(card.getByRole('button')).toContainText(t('saved-saved'));
    await look({ page, lang, heard, scripts });
    await picture(page, 'results-saved', lang);
    await card.getByRole('button').click();
    await expect(card.getByRole('button')).toContainText(t('saved-save'));
    await expect(card.getByRole('button')).toBeFocused();
    await expect(page.locator('#save-told')).toHaveText(t('saved-said-removed', { name: first }));
    await page.goto(`/${lang}/saved`);
    await expect(entries(page)).toHaveCount(0);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept, 'nothing of it is in the browser').toEqual([0, 0, '']);
  });
});
