// Swaps the letters of a page for plain Latin ones in the same boxes, and back.

import type { Page } from '@playwright/test';

/** Every Arabic letter on the page becomes an "n" until the returned function is called. */
export async function plainLetters(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const kept: [Text, string][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (!/\p{Script=Arabic}/u.test(node.data)) continue;
      kept.push([node, node.data]);
      node.data = node.data.replace(/\p{Script=Arabic}/gu, 'n');
    }
    Object.assign(window, { keptLetters: kept });
  });
  return () =>
    page.evaluate(() => {
      const kept = (window as unknown as { keptLetters: [Text, string][] }).keptLetters;
      for (const [node, text] of kept) node.data = text;
    });
}
