import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toHangul, toLatin } from '../../src/search/client/keyboard.ts';
import { initials } from '../../src/search/client/normalize.ts';
import { unpack } from '../../src/search/client/pack.ts';
import { createSearch } from '../../src/search/client/search.ts';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { statedBudget } from './helpers/budgets.ts';
import {
  audienceIds,
  localized,
  longProject,
  planIds,
  projectsInPrint,
  searchesOf,
} from './helpers/content.ts';
import { builds, type Build } from './helpers/site.ts';

const browser = useBrowser();
const open = <Result>(build: Build, path: string, work: (page: Page) => Promise<Result>): Promise<Result> =>
  withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(at(build.address, path), { waitUntil: 'load' });
    return work(page);
  });

const [newest = ''] = planIds();
const listed = projectsInPrint(newest);
/** Two projects of the plan that is searched: the last one, and another to turn to where there is one. */
const wanted = listed.at(-1) ?? fail();
const other = listed.at(-2) ?? wanted;
/** A word of a name that the Latin keys give back whole: they do not tell ㄲ from ㄱ. */
const typeable =
  listed
    .flatMap(({ short }) => short.ko.split(' '))
    .find((word) => word.length > 1 && toHangul(toLatin(word)) === word) ?? '';
const pathOf = ({ id }: typeof wanted): string => `/${newest}/projects/${id}/`;
const asked = (query: string, path = '/search/'): string => `${path}?q=${encodeURIComponent(query)}`;

function fail(): never {
  throw new Error(`content/${newest} lists no project.`);
}

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

/** What the panel says, once it says it. */
async function said(page: Page, panel: string): Promise<string> {
  const status = page.locator(`${panel} [role="status"]`);
  await expect.poll(() => status.textContent()).toMatch(/\d|없습니다|Nothing/);
  return (await status.textContent()) ?? '';
}

describe('the search dialog', () => {
  test.each(['/', 'Control+k'])(
    'opens by %s, answers while one types, and leads on by keyboard',
    async (key) => {
      await open(builds().root, longProject(), async (page) => {
        await page.keyboard.press(key);
        expect(
          await page.locator('dialog[open] input').evaluate((input) => input === document.activeElement),
        ).toBe(true);
        await page.keyboard.type(initials(wanted.title.ko));
        await said(page, 'dialog');
        await page.keyboard.press('ArrowDown');
        await page.locator('dialog [aria-selected="true"]').waitFor();
        const input = page.locator('dialog input');
        const active = await input.getAttribute('aria-activedescendant');
        const option = page.locator(`dialog [id="${active ?? ''}"]`);
        expect(await option.getAttribute('aria-selected')).toBe('true');
        expect(await option.getAttribute('href')).toContain(pathOf(wanted));
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${pathOf(wanted)}`);
      });
    },
  );

  test('closes by Escape and gives the page back', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.locator('a[data-search]').click();
      expect(await page.locator('dialog[open]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('answers while a syllable is composed, and leaves Enter to the input method', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      const session = await page.context().newCDPSession(page);
      const begun = wanted.title.ko.slice(0, -1);
      await session.send('Input.imeSetComposition', {
        text: begun,
        selectionStart: begun.length,
        selectionEnd: begun.length,
      });
      await said(page, 'dialog');
      expect(await page.locator('dialog [role="option"]').first().textContent()).toContain(wanted.title.ko);
      const before = page.url();
      await page.locator('dialog input').evaluate((input) => {
        for (const key of ['ArrowDown', 'Enter'])
          input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
      });
      expect(await page.locator('dialog [aria-selected="true"]').count()).toBe(0);
      expect(page.url()).toBe(before);
      await page.keyboard.insertText(wanted.title.ko);
      await page.keyboard.press('ArrowDown');
      // The arrow waits for the answer to what was typed last.
      await page.locator('dialog [aria-selected="true"]').waitFor();
    });
  });

  test('says the count once the typing rests, not at each key', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(wanted.title.ko.slice(0, 1));
      await said(page, 'dialog');
      await page.locator('dialog [role="status"]').evaluate((status) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => heard.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const heard = (): Promise<number> =>
        page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
      await page.clock.install();
      for (const key of wanted.title.ko.slice(1, 4)) {
        await page.keyboard.type(key);
        await page.clock.runFor(100);
      }
      // The arrow waits for the last answer.
      await page.keyboard.press('ArrowDown');
      await page.locator('dialog [aria-selected="true"]').waitFor();
      expect(await heard()).toBe(0);
      await page.clock.runFor(5000);
      expect(await heard()).toBe(1);
    });
  });

  // On a phone the page behind is hidden meanwhile.
  test.each([1280, 360])('gives the focus back to what opened it, %i px wide', async (width) => {
    await open(builds().root, longProject(), async (page) => {
      await page.setViewportSize({ width, height: 740 });
      const door = page.locator('a[data-search]');
      await door.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      expect(await door.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  test('follows what was typed last, and not the results that stand there still', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(initials(wanted.title.ko));
      await said(page, 'dialog');
      await page.locator('dialog input').fill(other.title.ko);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${pathOf(other)}`);
    });
  });

  test('follows a click on a result, however slow', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(initials(wanted.title.ko));
      await said(page, 'dialog');
      await page.locator('dialog [role="option"]').first().click({ delay: 500 });
      await page.waitForURL(`**${pathOf(wanted)}`);
    });
  });

  test('says when its index cannot be loaded', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.locator('dialog .search-panel').evaluate((panel) => {
        panel.setAttribute('data-index', '/none.json');
      });
      await page.keyboard.press('/');
      await page.keyboard.type(wanted.title.ko);
      const status = page.locator('dialog [role="status"]');
      await expect.poll(() => status.textContent()).toContain('불러오지 못했습니다');
    });
  });

  test('fills the screen of a phone and leads to the page of the same results', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at(builds().root.address, longProject()), { waitUntil: 'load' });
      await page.keyboard.press('/');
      expect(await page.locator('dialog .search-try').isVisible()).toBe(searchesOf(newest).length > 0);
      await page.keyboard.type(wanted.short.ko);
      await said(page, 'dialog');
      expect(await page.locator('dialog .search-try').isVisible()).toBe(false);
      const foot = await page.locator('dialog .search-foot').boundingBox();
      const list = await page.locator('dialog [role="listbox"]').boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(740, -1);
      expect((list?.y ?? 0) + (list?.height ?? 0)).toBeCloseTo(foot?.y ?? 0, -1);
      await page.locator('dialog .search-all').click();
      await page.waitForURL(/search\/\?q=/);
      await said(page, 'main');
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(wanted.short.ko);
    });
  });

  test('says what was read instead of what was typed', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(toLatin(typeable));
      const status = page.locator('dialog [role="status"]');
      await expect.poll(() => status.textContent()).toContain(typeable);
    });
  });
});

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
