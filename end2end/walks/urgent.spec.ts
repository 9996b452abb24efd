// Urgent help opens without internet once it was opened, and leaves nothing else on a device.

import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

/** Everything that workers have kept in this browser: the stores, and the addresses in them. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map((request) => new URL(request.url).pathname);
  });

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((worker) => new URL(worker.scope).pathname));

const opened = async (page: Page, lang: string) => (await page.goto(`/${lang}/urgent`))?.text();

inEachLanguage(() => {
  test.skip(({ scripts }) => !scripts, 'needs scripts');

  test('urgent help opens without internet, says so, and nothing else does', async ({ page, context, lang, t, heard }) => {
    await page.goto(`/${lang}/services`);
    await page.goto(`/${lang}/urgent`);
    await expect(page.locator('#kept')).toBeVisible();
    await expect(page.locator('#offline')).toBeHidden();
    await look({ page, lang, heard, scripts: true });

    const all = await kept(page);
    expect(all.filter((path) => !path.startsWith('/pkg/'))).toEqual([`/${lang}/urgent`]);
    expect(await workers(page)).toEqual([`/${lang}/urgent`]);

    await context.setOffline(true);
    const copies = [await opened(page, lang), await opened(page, lang)];
    expect(copies[1], 'the server writes each page anew, a copy stays the same').toBe(copies[0]);
    await expect(page.locator('h1')).toHaveText(t('urgent-title'));
    await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
    await expect(page.locator('#offline')).toHaveText(t('offline-now'));
    await expect(page.locator('#offline'), 'its styles are there too').toHaveCSS('border-inline-start-style', 'solid');
    await expect(page.goto(`/${lang}/services`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    heard.complaints.splice(0);
    await context.setOffline(false);
  });

  test('exit this page takes the copy away', async ({ page, lang, t }) => {
    await page.goto(`/${lang}/urgent`);
    await expect(page.locator('#kept')).toBeVisible();
    const away = page.waitForRequest('https://www.bbc.co.uk/weather');
    await page.getByRole('button', { name: t('exit-this-page'), exact: true }).click();
    await away;
    await page.goto(`/${lang}/privacy`);
    await expect(page.locator('main')).toContainText(t('privacy-7'));
    expect([await kept(page), await workers(page)]).toEqual([[], []]);
  });

  test('what was looked at and saved before is not on the device', async ({ page, lang, t }) => {
    await page.goto(`/${lang}/urgent`);
    await expect(page.locator('#kept')).toBeVisible();
    await page.goto(`/${lang}/services`);
    await page.locator('.fh-card h3 a').first().click();
    await page.getByRole('button', { name: t('saved-save-here'), exact: true }).click();
    await expect(page.getByRole('button', { name: t('saved-saved'), exact: true })).toBeVisible();
    await page.goto(`/${lang}/saved`);
    expect((await kept(page)).filter((path) => !path.startsWith('/pkg/'))).toEqual([`/${lang}/urgent`]);
  });
});

test('the worker is looked for again each time, and may fetch from here only', async ({ request }) => {
  const worker = await request.get('/sw.js');
  expect(worker.status()).toBe(200);
  expect(worker.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
    'content-type': 'text/javascript',
  });
});
