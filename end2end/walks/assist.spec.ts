// A family at the desk: a worker fills in a request with it, prints the receipt, and the computer keeps nothing.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { begin, send, until } from '../support/request.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';
import { plain } from '../support/words.ts';

inEachLanguage(() => {
  test('a worker helps a family, prints one page, and nothing is left on the computer', async ({ page, lang, t, heard, scripts }) => {
    test.slow();
    const visitor = { page, lang, heard, scripts };
    await signInAsStaff({ page, t }, 'hyson-green');
    await page.goto('/staff/assist');
    await look(visitor);
    await page.locator(`input[name=language][value=${lang}]`).check();
    await page.getByRole('button', { name: t('staff-assist-ask'), exact: true }).click();
    await page.waitForURL(`**/${lang}/request`);
    await expect(page.locator('.fh-assist')).toContainText(t('assist-text'));
    await look(visitor);
    await page.goto('/staff/inbox/hub-hyson-green');
    await expect(page.locator('h1')).toHaveText(t('staff-assist-on-title'));
    await look(visitor);

    await begin({ page, lang, t });
    await until({ page, lang, t }, 'check');
    const reference = await send({ page, lang, t });
    await expect(page.locator('main')).toContainText(t('sent-print'));
    await look(visitor);
    const paper = await page.pdf({ format: 'A4' });
    const sheets = paper.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(sheets, 'sheets of the receipt').toBe(1);

    await page.getByRole('button', { name: t('assist-finish'), exact: true }).click();
    await expect(page.locator('main')).toContainText(t('staff-assist-ended'));
    await look(visitor);
    await page.goBack();
    await expect(page.locator('body')).not.toContainText(reference);
    await page.goto(`/${lang}/saved`);
    await expect(page.locator('.fh-assist')).toHaveCount(0);
    await page.goto('/staff/inbox/hub-hyson-green');
    await page.getByRole('link', { name: reference, exact: true }).click();
    await expect(page.locator('h1')).toContainText(reference);
    const helped = plain(t('staff-request-assisted', { name: 'Demo Worker (Hyson Green hub)' }));
    expect(plain(await page.locator('main').innerText())).toContain(helped);
  });
});
