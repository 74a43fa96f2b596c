import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, longProject } from './helpers/content.ts';
import { builds, type Build } from './helpers/site.ts';

const browser = useBrowser();
const open = <Result>(build: Build, path: string, work: (page: Page) => Promise<Result>): Promise<Result> =>
  withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(at(build.address, path), { waitUntil: 'load' });
    return work(page);
  });

/** What the panel says, once it says it. */
async function said(page: Page, panel: string): Promise<string> {
  const status = page.locator(`${panel} [role="status"]`);
  await expect.poll(() => status.textContent(), { timeout: 15_000 }).toMatch(/\d|없습니다|Nothing/);
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
        await page.keyboard.type('ㅇㄱ');
        await said(page, 'dialog');
        await page.keyboard.press('ArrowDown');
        const input = page.locator('dialog input');
        const active = await input.getAttribute('aria-activedescendant');
        const option = page.locator(`dialog [id="${active ?? ''}"]`);
        expect(await option.getAttribute('aria-selected')).toBe('true');
        expect(await option.getAttribute('href')).toContain('/projects/passport-services/');
        await page.keyboard.press('Enter');
        await page.waitForURL(/passport-services/);
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

  test('says what was read instead of what was typed', async () => {
    await open(builds().root, longProject(), async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('여꿘');
      expect(await said(page, 'dialog')).toContain('여권');
    });
  });
});

describe('the search page', () => {
  test('answers an address with a query, and links work in a site under a path', async () => {
    await open(builds().base, '/search/?q=%EC%97%AC%EA%B6%8C', async (page) => {
      await said(page, 'main');
      const first = page.locator('main [role="option"]').first();
      const found = new URL((await first.getAttribute('href')) ?? '', page.url());
      expect(found.pathname).toBe(`${builds().base.base}2025/projects/passport-services/`);
      const response = await page.goto(found.href);
      expect(response?.status()).toBe(200);
    });
  });

  test('tells of a page what it is, whose it is and what it has this year', async () => {
    await open(builds().root, '/search/?q=%EC%97%AC%EA%B6%8C', async (page) => {
      await said(page, 'main');
      const facts = await page.locator('main .result-page .quiet').first().textContent();
      expect(facts).toContain('사업 · 민원여권과 · 2025년 예산 30,187,000원');
    });
  });

  test('finds Korean by English, and keeps the query in the address', async () => {
    await open(builds().root, localized('/search/', 'en'), async (page) => {
      await page.locator('main input[name="q"]').fill('passport');
      await said(page, 'main');
      expect(new URL(page.url()).searchParams.get('q')).toBe('passport');
      expect(await page.locator('main [role="option"]').first().getAttribute('href')).toContain(
        '/en/2025/projects/passport-services/',
      );
    });
  });

  test('answers nonsense with nothing, and with doors', async () => {
    await open(builds().root, '/search/?q=asdfghjkl', async (page) => {
      expect(await said(page, 'main')).toContain('찾은 것이 없습니다');
      expect(await page.locator('main [role="option"]').count()).toBe(0);
      expect(await page.locator('main .search-doors').isVisible()).toBe(true);
    });
  });

  test('says without JavaScript what to do, and lists every project', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(at(builds().root.address, '/search/'));
      expect(await page.locator('noscript').count()).toBe(1);
      expect(await page.locator('#projects li').count()).toBeGreaterThanOrEqual(33);
    });
  });
});
