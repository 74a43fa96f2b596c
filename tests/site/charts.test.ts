import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, listen, useBrowser, withPage } from './helpers/browser.ts';
import { departmentIds, localized, LOCALES, longProject, fullestPlan } from './helpers/content.ts';
import { builds, filesIn } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();
const pages = [`/${plan}/budget/`, `/${plan}/departments/${departmentIds(plan)[0] ?? ''}/`, longProject()];

describe.each(LOCALES)('charts as files in %s', (locale) => {
  test.each(pages)('hold the figures of their tables on %s', async (path) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(at(builds().root.address, localized(path, locale)));
      const figures = await page.locator('figure:has(.figure-files a[href$=".svg"])').evaluateAll((all) =>
        all.map((figure) => ({
          id: figure.id,
          href: figure.querySelector<HTMLAnchorElement>('.figure-files a[href$=".svg"]')?.pathname ?? '',
          numbers: [...figure.querySelectorAll('tbody .num, tfoot tr:not([hidden]) .num')]
            .filter((cell) => !cell.classList.contains('at-end'))
            .flatMap((cell) => /\d[\d,.]*/.exec(cell.textContent)?.[0] ?? []),
        })),
      );
      expect(figures.length).toBeGreaterThan(0);
      for (const { id, href, numbers } of figures) {
        const svg = readFileSync(join(builds().root.folder, href), 'utf8');
        const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
        const drawn = new Set(texts.flatMap((text) => text.match(/\d[\d,.]*/g) ?? []));
        expect([id, numbers.filter((one) => !drawn.has(one))]).toEqual([id, []]);
        // The address at the foot leads back to this very figure.
        expect(texts.join(' ')).toContain(`${localized(path, locale)}#${id}`);
      }
    });
  });
});

test.each([768, 1024, 1280])('bars do not make their frames scroll into nothing at %i px', async (width) => {
  await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
    await page.goto(at(builds().root.address, longProject()));
    const beyond = await page.locator('.frame:has(.bars)').evaluateAll((frames) =>
      frames.map((frame) => {
        const table = frame.querySelector('table')?.getBoundingClientRect();
        const room = frame.getBoundingClientRect();
        return frame.scrollWidth - Math.max(frame.clientWidth, Math.ceil((table?.right ?? 0) - room.left));
      }),
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  });
});

test('every chart file is well formed, carries a title and stands for itself', async () => {
  const { folder, address } = builds().root;
  const files = filesIn(folder).filter((file) => /^[^/]+\/data\/charts\//.test(file));
  expect(files.length).toBeGreaterThan(20);
  await withPage(browser, {}, async (page) => {
    for (const file of files) {
      const fault = await page.evaluate(
        (source) => {
          const doc = new DOMParser().parseFromString(source, 'image/svg+xml');
          return (
            doc.querySelector('parsererror')?.textContent ??
            (doc.querySelector('title')?.textContent === '' ? 'no title' : '')
          );
        },
        readFileSync(join(folder, file), 'utf8'),
      );
      expect([file, fault]).toEqual([file, '']);
    }
    const heard = await listen(page, address);
    await page.goto(at(address, `/${files[0] ?? ''}`));
    expect(await heard()).toEqual([]);
  });
});
