// A family that lives apart reads its plan and answers; and the worker who makes it with them changes it, item by item.

import { look } from '../support/look.ts';
import { LETTERS, signInAsStaff, signInToPlan } from '../support/people.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('a parent answers an item, writes to the worker, and sees who looked', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    // Each letter is for one walk: without scripts one language is enough.
    test.skip(!scripts && lang !== 'en');
    const own = !scripts ? LETTERS.ellie : lang === 'en' ? LETTERS.helen : LETTERS.tom;
    await signInToPlan({ page, lang, t }, own);
    await look(visitor);
    const goal = page.locator('.fh-goal', { has: page.locator('h3') }).first();
    await goal.locator('summary').last().click();
    await goal.locator('textarea').last().fill('Not my words');
    await goal.getByRole('button', { name: t('plan-answer-not-right') }).last().click();
    await expect(page.getByText('Not my words').first()).toBeVisible();
    await page.locator('#message').fill('Can we meet on Friday?');
    await page.getByRole('button', { name: t('plan-message-send') }).click();
    await expect(page.locator('section', { has: page.locator('#messages') })).toContainText('Can we meet on Friday?');
    await look(visitor);
    await page.getByRole('link', { name: t('plan-size-large') }).click();
    await expect(page.locator('.fh-large')).toBeVisible();
    await look(visitor);
    await page.getByRole('link', { name: t('plan-data-link') }).click();
    await expect(page.locator('h1')).toHaveText(t('plan-data-title'));
    await page.getByRole('button', { name: t('plan-ask-send') }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('plan-ask-kind-missing'));
    await look(visitor);
  });

  test('a worker adds a step, says who may see it, and shows the draft to the family', async ({ page, lang, t, heard, scripts }) => {
    const visitor = { page, lang, heard, scripts };
    await signInAsStaff({ page, t }, 'meadows');
    await page.goto('/staff/plans');
    await look(visitor);
    await page.goto('/staff/plans/demo-family-apart');
    await look(visitor);
    await page.goto('/staff/plans/demo-family-apart/items/action/new');
    await page.locator('#what').fill('Ring the school');
    await page.getByRole('button', { name: t('plan-edit-save') }).click();
    await expect(page.locator('.govuk-error-summary')).toContainText(t('plan-problem-sees-missing'));
    await expect(page.locator('#what')).toHaveValue('Ring the school');
    await look(visitor);
    await page.locator('#owner').selectOption({ label: 'Priya Pretend' });
    await page.locator('#sees').check();
    await page.getByRole('button', { name: t('plan-edit-save') }).click();
    await expect(page.locator('main')).toContainText('Ring the school');
    await page.getByRole('button', { name: t('plans-publish') }).click();
    await expect(page.locator('#versions')).toBeVisible();
    await page.goto('/staff/plans/demo-family-apart/people');
    await look(visitor);
  });
});
