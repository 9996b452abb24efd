// By keyboard alone, and in the dark.

import { isForEveryone } from '../support/look.ts';
import { begin } from '../support/request.ts';
import { expect, inEachLanguage, test } from '../support/test.ts';

inEachLanguage(() => {
  test('the first key press offers to skip to the content, and does', async ({ page, lang, t }) => {
    for (const path of ['', '/services', '/request']) {
      await page.goto(`/${lang}${path}`);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: t('skip-to-content'), exact: true });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
    }
  });

  test('each control that has the focus shows it', async ({ page, lang }) => {
    await page.goto(`/${lang}/services`);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const marked = (element: Element) => {
          const style = getComputedStyle(element);
          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
        };
        const here = document.activeElement;
        if (!here || here === document.body) return 'the page itself';
        const parts = [here, here.nextElementSibling, here.parentElement].filter((part) => part !== null);
        return parts.some(marked) ? '' : here.outerHTML.slice(0, 120);
      });
      expect(shown, `Tab ${step + 1}`).toBe('');
    }
  });

  test('a question is answered with keys only', async ({ page, lang, t }) => {
    await begin({ page, lang, t });
    await page.locator('#danger').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/want$/);
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });
    test.skip(({ scripts }) => !scripts, 'axe needs scripts');

    test('everything can still be read', async ({ page, lang, t }) => {
      for (const path of ['', '/services?q=judo&near=NG7', '/urgent']) {
        await page.goto(`/${lang}${path}`);
        await isForEveryone(page, lang);
      }
      await begin({ page, lang, t });
      await isForEveryone(page, lang);
    });
  });
});
