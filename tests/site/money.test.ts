import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, fullestPlan, projectFiles } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();

const ROWS = '#matrix-table [data-row]';

/** The matrix's rows as they stand: the value of each for a column, and its name. */
function rows(page: Page, column = 'stated') {
  return page.locator(ROWS).evaluateAll(
    (all, name) =>
      all.map((row) => ({
        name: row.querySelector('a')?.textContent.trim() ?? '',
        value: row.getAttribute(`data-${name}`),
      })),
    column,
  );
}

describe.each(LOCALES)('the matrix in %s', (locale) => {
  const path = localized(`/${plan}/budget/`, locale);
  const open = <Result>(work: (page: Page) => Promise<Result>, options = {}, query = ''): Promise<Result> =>
    withPage(browser, options, async (page) => {
      await page.goto(at(builds().root.address, path + query), { waitUntil: 'load' });
      return work(page);
    });

  test('is sorted by keyboard, says so, and returns to the printed order', async () => {
    await open(async (page) => {
      const printed = await rows(page);
      const button = page.locator('.order-bar button[data-key=stated]');
      await button.focus();
      await page.keyboard.press('Enter');
      const down = (await rows(page)).flatMap(({ value }) => (value === null ? [] : [Number(value)]));
      expect(down).toEqual([...down].sort((a, b) => b - a));
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('#matrix-table th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      const said = page.locator('.order-bar [role=status]');
      const first = await said.textContent();
      expect(first).not.toBe('');
      await page.keyboard.press('Enter');
      const up = (await rows(page)).flatMap(({ value }) => (value === null ? [] : [Number(value)]));
      expect(up).toEqual([...down].reverse());
      expect(await said.textContent()).not.toBe(first);
      // Projects without an amount stay last, whichever way.
      expect((await rows(page)).at(-1)?.value).toBeNull();
      expect(page.url()).toContain('order=-stated');
      await page.locator('.order-bar button').first().click();
      expect(await rows(page)).toEqual(printed);
      expect(await page.locator('#matrix-table .group-row:visible').count()).toBeGreaterThan(0);
    });
  });

  test('opens in the order that its address names', async () => {
    const sorted = await open((page) => rows(page, 'rate'), {}, '?order=rate');
    const values = sorted.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test('stands in the printed order without JavaScript, with nothing that would do nothing', async () => {
    const [plain, enhanced] = await Promise.all(
      [false, true].map((javaScriptEnabled) =>
        open(
          async (page) => ({ rows: await rows(page), buttons: await page.locator('button:visible').count() }),
          { javaScriptEnabled },
        ),
      ),
    );
    expect(plain?.rows).toEqual(enhanced?.rows);
    expect(plain?.buttons).toBe(0);
    expect(enhanced?.buttons).toBeGreaterThan(0);
  });

  test('keeps its head in sight on a wide screen', async () => {
    const top = await open(
      async (page) => {
        await page.locator(ROWS).nth(20).scrollIntoViewIfNeeded();
        await page.mouse.wheel(0, 300);
        const head = page.locator('#matrix-table thead th').first();
        await expect.poll(async () => Math.round((await head.boundingBox())?.y ?? NaN)).toBe(0);
        return head.boundingBox();
      },
      { viewport: { width: 1280, height: 800 } },
    );
    expect(top?.y).toBeCloseTo(0, 0);
  });
});

test.each(LOCALES)('a source in a project’s budget leads to its meaning, in %s', async (locale) => {
  const longest = projectFiles(plan).toSorted((a, b) => b.size - a.size)[0]?.id ?? '';
  await withPage(browser, {}, async (page) => {
    await page.goto(at(builds().root.address, localized(`/${plan}/projects/${longest}/`, locale)));
    const link = page.locator('#budget-table tbody th a.term').first();
    const name = (await link.textContent())?.trim().toLowerCase() ?? '';
    await link.click();
    const term = await page.locator('.glossary > :target dt').textContent();
    expect(name).not.toBe('');
    expect(term?.toLowerCase()).toContain(name);
  });
});

describe.each(LOCALES)('a list of names in %s', (locale) => {
  test.each([
    ['tables', `/${plan}/tables/`, '.table-group h3 a'],
    ['terms', '/glossary/', '.glossary dt span'],
  ])('of %s is filtered, and says how many are left', async (list, path, name) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(at(builds().root.address, localized(path, locale)));
      const shown = page.locator('[data-name]:visible');
      const all = await shown.count();
      const word = (await page.locator(name).first().textContent()) ?? '';
      await page.locator('#filter').fill(word.trim().toUpperCase());
      const left = await shown.count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      expect(await page.locator('.table-filter [role=status]').textContent()).toContain(String(left));
      await page.locator('#filter').fill('qqqq');
      expect(await shown.count()).toBe(0);
      expect(await page.locator(`#${list} section:visible`).count()).toBe(0);
      const everywhere = page.locator('.table-filter a');
      expect(await everywhere.getAttribute('href')).toContain('/search/?q=qqqq');
      expect(await everywhere.isVisible()).toBe(true);
      await page.locator('#filter').fill('');
      expect(await shown.count()).toBe(all);
      expect(await everywhere.isVisible()).toBe(false);
    });
  });
});
