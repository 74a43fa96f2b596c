import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './helpers/axe.ts';
import { at, laidOut, useBrowser, withPage } from './helpers/browser.ts';
import {
  localized,
  LOCALES,
  pageKinds,
  fullestPlan,
  planIds,
  projectFiles,
  projectsInPrint,
} from './helpers/content.ts';
import { note } from './helpers/measures.ts';
import {
  clipped,
  faultsOfStops,
  lostInForcedColours,
  moving,
  overflowing,
  spaceText,
} from './helpers/rendered.ts';
import { builds } from './helpers/site.ts';

/** A phone, a computer, and a computer at 400 % zoom. */
const SCREENS = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
];

const browser = useBrowser();
const plan = fullestPlan();
const [searched] = projectsInPrint(planIds()[0] ?? '');
const [picked] = projectFiles(plan);
const kinds = [
  ...pageKinds(),
  // The bar that leads to the comparison stays in view.
  { kind: 'projects being picked', path: `/${plan}/projects/?p=${picked?.id ?? ''}` },
];
const cases = kinds.flatMap(({ kind, path }) =>
  LOCALES.map((locale) => ({ kind, locale, path: localized(path, locale) })),
);
let stops = 0;

afterAll(() => {
  note('stops of the keyboard on the kinds of page, three screens', stops);
});

describe('a page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.context()).newPage();
  });

  test.each(cases)('bears what readers need: $kind in $locale, $path', async ({ path }) => {
    await page.goto(at(builds().root.address, path), { waitUntil: 'load' });
    await laidOut(page);
    const found = (await page.evaluate(moving)).map((one) => `moves: ${one}`);
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await page.evaluate(lostInForcedColours)).map((one) => `lost in forced colours: ${one}`));
    await page.emulateMedia({ forcedColors: 'none' });
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      const walk = await page.evaluate(faultsOfStops, 'every' as const);
      stops += walk.stops;
      found.push(...walk.faults.map((fault) => `${screen.width}px: ${fault}`));
    }
    await page.evaluate(spaceText);
    // The narrowest screen on which the whole menu stands has the least room for it.
    for (const { width, height } of [...SCREENS, { width: 1024, height: 800 }]) {
      await page.setViewportSize({ width, height });
      const spaced = [...(await page.evaluate(overflowing)), ...(await page.evaluate(clipped))];
      found.push(...spaced.map((one) => `spaced text at ${width}px: ${one}`));
    }
    expect(found).toEqual([]);
  });
});

test('what matched in a search is seen in forced colours', async () => {
  await withPage(browser, {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(at(builds().root.address, `/search/?q=${encodeURIComponent(searched?.title.ko ?? '')}`));
    await page.locator('main mark').first().waitFor();
    const colours = await page.locator('main mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const around = mark.parentElement ?? mark;
        return [getComputedStyle(mark).color, getComputedStyle(around).color];
      }),
    );
    expect(colours.filter(([mark, around]) => mark !== around)).toEqual([]);
  });
});

test('the checker knows small targets', async () => {
  const found = await withPage(browser, {}, async (page) => {
    await page.setContent(
      '<!doctype html><html lang="en"><title>x</title><main><button>a</button><button>b</button></main></html>',
    );
    await page.addStyleTag({ content: 'button { all: unset; display: block; width: 12px; height: 12px }' });
    return violations(page);
  });
  expect(found.filter((one) => one.startsWith('target-size'))).toHaveLength(2);
});
