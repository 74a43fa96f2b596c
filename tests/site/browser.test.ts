import { afterAll, describe, expect, test } from 'vitest';
import { violations } from './helpers/axe.ts';
import { at, laidOut, listen, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, pageKinds } from './helpers/content.ts';
import { note } from './helpers/measures.ts';
import { builds } from './helpers/site.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

const browser = useBrowser();
const cases = pageKinds().flatMap(({ kind, path }) =>
  LOCALES.map((locale) => ({ kind, locale, path: localized(path, locale) })),
);

const counted = { looks: 0, violations: 0, complaints: 0 };

afterAll(() => {
  note('kinds of page × language × width × light and dark looked at by axe', counted.looks);
  note('violations of WCAG 2.2 AA and good practice', counted.violations, '0');
  note('script errors, policy violations, foreign requests on them', counted.complaints, '0');
});

describe.each(cases)('$kind in $locale, $path', ({ path }) => {
  test('is accessible and quiet', async () => {
    const { address } = builds().root;
    const faults = await withPage(browser, {}, async (page) => {
      const complaints = await listen(page, address);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(at(address, path), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await laidOut(page);
      const found: string[] = [];
      for (const width of WIDTHS)
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const rules = colorScheme === 'light' ? 'all' : 'colours';
          found.push(...(await violations(page, rules)).map((one) => `${width}px ${colorScheme}: ${one}`));
          counted.looks++;
        }
      const heard = await complaints();
      counted.violations += found.length;
      counted.complaints += heard.length;
      return [...found, ...heard];
    });
    expect(faults).toEqual([]);
  });
});

test.each(pageKinds())('$kind works under a path of its own', async ({ path }) => {
  const { address } = builds().base;
  const faults = await withPage(browser, {}, async (page) => {
    const complaints = await listen(page, new URL(address).origin);
    await page.goto(at(address, path), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    return complaints();
  });
  expect(faults).toEqual([]);
});
