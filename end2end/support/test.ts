// A test that knows its language and whether scripts run, and that hears everything the browser complains of.

import { test as base, type Page, type Response } from '@playwright/test';
import { words, type Lang, type Words } from './words.ts';

export { expect } from '@playwright/test';

interface Walk {
  lang: Lang;
  /** The words of this test's language. */
  t: Words;
  /** Scripts run in this project. */
  scripts: boolean;
  /** What the browser and the server did while this page was open. */
  heard: Heard;
}

/** What a page gave out: complaints on its console, documents served, addresses asked for. */
export class Heard {
  readonly complaints: string[] = [];
  readonly addresses: string[] = [];
  private served: Response | undefined;

  constructor(page: Page) {
    page.on('console', (message) => {
      // A form that comes back with something to mend is answered with 422, and Chromium says so.
      const mended = /Failed to load resource.*\b422\b/.test(message.text());
      if (message.type() === 'error' && !mended) this.complaints.push(`${message.text()} (${page.url()})`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${error.message} (${page.url()})`));
    page.on('request', (request) => this.addresses.push(decodeURIComponent(request.url())));
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.served = response;
    });
  }

  /** The HTML of the open page as it came over the wire, before any script touched it. */
  async html(): Promise<string> {
    if (!this.served) throw new Error('no page has been opened');
    return this.served.text();
  }
}

export const test = base.extend<Walk>({
  lang: ['en', { option: true }],
  t: async ({ lang }, use) => use(words(lang)),
  scripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
  heard: [async ({ page }, use) => use(new Heard(page)), { auto: true }],
});

const languages: Record<Lang, { name: string; locale: string }> = {
  en: { name: 'English', locale: 'en-GB' },
  ur: { name: 'Urdu', locale: 'ur-PK' },
  pl: { name: 'Polish', locale: 'pl-PL' },
};

/** The same story in English and from right to left. Where nothing but the words differs, one walk looks at the other languages. */
export function inEachLanguage(story: () => void): void {
  for (const lang of ['en', 'ur'] as const) inLanguage(lang, story);
}

export function inLanguage(lang: Lang, story: () => void): void {
  test.describe(languages[lang].name, () => {
    test.use({ lang, locale: languages[lang].locale });
    story();
  });
}

/** Keeps the islands of the pages that come asleep until the returned function is called: a slow phone on a slow line. */
export async function asleep(page: Page): Promise<() => void> {
  let wake = () => {};
  const woken = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/*.wasm', async (route) => {
    await woken;
    await route.continue().catch(() => undefined);
  });
  return wake;
}

/** A small old phone: the narrowest that WCAG asks for. */
export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };
