// Pictures of pages for people to look at, in end2end/report: a test can't see what looks poor.

import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { DESK, PHONE } from './test.ts';
import type { Lang } from './words.ts';

const folder = join(import.meta.dirname, '../report');

/** The whole page, on a phone and on a desk. */
export async function picture(page: Page, name: string, lang: Lang): Promise<void> {
  const usual = page.viewportSize();
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}-${lang}-${size.width}.png`), fullPage: true });
  }
  if (usual) await page.setViewportSize(usual);
}
