import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, longProject } from './helpers/content.ts';
import { faultsOfStops } from './helpers/rendered.ts';
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
    const now = await page.evaluate(faultsOfStops, 'now' as const);
    if (now.faults.includes('end')) break;
    faults.push(...now.faults);
  }
  return { stops, faults };
}
