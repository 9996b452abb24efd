// A first listing, as a new editor would write it, until a colleague agrees and families find it.

import { look } from '../support/look.ts';
import { signInAsStaff } from '../support/people.ts';
import { picture } from '../support/picture.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';
import { plain } from '../support/words.ts';

inEachLanguage(() => {
  test('a first listing is written with the keyboard alone and agreed by a colleague', async ({ page, lang, t, heard, scripts, browser }) => {
    test.slow();
    const visitor = { page, lang, heard, scripts };
    const name = `Owls by night ${lang} ${scripts ? 'a' : 'b'}`;
    await signInAsStaff({ page, t }, 'listings');
    await page.goto('/staff/listings');
    await page.getByRole('button', { name: t('staff-draft-add'), exact: true }).press('Enter');
    await page.waitForURL(/drafts/);
    await look(visitor);
    if (scripts) await picture(page, 'draft', lang);

    const label = (key: string) => page.getByLabel(t(key), { exact: true });
    const step = async (key: string, fill: () => Promise<void>) => {
      await page.getByRole('link', { name: t(`staff-step-${key}`), exact: true }).press('Enter');
      await page.waitForURL(new RegExp(`write/${key}`));
      await look(visitor);
      await fill();
      await page.getByRole('button', { name: t('staff-draft-save'), exact: true }).press('Enter');
      await page.waitForURL(/saved/);
    };
    await step('what', async () => {
      await label('staff-edit-name').fill(name);
      await label('staff-edit-summary').fill('A walk to hear owls');
      await label('staff-edit-description').fill('We walk to the river and listen.');
    });
    await step('provider', () => label('staff-edit-provider').fill('The owl trust'));
    await step('categories', () => page.locator('input[name=categories][value=activity-groups]').press('Space'));
    await step('place', async () => {
      await page.locator('input[name=ways][value=place]').press('Space');
      await label('staff-edit-venue_address').fill('1 Owl Road');
      await label('staff-edit-venue_postcode').fill('NG7 5HY');
    });
    await step('contact', () => label('staff-edit-phone').fill('0115 496 0133'));

    await page.getByRole('link', { name: t('staff-step-times'), exact: true }).press('Enter');
    await page.waitForURL(/write\/times/);
    await look(visitor);
    await label('staff-times-said').fill('when it is dark');
    await label('staff-times-said').press('Enter');
    // What is quoted in another script is set apart by marks that nobody sees.
    const said = async () => plain(await page.locator('.govuk-error-summary').innerText());
    await expect.poll(said).toContain(plain(t('staff-times-said-shape')));
    await look(visitor);
    await label('staff-times-said').fill('Tuesdays 7pm-8pm, term time');
    await label('staff-times-said').press('Enter');
    await expect(page.locator('.govuk-summary-list__row')).toHaveCount(1);
    await look(visitor);
    await page.getByRole('link', { name: t('staff-times-in-full'), exact: true }).press('Enter');
    await page.waitForURL(/times\/new/);
    await look(visitor);
    await page.locator('.govuk-back-link').press('Enter');
    await page.waitForURL(/write\/times/);
    await page.locator('.govuk-back-link').press('Enter');

    await page.getByRole('button', { name: t('staff-draft-next'), exact: true }).press('Enter');
    await page.waitForURL(/compare/);
    await look(visitor);
    const compare = page.url();
    await page.getByRole('button', { name: t('staff-decide-send'), exact: true }).press('Enter');
    await expect(page.locator('.govuk-notification-banner')).toContainText(t('staff-drafts-sent'));
    await look(visitor);

    const colleague = await browser.newPage({ javaScriptEnabled: scripts, baseURL: new URL(compare).origin, locale: lang });
    await signInAsStaff({ page: colleague, t }, 'manager');
    await colleague.goto(compare);
    if (scripts) await picture(colleague, 'compare', lang);
    await colleague.getByRole('button', { name: t('staff-decide-agree'), exact: true }).press('Enter');
    await expect(colleague.locator('.govuk-notification-banner')).toContainText(t('staff-saved-text'));
    await colleague.close();

    await page.goto(`/${lang}/services?q=${encodeURIComponent(name)}`);
    await expect(page.locator('main')).toContainText(name);
  });
});
