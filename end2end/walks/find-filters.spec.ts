// Filters: chosen, counted, taken away; and help at once for who types that they are in danger.

import { look } from '../support/look.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';
import { plain, type Lang } from '../support/words.ts';

const HURT: Record<Lang, string> = { en: 'my husband hits me', ur: 'میرا شوہر مجھے مارتا ہے', pl: 'mąż mnie bije' };

inEachLanguage(() => {
  test('a family chooses what is free and near, and takes a choice away again', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}/services?near=NG7`);
    if (!(await page.locator('#cost').isVisible())) await page.locator('.fh-filters > summary').click();
    const free = page.locator('#cost option[value="free"]');
    const count = Number(/\((\d+)\)$/.exec(plain((await free.textContent()) ?? ''))?.[1]);
    await page.locator('#cost').selectOption('free');
    await page.getByRole('button', { name: t('search-show'), exact: true }).click();
    await expect(page).toHaveURL(/cost=free/);
    await expect.poll(async () => plain((await page.locator('#results h2').first().textContent()) ?? '')).toBe(t('search-count', { count }));
    await look(visitor);
    const chip = page.locator('.fh-chip[href$="near=NG7"]');
    expect(plain((await chip.getAttribute('aria-label')) ?? '')).toBe(t('search-remove', { part: t('listing-free') }));
    await chip.click();
    await expect(page).toHaveURL(/near=NG7/);
    await expect(page).not.toHaveURL(/cost=/);
    await expect(chip).toHaveCount(0);
  });

  test('numbers beside the filters change while somebody types', async ({ page, lang, scripts }) => {
    test.skip(!scripts, 'needs scripts');
    await page.goto(`/${lang}/services`);
    const before = await page.locator('#f-cost').innerText();
    await page.locator('#q').fill('judo');
    await expect(page).toHaveURL(/[?&]q=judo/);
    await expect.poll(() => page.locator('#f-cost').innerText()).not.toEqual(before);
    const typed = await page.locator('#f-cost').innerText();
    await page.reload();
    expect(await page.locator('#f-cost').innerText()).toBe(typed);
  });

  test('who types that they are hurt at home sees numbers to ring and can leave at once', async ({ page, lang, t, heard, scripts }) => {
    await page.goto(`/${lang}/services`);
    await page.locator('#q').fill(HURT[lang]);
    await page.getByRole('button', { name: t('search-button'), exact: true }).click();
    await expect(page.locator('.fh-crisis')).toContainText(t('crisis-domestic-abuse'));
    await expect(page.locator('.fh-crisis a[href="tel:999"]')).toBeVisible();
    await expect(page.locator('.fh-crisis a[href="tel:08088000340"]')).toBeVisible();
    await expect(page.getByRole('button', { name: t('exit-this-page'), exact: true })).toBeVisible();
    await look({ page, lang, heard, scripts });
  });
});
