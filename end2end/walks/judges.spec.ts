// The judges themselves: each finds what it is there to find.

import { faint } from '../support/look.ts';
import { expect, test } from '../support/test.ts';
import { faults } from '../support/validate.ts';

test('faint Urdu letters are found out', async ({ page, scripts }) => {
  test.skip(!scripts, 'axe needs scripts');
  await page.goto('/ur/urgent');
  expect(await faint(page)).toEqual([]);
  await page.locator('main p').evaluateAll((lines) => lines.forEach((line) => ((line as HTMLElement).style.color = '#bbb')));
  expect(await faint(page)).not.toEqual([]);
  await expect(page.locator('h1'), 'and the letters are back').toHaveText(/\p{Script=Arabic}/u);
});

test('broken HTML is found out', async ({ page, heard }) => {
  await page.goto('/en');
  const html = await heard.html();
  expect(await faults(html)).toEqual([]);
  expect(await faults(html.replace('<main', '<div id="main"></div><main'))).not.toEqual([]);
  expect(await faults(html.replace('</h1>', '</h2>'))).not.toEqual([]);
});
