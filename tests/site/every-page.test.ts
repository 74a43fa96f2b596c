import { describe, expect, test } from 'vitest';
import { violations } from './helpers/axe.ts';
import { at, laidOut, listen, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, pageKinds } from './helpers/content.ts';
import { note } from './helpers/measures.ts';
import { joinedWords, overflowing } from './helpers/rendered.ts';
import { builds, htmlFiles } from './helpers/site.ts';

/** 320 CSS pixels is a screen of 1280 at 400 % zoom. */
const WIDTHS = [320, 360, 768, 1280];

/** browser.test.ts looks at one page of every kind in all colours; here is what another page alone may have. */
const covered = new Set(pageKinds().flatMap(({ path }) => LOCALES.map((locale) => localized(path, locale))));
const browser = useBrowser();

describe.each(LOCALES)('every page in %s', (language) => {
  test('fits each width, has no barrier, keeps words apart and complains of nothing', async () => {
    const { root } = builds();
    const paths = htmlFiles(root)
      .map(({ address }) => address)
      .filter((address) => address.startsWith('/en/') === (language === 'en'));
    const faults = await withPage(browser, {}, async (page) => {
      const complaints = await listen(page, root.address);
      const found: string[] = [];
      for (const path of paths) {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(at(root.address, path), { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => null));
        await laidOut(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(overflowing);
          found.push(...wide.map((element) => `${path} at ${width}px is too wide: ${element}`));
        }
        const barriers = covered.has(path) ? [] : await violations(page, 'structure');
        found.push(...barriers.map((barrier) => `${path} is not accessible: ${barrier}`));
        const joined = await page.evaluate(joinedWords);
        found.push(...joined.map((words) => `${path} joins words: ${words}`));
        found.push(...(await complaints()).map((complaint) => `${path}: ${complaint}`));
      }
      return found;
    });
    note(`pages in ${language} at ${WIDTHS.join(', ')} px, with axe but for colours`, paths.length);
    note('of these faults of width, barriers, joined words, complaints', faults.length, '0');
    expect(faults).toEqual([]);
  });
});
