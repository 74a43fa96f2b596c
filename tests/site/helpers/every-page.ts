import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, violations } from './axe.ts';
import { at, laidOut, listen, useBrowser } from './browser.ts';
import { localized, pageKinds, type Locale } from './content.ts';
import { note } from './measures.ts';
import { joinedWords, overflowing } from './rendered.ts';
import { builds, htmlFiles } from './site.ts';

/** 320 CSS pixels is a screen of 1280 at 400 % zoom. */
const WIDTHS = [320, 360, 768, 1280];
/** On these axe looks at one page of each kind, in light and in dark; at any other page on the last. */
const LOOKED_AT = [360, 1280];

/**
 * The tests of every page in a language: each is opened once and asked for all that only a browser can tell. Its width,
 * words and complaints on every page; axe with all that it knows on one page of every kind, and on the others with what
 * another page alone may have, which is not its colours.
 */
export function testEveryPage(locale: Locale): void {
  const { address } = builds().root;
  const kinds = pageKinds().map(({ kind, path }) => ({ kind, path: localized(path, locale) }));
  const ofKinds = new Set(kinds.map(({ path }) => path));
  const others = htmlFiles(builds().root)
    .map((file) => file.address)
    .filter((path) => path.startsWith('/en/') === (locale === 'en') && !ofKinds.has(path));

  const browser = useBrowser();
  const counted = { pages: 0, looks: 0, faults: 0 };
  let page: Page;
  let complaints: () => Promise<string[]>;

  beforeAll(async () => {
    page = await (await browser.context()).newPage();
    await bringAxe(page);
    complaints = await listen(page, address);
  });

  afterAll(() => {
    note(`pages in ${locale} at ${WIDTHS.join(', ')} px, with axe but for colours`, counted.pages);
    note(`a page of each kind in ${locale} × width × light and dark, with all of axe`, counted.looks);
    note(`faults of width, barriers, joined words, complaints, in ${locale}`, counted.faults, '0');
  });

  /** Opens a page and asks it. @returns its faults, none where all is well */
  const faultsOf = async (
    path: string,
    barriers: (width: number) => Promise<string[]>,
  ): Promise<string[]> => {
    const found: string[] = [];
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(at(address, path), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await laidOut(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found.push(
        ...(await page.evaluate(overflowing)).map((one) => `${String(width)}px is too wide: ${one}`),
      );
      found.push(...(await barriers(width)).map((one) => `${String(width)}px is not accessible: ${one}`));
    }
    found.push(...(await page.evaluate(joinedWords)).map((words) => `joins words: ${words}`));
    found.push(...(await complaints()));
    counted.pages++;
    counted.faults += found.length;
    return found.map((fault) => `${path}: ${fault}`);
  };

  const inBothSchemes = async (width: number): Promise<string[]> => {
    if (!LOOKED_AT.includes(width)) return [];
    const light = await violations(page, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page, 'colours');
    await page.emulateMedia({ colorScheme: 'light' });
    counted.looks += 2;
    return [...light, ...dark.map((one) => `dark: ${one}`)];
  };

  const inStructure = async (width: number): Promise<string[]> =>
    width === LOOKED_AT.at(-1) ? violations(page, 'structure') : [];

  describe(`a page in ${locale}`, () => {
    test.each(kinds)(
      'fits each width, has no barrier in any colours, keeps words apart and complains of nothing: $kind, $path',
      async ({ path }) => {
        expect(await faultsOf(path, inBothSchemes)).toEqual([]);
      },
    );

    test('and so does every other', async () => {
      const found: string[] = [];
      for (const path of others) found.push(...(await faultsOf(path, inStructure)));
      expect(others).not.toEqual([]);
      expect(found).toEqual([]);
    });
  });
}
