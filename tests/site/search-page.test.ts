import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/search/client/pack.ts';
import { createSearch } from '../../src/search/client/search.ts';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { statedBudget } from './helpers/budgets.ts';
import { audienceIds, localized } from './helpers/content.ts';
import { asked, listed, newest, openWith, pathOf, said, wanted } from './helpers/search.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const open = openWith(browser);

/** A word of the Korean pages that leads nowhere on the English ones. */
function koreanOnly(): string {
  const [ko, en] = ['search-index.json', 'en/search-index.json'].map((file) =>
    createSearch(unpack(readFileSync(join(builds().root.folder, file), 'utf8'))),
  );
  const words = listed.flatMap(({ summary }) => summary.ko.match(/[가-힣]{3,}/g) ?? []);
  return (
    words.find(
      (word) => ko?.(word).corrections.length === 0 && ko(word).total > 0 && en?.(word).total === 0,
    ) ?? ''
  );
}

describe('the search page', () => {
  test('answers an address with a query, and links work in a site under a path', async () => {
    await open(builds().base, asked(wanted.title.ko), async (page) => {
      await said(page, 'main');
      const first = page.locator('main [role="option"]').first();
      const found = new URL((await first.getAttribute('href')) ?? '', page.url());
      expect(found.pathname).toBe(`${builds().base.base}${pathOf(wanted).slice(1)}`);
      const response = await page.goto(found.href);
      expect(response?.status()).toBe(200);
    });
  });

  test('tells of a page what it is, whose it is and what it has this year', async () => {
    await open(builds().root, asked(wanted.title.ko), async (page) => {
      await said(page, 'main');
      const facts = (await page.locator('main .result-page .quiet').first().textContent()) ?? '';
      expect(facts).toContain(`사업 · ${wanted.division.name.ko}`);
      const year = newest.slice(0, 4);
      const thousand = statedBudget(newest, year, wanted.id);
      const budget = thousand === null ? null : `${thousand.toLocaleString('en')}천원`;
      expect(/\d+년 예산 [\d,]+천원/.exec(facts)?.[0] ?? null).toBe(budget && `${year}년 예산 ${budget}`);
    });
  });

  test('answers in English, and keeps the query in the address', async () => {
    await open(builds().root, localized('/search/', 'en'), async (page) => {
      await page.locator('main input[name="q"]').fill(wanted.title.en);
      await said(page, 'main');
      expect(new URL(page.url()).searchParams.get('q')).toBe(wanted.title.en);
      expect(await page.locator('main [role="option"]').first().getAttribute('href')).toContain(
        localized(pathOf(wanted), 'en'),
      );
    });
  });

  test('keeps to a division, to people and to a kind of page', async () => {
    await open(builds().root, asked(wanted.title.ko), async (page) => {
      await said(page, 'main');
      const facts = (): Promise<string[]> => page.locator('main .result-page').allTextContents();
      const all = (await facts()).length;
      const eachTells = (text: string, atMost: number) => async (): Promise<boolean> => {
        const found = await facts();
        return found.length > 0 && found.length <= atMost && found.every((one) => one.includes(text));
      };
      const division = wanted.division.name.ko;
      await page.locator('main select[name="division"]').selectOption({ label: division });
      await expect.poll(eachTells(division, all)).toBe(true);
      await page.locator('main select[name="kind"]').selectOption('project');
      await expect.poll(eachTells(`사업 · ${division}`, all)).toBe(true);
      const others = audienceIds(newest).filter((id) => !wanted.audiences.includes(id));
      for (const audience of [...wanted.audiences.slice(0, 1), ...others.slice(0, 1)]) {
        await page.locator('main select[name="audience"]').selectOption(audience);
        const isThere = wanted.audiences.includes(audience);
        await expect
          .poll(async () => (await facts()).some((one) => one.includes(wanted.title.ko)))
          .toBe(isThere);
      }
    });
  });

  test('names the printed page of what it found', async () => {
    await open(builds().root, asked(wanted.title.ko), async (page) => {
      await said(page, 'main');
      expect(await page.locator('main .result-page .chip').first().textContent()).toBe(
        `${String(wanted.page)}쪽부터`,
      );
    });
  });

  test('answers nonsense with nothing, and with doors', async () => {
    await open(builds().root, '/search/?q=asdfghjkl', async (page) => {
      expect(await said(page, 'main')).toContain('검색 결과가 없습니다');
      expect(await page.locator('main [role="option"]').count()).toBe(0);
      expect(await page.locator('main .search-doors').isVisible()).toBe(true);
    });
  });

  test('asks the Korean pages for a Korean word that the English ones do not have', async () => {
    await open(builds().root, asked(koreanOnly(), '/en/search/'), async (page) => {
      await said(page, 'main');
      expect(await page.locator('main [role="option"]').count()).toBe(0);
      await page.locator('main .search-doors a[data-query]').click();
      await page.waitForURL(/\/search\/\?q=/);
      await said(page, 'main');
      expect(await page.locator('main [role="option"]').count()).toBeGreaterThan(0);
    });
  });

  test('says without JavaScript what to do, and lists every project', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(at(builds().root.address, '/search/'));
      expect(await page.locator('noscript').count()).toBe(1);
      expect(await page.locator('[role="combobox"]').count()).toBe(0);
      expect(await page.locator('[role="listbox"]:visible').count()).toBe(0);
      expect(await page.locator('#projects li').count()).toBe(listed.length);
    });
  });
});
