import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, longProject } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const SCREENS = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
];

describe.each(SCREENS)('by keyboard at $width px', (viewport) => {
  const open = <Result>(path: string, work: (page: Page) => Promise<Result>): Promise<Result> =>
    withPage(browser, { viewport }, async (page) => {
      await page.goto(at(builds().root.address, path), { waitUntil: 'load' });
      return work(page);
    });

  test.each(LOCALES)('the first stop leads past the header, in %s', async (locale) => {
    await open(localized(longProject(), locale), async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#content');
      const box = await skip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').evaluate(({ localName }) => localName)).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count()).toBe(1);
    });
  });

  test('every stop is seen: in view, with an outline, not hidden behind anything', async () => {
    const { stops, faults } = await open(longProject(), walk);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });
});

describe('the menu of a phone', () => {
  test.each(LOCALES)('opens and leads on by keyboard, in %s', async (locale) => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(at(builds().root.address, localized(longProject(), locale)));
      const summary = page.locator('header summary');
      const links = page.locator('header details nav a');
      expect(await links.first().isVisible()).toBe(false);
      for (let stop = 0; stop < 10; stop++) {
        await page.keyboard.press('Tab');
        if (await summary.evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      expect(await links.first().isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await links.first().evaluate((element) => element === document.activeElement)).toBe(true);
      const target = (await links.first().getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(target, builds().root.address).href);
    });
  });
});

/** Presses Tab to the end of the page and looks at each stop. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'end';
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.outerHTML.slice(0, 120);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
      if (width === 0 || height === 0) return `nothing to see: ${name}`;
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
        return `out of view: ${name}`;
      // A link over two lines has a gap in its middle, so its first line is looked at.
      const [line] = element.getClientRects();
      const y = Math.min(Math.max((line?.top ?? 0) + 4, 1), innerHeight - 1);
      const x = Math.min(Math.max((line?.left ?? 0) + 4, 1), innerWidth - 1);
      const front = document.elementFromPoint(x, y);
      const isInFront = front !== null && (element.contains(front) || front.contains(element));
      return isInFront ? null : `behind ${front?.outerHTML.slice(0, 60) ?? 'nothing'}: ${name}`;
    });
    if (fault === 'end') break;
    if (fault !== null) faults.push(fault);
  }
  return { stops, faults };
}
