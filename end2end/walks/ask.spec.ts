// Ask for help: the whole request on a small phone, and every way out of it.

import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { MOTHER, begin, fill, goOn, question, send, until } from '../support/request.ts';
import { PHONE, asleep, expect, inEachLanguage, test } from '../support/test.ts';
import { plain } from '../support/words.ts';

test.use({ viewport: PHONE, hasTouch: true });

inEachLanguage(() => {
  test('a mother in NG7 5HY answers, changes an answer, sends once and learns who reads it', async ({ page, lang, t, heard, scripts }) => {
    test.slow();
    const visitor = { page, lang, heard, scripts };
    await page.goto(`/${lang}/request`);
    await look(visitor);
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'check', async (key) => {
      await look(visitor);
      if (scripts && key === 'needs') await picture(page, 'question', lang);
    });
    await look(visitor);
    await page.getByRole('link', { name: t('group-hope'), exact: true }).click();
    await look(visitor);
    await fill({ page, lang, t }, 'hope', MOTHER.hope);
    await goOn({ page, lang, t });
    await expect(page, 'each part leads back to the list').toHaveURL(/check$/);
    await expect(page.locator('main')).toContainText(MOTHER_SAYS.hope);
    await page.locator('main a[href$="/request/child_age"]').click();
    await page.locator('#child_age').fill('9');
    await goOn({ page, lang, t });
    await expect(page, 'a changed answer leads back to all of them').toHaveURL(/check$/);
    expect(plain(await page.locator('main').innerText())).toContain(t('ask-years', { years: 9 }));
    await look(visitor);
    const reference = await send({ page, lang, t });
    expect(reference).toMatch(/^[A-Z0-9-]{6,}$/);
    await look(visitor);
    await expect(page.locator('main')).toContainText(t('team-hub-hyson-green'));
    await expect(page.locator('main h2')).toContainText([t('sent-next-title'), t('sent-why-title')]);
    if (scripts) await picture(page, 'sent', lang);
    await page.goto(`/${lang}/request/check`);
    await expect(page, 'sent once is sent').not.toHaveURL(/check$/);
  });

  test('danger leads to 999 and never to a form', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await fill({ page, lang, t }, 'danger', { one: 'yes' });
    await goOn({ page, lang, t });
    await expect(page.locator('h1')).toHaveText(t('stop-999-title'));
    await expect(page.locator('.fh-call')).toHaveAttribute('href', 'tel:999');
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await look({ page, lang, heard, scripts });
    if (scripts) await picture(page, 'stop', lang);
    await page.goto(`/${lang}/request/child_name`);
    expect(question(page)).not.toBe('child_name');
  });

  test('harm asks to phone, and who cannot phone may go on', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'harm');
    await fill({ page, lang, t }, 'harm', { many: ['physical'] });
    await goOn({ page, lang, t });
    await expect(page.locator('h1')).toHaveText(t('stop-mash-now-title'));
    await look({ page, lang, heard, scripts });
    await page.getByRole('button', { name: t('stop-mash-now-go-on'), exact: true }).click();
    await expect(page).toHaveURL(/domestic_abuse$/);
  });

  test('every child and every adult can be added, changed and taken off', async ({ page, lang, t, heard, scripts }) => {
    test.slow();
    const visitor = { page, lang, heard, scripts };
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'check');
    await page.getByRole('link', { name: t('group-children'), exact: true }).click();
    await look(visitor);
    await page.locator('#school').fill('Greenfield School');
    await goOn({ page, lang, t });
    await expect(page).toHaveURL(/children$/);
    await look(visitor);
    await page.getByRole('button', { name: t('people-children-more'), exact: true }).click();
    await look(visitor);
    await page.locator('#children_age').fill('three');
    await page.getByRole('button', { name: t('people-save'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('problem-children_name-missing'));
    await expect(page.locator('#children_age')).toHaveValue('three');
    await look(visitor);
    await page.locator('#children_name').fill('Ali');
    await page.locator('#children_age').fill('3');
    await page.getByRole('button', { name: t('people-save'), exact: true }).click();
    await expect(page.locator('.fh-people')).toContainText('Ali');
    await look(visitor);
    if (scripts) await picture(page, 'children', lang);
    await page.locator('.fh-people a[href$="/remove"]').click();
    await look(visitor);
    await page.getByRole('button', { name: t('people-remove-yes'), exact: true }).click();
    await expect(page.locator('.fh-people')).not.toContainText('Ali');
    await page.getByRole('button', { name: t('people-children-done'), exact: true }).click();
    await page.getByRole('link', { name: t('group-adults'), exact: true }).click();
    await page.getByRole('button', { name: t('people-adults-more'), exact: true }).click();
    await look(visitor);
    await page.goto(`/${lang}/request/check`);
    if (scripts) await picture(page, 'tasks', lang);
  });

  test('a relative without a parent’s agreement gets the numbers, and a plan to end a life gets them first', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'who');
    await fill({ page, lang, t }, 'who', { one: 'family_member' });
    await goOn({ page, lang, t });
    await until({ page, lang, t }, 'relationship');
    await look({ page, lang, heard, scripts });
    await fill({ page, lang, t }, 'relationship', { one: 'grandparent' });
    await goOn({ page, lang, t });
    await fill({ page, lang, t }, 'parent_agrees', { one: 'no' });
    await goOn({ page, lang, t });
    await expect(page.locator('h1')).toHaveText(t('stop-ask-a-parent-title'));
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await look({ page, lang, heard, scripts });
    await page.goto(`/${lang}/request/parent_agrees`);
    await fill({ page, lang, t }, 'parent_agrees', { one: 'yes' });
    await goOn({ page, lang, t });
    await until({ page, lang, t }, 'worries');
    await fill({ page, lang, t }, 'worries', { many: ['self_harm'] });
    await goOn({ page, lang, t });
    await fill({ page, lang, t }, 'self_harm_when', { one: 'attempt_or_plan' });
    await goOn({ page, lang, t });
    await expect(page.locator('h1')).toHaveText(t('stop-999-self-harm-title'));
    await expect(page.locator('.fh-call')).toHaveAttribute('href', 'tel:999');
    await look({ page, lang, heard, scripts });
    await page.getByRole('button', { name: t('stop-999-self-harm-go-on'), exact: true }).click();
    await until({ page, lang, t }, 'check');
    await look({ page, lang, heard, scripts });
    await send({ page, lang, t });
    await look({ page, lang, heard, scripts });
  });

  test('who only wants to look is led to the directory', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'want');
    await fill({ page, lang, t }, 'want', { one: 'information' });
    await goOn({ page, lang, t });
    await expect(page.locator('h1')).toHaveText(t('stop-directory-title'));
    await look({ page, lang, heard, scripts });
    await page.locator('main').getByText(t('nav-find'), { exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/services$`));
  });

  test('a wrong answer keeps what was typed and says how to mend it', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await page.getByRole('button', { name: t('continue'), exact: true }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('problem-danger-missing'));
    await look({ page, lang, heard, scripts });
    await page.goto(`/${lang}/request/danger`);
    await until({ page, lang, t }, 'postcode');
    await page.locator('#postcode').fill('NG7');
    await page.getByRole('button', { name: t('continue'), exact: true }).click();
    await expect(page.locator('#postcode')).toHaveValue('NG7');
    await expect(page.locator('#postcode-error')).toContainText(t('problem-postcode'));
    await expect(page.locator('.govuk-error-summary'), 'the summary is read out first').toBeFocused();
    await look({ page, lang, heard, scripts });
    await page.locator('.govuk-error-summary').getByRole('link', { name: t('problem-postcode'), exact: true }).click();
    await expect(page.locator('#postcode'), 'its link leads to the field').toBeFocused();
  });

  test('an unknown postcode asks for the part of town instead', async ({ page, lang, t, heard, scripts }) => {
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'postcode');
    await page.locator('#postcode').fill('NG7 9ZZ');
    await goOn({ page, lang, t });
    await expect(page).toHaveURL(/neighbourhood$/);
    await look({ page, lang, heard, scripts });
  });

  test('exit this page leaves at once and forgets what was typed', async ({ page, lang, t, context }) => {
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'child_age');
    const away = page.waitForRequest('https://www.bbc.co.uk/weather');
    await page.getByRole('button', { name: t('exit-this-page'), exact: true }).click();
    await away;
    await expect.poll(async () => (await context.cookies()).length, 'the visit is forgotten').toBe(0);
    await page.goto(`/${lang}/request/child_name`);
    await expect(page).toHaveURL(new RegExp(`/${lang}/request$`));
    await expect(page.getByRole('button', { name: t('request-begin'), exact: true })).toBeVisible();
  });
});

inEachLanguage(() => {
  test.skip(({ scripts }) => !scripts, 'needs scripts');

  test('the form counts the letters that are left', async ({ page, lang, t }) => {
    const wake = await asleep(page);
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'story');
    const left = page.locator('#story-left');
    // Typed before the island is there.
    await page.locator('#story').fill('کھیل');
    wake();
    await expect(left).toHaveText(`${t('letters-left')} 1996`);
    await page.locator('#story').fill('a'.repeat(2003));
    await expect(left).toHaveText(`${t('letters-over')} 3`);
  });

  test('the form reads a postcode while it is typed, and scolds nobody', async ({ page, lang, t }) => {
    const wake = await asleep(page);
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'postcode');
    const check = page.locator('#postcode-check');
    await page.locator('#postcode').fill('ng7');
    wake();
    await expect(check).toHaveText(t('ask-postcode-short'));
    await page.locator('#postcode').fill('ng75hy');
    await expect(check).toHaveText(t('ask-postcode-good'));
  });

  test('a form left open asks whether somebody is there, gives more time, and then closes', async ({ page, lang, t }) => {
    await page.clock.install();
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'child_name');
    const warning = page.getByRole('alertdialog', { name: t('idle-title') });
    // The clock of the warning starts when the island wakes.
    await expect(async () => {
      await page.clock.fastForward('05:00');
      await expect(warning).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const stay = warning.getByRole('button', { name: t('idle-stay'), exact: true });
    await page.clock.runFor(100);
    await expect(stay).toBeFocused();
    const told = page.waitForResponse('**/request/stay');
    await stay.click();
    expect((await told).status()).toBe(204);
    await expect(warning).toBeHidden();
    await expect(async () => {
      await page.clock.fastForward('05:00');
      await expect(page).toHaveURL(/closed$/, { timeout: 2_000 });
    }).toPass();
    await expect(page.locator('main')).toContainText(t('idle-gone'));
  });

  test('more time is not promised for words that are gone, and can be asked for again when the connection was cut', async ({
    page,
    lang,
    t,
  }) => {
    await page.clock.install();
    await begin({ page, lang, t });
    await until({ page, lang, t }, 'child_name');
    const warning = page.getByRole('alertdialog', { name: t('idle-title') });
    await expect(async () => {
      await page.clock.fastForward('05:00');
      await expect(warning).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const stay = warning.getByRole('button', { name: t('idle-stay'), exact: true });
    await page.context().setOffline(true);
    const cut = page.waitForEvent('requestfailed');
    await stay.click();
    await cut;
    await expect(warning).toBeVisible();
    await page.context().setOffline(false);
    // Another window leaves: the draft is dropped, and the visit with it.
    await page.request.get(`/${lang}/exit`, { maxRedirects: 0 });
    await stay.click();
    await expect(page).toHaveURL(/closed$/);
    await expect(page.locator('main')).toContainText(t('idle-gone'));
  });
});

/** What she typed, as it stands on the page of all answers. */
const MOTHER_SAYS = Object.fromEntries(
  Object.entries(MOTHER).flatMap(([key, answer]) => ('typed' in answer ? [[key, answer.typed]] : [])),
);
