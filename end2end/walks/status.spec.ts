// A family follows its request on another phone, and its hub sends it on: each reads what the other did, in plain words.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { begin, send, until } from '../support/request.ts';
import { DESK, expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('a family reads on another phone that its hub sent its request to MASH, and why', async ({ page, lang, t, heard, scripts, browser, baseURL }) => {
  test.slow();
  await begin({ page, lang, t });
  await until({ page, lang, t }, 'check');
  const reference = await send({ page, lang, t });
  const code = await page.locator('.fh-reference strong').nth(1).innerText();
  await look({ page, lang, heard, scripts });

  const english = words('en');
  const team = await browser.newPage({ javaScriptEnabled: scripts, locale: 'en-GB', baseURL, viewport: DESK });
  await signInAsStaff({ page: team, t: english }, 'hyson-green');
  await team.getByRole('link', { name: reference, exact: true }).click();
  await team.getByText(english('staff-act-redirect'), { exact: true }).click();
  await team.getByLabel(english('staff-act-to'), { exact: true }).selectOption('mash');
  await team.getByLabel(english('staff-act-why'), { exact: true }).selectOption('more-help');
  await team.getByLabel(english('staff-act-told'), { exact: true }).fill('They need a worker of their own.');
  await team.getByRole('button', { name: english('staff-act-send-on'), exact: true }).click();
  await expect(team.locator('main')).toContainText(english('staff-redirect-more-help'));
  await team.close();

  const other = await browser.newPage({ javaScriptEnabled: scripts, baseURL });
  await other.goto(`/${lang}/status`);
  await other.getByLabel(t('status-reference'), { exact: true }).fill(reference.toLowerCase());
  await other.getByLabel(t('status-code'), { exact: true }).fill(code);
  await other.getByRole('button', { name: t('status-open'), exact: true }).click();
  await expect(other.locator('.fh-story')).toContainText(t('status-why-more-help'));
  await other.getByRole('link', { name: t('status-do-add'), exact: true }).click();
  await other.locator('#words').fill('His uncle is with us on Sundays.');
  await other.getByRole('button', { name: t('status-add-send'), exact: true }).click();
  await expect(other.getByRole('status')).toContainText(t('status-done-added'));
  await other.getByRole('button', { name: t('status-leave'), exact: true }).click();
  await other.goto(`/${lang}/status`);
  await expect(other.getByLabel(t('status-reference'), { exact: true })).toBeVisible();
  await other.close();

  for (const path of ['/status', '/status/add', '/status/stop']) {
    await page.goto(`/${lang}${path}`);
    await look({ page, lang, heard, scripts });
  }
});
