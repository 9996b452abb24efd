// What every page must be, whoever opens it: valid, quiet, as narrow as a phone, in its language, and usable by everyone.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { plainLetters } from './letters.ts';
import { PHONE, expect, type Heard } from './test.ts';
import { faults } from './validate.ts';
import type { Lang } from './words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Visitor {
  page: Page;
  lang: Lang;
  heard: Heard;
  scripts: boolean;
}

/** Looks at the open page. The page stays as it was. */
export async function look({ page, lang, heard, scripts }: Visitor): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ur' ? 'rtl' : 'ltr');
  const where = page.url();
  expect.soft(await faults(await heard.html()), `HTML of ${where}`).toEqual([]);
  await fitsAPhone(page);
  if (scripts) await isForEveryone(page, lang);
  expect.soft(heard.complaints, `what the browser complains of at ${where}`).toEqual([]);
}

/** Nothing sticks out on a screen 320 pixels wide (WCAG 1.4.10). */
async function fitsAPhone(page: Page): Promise<void> {
  const usual = page.viewportSize();
  if (usual?.width !== PHONE.width) await page.setViewportSize(PHONE);
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > room + 1 || box.left < -1);
    });
    return outside.slice(0, 5).map((element) => `${element.tagName}.${element.className}`);
  });
  expect.soft(wide, `what sticks out on a phone at ${page.url()}`).toEqual([]);
  if (usual && usual.width !== PHONE.width) await page.setViewportSize(usual);
}

/** axe finds nothing. Needs scripts. */
export async function isForEveryone(page: Page, lang: Lang): Promise<void> {
  expect.soft(await violations(page, new AxeBuilder({ page }).withTags(RULES)), `axe at ${page.url()}`).toEqual([]);
  if (lang === 'ur') expect.soft(await faint(page), `contrast at ${page.url()}`).toEqual([]);
}

/** Letters too faint to read. axe takes joined Arabic letters for an icon font and skips them: it gets plain ones here. */
export async function faint(page: Page): Promise<string[]> {
  const back = await plainLetters(page);
  const found = await violations(page, new AxeBuilder({ page }).withRules(['color-contrast']));
  await back();
  return found;
}

/** What axe finds, one line each. */
async function violations(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target} ${node.failureSummary}`));
}
