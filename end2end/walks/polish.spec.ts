// The public pages in Polish: longer words than English, and letters of their own. The way from page to page is walked in the others.

import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { expect, inLanguage, test } from '../support/test.ts';

const PAGES = {
  home: '',
  results: '/services?q=zabawa&near=NG7',
  'results-nothing': '/services?q=zzzzqqqq',
  listing: '/services/demo-hyson-green-stay-and-play',
  hub: '/hubs/hyson-green',
  hubs: '/hubs',
  'whats-on': '/whats-on',
  'young-people': '/young-people',
  send: '/send',
  topics: '/topics',
  topic: '/topics/parenting-support',
  urgent: '/urgent',
  freshness: '/freshness',
  about: '/about',
  privacy: '/privacy',
  accessibility: '/accessibility',
  'how-we-decide': '/how-we-decide',
  request: '/request',
  'plan-sign-in': '/plan',
};

inLanguage('pl', () => {
  test.skip(({ scripts }) => !scripts, 'looked at once: the walks without scripts are the same pages');

  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} is a page for everyone in Polish`, async ({ page, lang, heard }) => {
      await page.goto(`/${lang}${path}`);
      await look({ page, lang, heard, scripts: true });
      await picture(page, name, lang);
    });
  }

  test('a list and what it says before something about safety is on it', async ({ page, lang, t, heard }) => {
    const visitor = { page, lang, heard, scripts: true };
    await page.goto(`/${lang}/services?need=domestic-abuse`);
    await page.locator('#save-1').click();
    await expect(page.locator('h1')).toHaveText(t('saved-sure-title'));
    await look(visitor);
    await picture(page, 'saved-sure', lang);
    await page.getByRole('button', { name: t('saved-sure-yes'), exact: true }).click();
    await expect(page.locator('#entry-1')).toBeVisible();
    await look(visitor);
    await picture(page, 'saved', lang);
  });
});
