// Pages of staff change while they are open: two workers at once, and a family that sends a request meanwhile.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { begin, send, until } from '../support/request.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('a request that comes, and a colleague who takes it on, show in an inbox that is open', async ({ page, lang, t, heard, scripts, browser, baseURL }) => {
    test.slow();
    const sent = async () => {
      const home = await browser.newPage({ javaScriptEnabled: scripts, baseURL, locale: lang });
      await begin({ page: home, lang, t });
      await until({ page: home, lang, t }, 'check');
      const reference = await send({ page: home, lang, t });
      await home.close();
      return reference;
    };
    const name = await sent();
    await signInAsStaff({ page, t }, 'hyson-green');
    await page.goto('/staff/inbox/hub-hyson-green');
    await look({ page, lang, heard, scripts });
    // Whoever stands on a link stays on it.
    await page.getByRole('link', { name, exact: true }).focus();
    const reference = await sent();
    const row = page.locator('tr', { has: page.getByRole('link', { name: reference, exact: true }) });
    if (!scripts) await page.reload();
    await expect(row).toHaveCount(1);
    if (scripts) {
      await expect(page.getByRole('status').filter({ hasText: t('staff-live-changed') })).toHaveCount(1);
      await expect(page.locator('a:focus')).toHaveText(name);
    }

    const colleague = await browser.newPage({ javaScriptEnabled: scripts, baseURL, locale: lang });
    await signInAsStaff({ page: colleague, t }, 'hyson-green');
    await colleague.goto('/staff/inbox/hub-hyson-green');
    await colleague.getByRole('link', { name: reference, exact: true }).click();
    await colleague.getByRole('button', { name: t('staff-hold-take'), exact: true }).click();
    await colleague.close();
    if (!scripts) await page.reload();
    await expect(row.locator(`[data-head="${t('staff-inbox-holder')}"]`)).not.toBeEmpty();
  });

  test('an inbox that is open goes when its worker signs out in another window', async ({ page, t, scripts }) => {
    test.skip(!scripts, 'without a script a page stays as it was opened');
    await signInAsStaff({ page, t }, 'hyson-green');
    await page.goto('/staff/inbox/hub-hyson-green');
    const window = await page.context().newPage();
    await window.goto('/staff/promises');
    await window.goto('/staff/inbox/hub-hyson-green');
    await window.getByRole('button', { name: t('staff-sign-out'), exact: true }).click();
    await window.close();
    await page.bringToFront();
    await expect(page).toHaveURL(/\/staff\/sign-in/, { timeout: 75_000 });
  });
});
