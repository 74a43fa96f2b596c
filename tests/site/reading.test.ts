import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, longProject, pageKinds } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();

describe.each(LOCALES)('without JavaScript, in %s', (locale) => {
  test('a project page holds the same words and tables, and no button that would do nothing', async () => {
    const address = at(builds().root.address, localized(longProject(), locale));
    const [plain, enhanced] = await Promise.all(
      [false, true].map((javaScriptEnabled) =>
        withPage(browser, { javaScriptEnabled }, async (page) => {
          await page.goto(address, { waitUntil: 'load' });
          const buttons = await page.locator('button:visible').count();
          const text = await page.locator('body').evaluate((body) => {
            const copy = body.cloneNode(true) as HTMLElement;
            for (const button of copy.querySelectorAll('button')) button.remove();
            return copy.textContent.replaceAll(/\s+/g, ' ');
          });
          return { buttons, text, tables: await page.locator('table:visible').count() };
        }),
      ),
    );
    expect(plain?.buttons).toBe(0);
    expect(enhanced?.buttons).toBeGreaterThan(0);
    expect(plain?.text).toBe(enhanced?.text);
    expect(plain?.tables).toBe(enhanced?.tables);
    expect(plain?.tables).toBeGreaterThan(0);
  });
});

describe('the language switch', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.context()).newPage();
  });

  test.each(pageKinds().filter(({ kind }) => kind !== 'not found'))(
    'of $kind leads to its twin and back',
    async ({ path }) => {
      const { address } = builds().root;
      await page.goto(at(address, path));
      await page.locator('header a[hreflang=en]').click();
      await page.waitForURL(at(address, localized(path, 'en')));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.locator('header a[hreflang=ko]').click();
      await page.waitForURL(at(address, path));
      expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    },
  );
});

describe('print', () => {
  test.each(LOCALES)('a project page in %s becomes a tagged document', async (locale) => {
    const pdf = await withPage(browser, {}, async (page) => {
      await page.goto(at(builds().root.address, localized(longProject(), locale)), {
        waitUntil: 'networkidle',
      });
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
    });
    const source = pdf.toString('latin1');
    expect(source.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(0);
    expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toMatch(new RegExp(`/Lang\\s*\\(${locale}`));
  });

  test('sets one mark before each point of a list', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(at(builds().root.address, longProject()), { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const marks = await page.locator('.words li').evaluateAll((points) =>
        points.map((point) => {
          const drawn = getComputedStyle(point, '::before').content !== 'none';
          return Number(drawn) + Number(getComputedStyle(point).listStyleType !== 'none');
        }),
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter((count) => count !== 1)).toEqual([]);
    });
  });

  test('leaves out what only a screen can use', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(at(builds().root.address, longProject()), { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator(':is(.skip, .doors, .page-index, .page-index-narrow, button):visible');
      expect(await shown.count()).toBe(0);
    });
  });
});
