import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, listen, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, pageKinds } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

const browser = useBrowser();
const cases = pageKinds().flatMap(({ kind, path }) =>
  LOCALES.map((locale) => ({ kind, locale, path: localized(path, locale) })),
);

describe.each(cases)('$kind in $locale, $path', ({ path }) => {
  test('is accessible, quiet and as wide as the screen', async () => {
    const { address } = builds().root;
    const faults = await withPage(browser, {}, async (page) => {
      const complaints = await listen(page, address);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(at(address, path), { waitUntil: 'networkidle' });
      const found: string[] = [];
      for (const width of [320, ...WIDTHS]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await overflowing(page)).map((element) => `${width}px: too wide: ${element}`));
      }
      // The source is evaluated from outside, so the page's policy stays as it is.
      await page.evaluate(AXE);
      for (const width of WIDTHS)
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          found.push(...(await violations(page)).map((one) => `${width}px ${colorScheme}: ${one}`));
        }
      return [...found, ...(await complaints())];
    });
    expect(faults).toEqual([]);
  });
});

test.each(pageKinds())('$kind works under a path of its own', async ({ path }) => {
  const { address } = builds().base;
  const faults = await withPage(browser, {}, async (page) => {
    const complaints = await listen(page, new URL(address).origin);
    await page.goto(at(address, path), { waitUntil: 'networkidle' });
    return complaints();
  });
  expect(faults).toEqual([]);
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (rules) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const results = await tool.run(document, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) => ({
        id,
        target: target.join(' '),
        html,
        failureSummary,
      })),
    );
  }, RULES);
  return found.map(
    ({ id, target, html, failureSummary }) =>
      `${id}: ${target}: ${html.slice(0, 200)} – ${failureSummary.replaceAll(/\s+/g, ' ')}`,
  );
}

/** Elements that reach beyond the screen, outside of frames that scroll by themselves. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const clips = (element: Element): boolean => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
        if (parent !== document.body && parent !== document.documentElement)
          if (getComputedStyle(parent).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { right, left, width, height } = element.getBoundingClientRect();
        const isOut = width > 1 && height > 1 && (right > clientWidth + 1 || left < -1);
        return isOut && !element.matches('.skip, .visually-hidden, svg *') && !clips(element);
      })
      .map((element) => `${element.outerHTML.slice(0, 120)} to ${element.getBoundingClientRect().right}`);
    return scrollWidth > clientWidth ? [`the document: ${scrollWidth} of ${clientWidth}`, ...wide] : wide;
  });
}
