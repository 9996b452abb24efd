// One family's whole way: found in Urdu, asked on a phone without scripts, routed with a reason, read by the team, and the plan.

import { look } from '../support/look.ts';
import { LETTERS, signInAsStaff, signInToPlan } from '../support/people.ts';
import { picture } from '../support/picture.ts';
import { begin, send, until } from '../support/request.ts';
import { DESK, PHONE, expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test.use({ lang: 'ur', locale: 'ur-PK', viewport: PHONE, hasTouch: true });
test.skip(({ scripts }) => scripts, 'her phone runs no scripts');

test('a mother in NG7 searches in Urdu, asks for help, is read by her hub and reads her plan', async ({ page, lang, t, heard, scripts, browser, baseURL }) => {
  test.slow();
  await page.goto('/');
  await page.getByLabel(t('home-search-label'), { exact: true }).fill('بچوں کا کھیل NG7');
  await page.getByRole('button', { name: t('home-search-button'), exact: true }).click();
  await page.locator('.fh-card h3 a').first().click();
  await expect(page.locator('.fh-facts--answer')).toContainText(t('listing-when'));

  await page.getByRole('navigation', { name: t('nav-label') }).getByRole('link', { name: t('nav-ask'), exact: true }).click();
  await begin({ page, lang, t });
  await until({ page, lang, t }, 'check');
  const reference = await send({ page, lang, t });
  await expect(page.locator('main')).toContainText(t('team-hub-hyson-green'));
  const why = page.locator('main ul.govuk-list--bullet li');
  await expect(why.first(), 'the reason in her language').toHaveText(/\p{Script=Arabic}/u);

  const english = words('en');
  const team = await browser.newPage({ javaScriptEnabled: false, locale: 'en-GB', baseURL, viewport: DESK });
  await signInAsStaff({ page: team, t: english }, 'hyson-green');
  const row = team.getByRole('row').filter({ hasText: reference });
  await expect(row).toContainText('Urdu');
  await row.getByRole('link').click();
  await expect(team.locator('main')).toContainText(english('staff-decision-because'));
  await expect(team.locator('main')).toContainText('صبح کے وقت بہت مشکل ہوتی ہے');
  await team.close();

  await signInToPlan({ page, lang, t }, LETTERS.sana);
  await look({ page, lang, heard, scripts });
  await expect(page.locator('h2')).toContainText([t('plan-next'), t('plan-goals'), t('plan-helpers')]);
  await picture(page, 'plan', lang);
  await page.goto('/en/plan');
  await picture(page, 'plan', 'en');
});
