// Staff on a phone: each row of a table is a block, each cell bears the head of its column, and nothing is cut off.

import { signInAsStaff } from '../support/people.ts';
import { PHONE, expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('a manager reads every table on a phone without scrolling sideways', async ({ page, t }) => {
    await page.setViewportSize(PHONE);
    await signInAsStaff({ page, t }, 'manager');
    for (const path of ['/staff', '/staff/promises', '/staff/letters', '/staff/listings', '/staff/drafts', '/staff/freshness', '/staff/searches', '/staff/reports', '/staff/words', '/staff/words/pl']) {
      await page.goto(path);
      const outside = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const cells = [...document.querySelectorAll('.fh-inbox :is(caption, tbody *)')];
        return cells.filter((cell) => cell.getBoundingClientRect().right > room + 1).length;
      });
      expect.soft(outside, `cut off at ${path}`).toBe(0);
    }
    await page.goto('/staff/listings');
    const head = await page.locator('tbody td').nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(head).toContain(t('staff-listings-provider'));
  });
});
