// Leaflets on paper: one A4 sheet, or one that is folded to A5. An empty page would come out of every printer.

import { expect, inLanguage, test } from '../support/test.ts';

/** How each page lies. */
function pages(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => (Number(width) < Number(height) ? 'upright' : 'on its side'));
}

for (const lang of ['en', 'ur', 'pl'] as const) {
  inLanguage(lang, () => {
    test.skip(({ scripts }) => !scripts, 'paper knows no scripts');

    test('a leaflet is one sheet, and one to fold has two sides', async ({ page }) => {
      await page.goto(`/${lang}/hubs/hyson-green/leaflet`);
      expect(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toEqual(['upright']);
      await page.goto(`/${lang}/hubs/hyson-green/leaflet/folded`);
      expect(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toEqual(['on its side', 'on its side']);
    });
  });
}
