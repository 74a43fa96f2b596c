import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, laidOut, LATER, useBrowser, withPage } from './helpers/browser.ts';
import { longProject, pageKinds } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

/** What a phone lays out later (styles/later.css), and when it must not. */
const PHONE = { viewport: { width: 360, height: 800 } };

const browser = useBrowser();
const address = (path: string): string => at(builds().root.address, path);

/** How many parts of the page wait to be laid out. */
const waiting = (page: Page): Promise<number> =>
  page
    .locator(LATER)
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).contentVisibility === 'auto').length);

/** A browser that never has nothing to do: what waits goes on waiting. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

describe('a page of each kind', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.context(PHONE)).newPage();
  });

  test.each(pageKinds())('is soon laid out whole on a phone: $kind', async ({ path }) => {
    await page.goto(address(path), { waitUntil: 'load' });
    await laidOut(page);
    expect(await waiting(page)).toBe(0);
  });
});

describe('while the browser has other things to do', () => {
  test('a phone lets sections wait, but not on paper', async () => {
    await withPage(browser, PHONE, async (page) => {
      await neverIdle(page);
      await page.goto(address(longProject()), { waitUntil: 'load' });
      expect(await waiting(page)).toBeGreaterThan(5);
      await page.emulateMedia({ media: 'print' });
      expect(await waiting(page)).toBe(0);
    });
  });

  test('a wide screen lets none wait', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await neverIdle(page);
      await page.goto(address(longProject()), { waitUntil: 'load' });
      expect(await waiting(page)).toBe(0);
    });
  });

  test('an address that leads into the page, and a link that does, land on the heading', async () => {
    await withPage(browser, PHONE, async (page) => {
      await neverIdle(page);
      await page.goto(address(longProject()), { waitUntil: 'load' });
      const id = await page.locator('.section[id]').nth(-3).getAttribute('id');
      const link = page.locator(`.page-index-narrow a[href="#${id ?? ''}"]`);
      const top = () =>
        page.locator(`[id="${id ?? ''}"]`).evaluate((section) => section.getBoundingClientRect().top);
      const margin = await page
        .locator('html')
        .evaluate((root) => Number.parseFloat(getComputedStyle(root).scrollPaddingTop));

      await page.locator('.page-index-narrow summary').click();
      await link.click();
      await expect.poll(top).toBeCloseTo(margin, 0);

      await page.goto('about:blank');
      await page.goto(`${address(longProject())}#${id ?? ''}`, { waitUntil: 'load' });
      await expect.poll(top).toBeCloseTo(margin, 0);
    });
  });
});

test('without JavaScript nothing waits', async () => {
  await withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(address(longProject()), { waitUntil: 'load' });
    expect(await waiting(page)).toBe(0);
  });
});

test('who loads the page anew finds the place again', async () => {
  await withPage(browser, PHONE, async (page) => {
    await page.goto(address(longProject()), { waitUntil: 'load' });
    await laidOut(page);
    const section = page.locator('.section').nth(-3);
    await section.evaluate((one) => {
      one.scrollIntoView();
    });
    const top = () => section.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await top();
    // Chromium notes the place of a page a moment after it has moved.
    await page.waitForTimeout(500);
    await page.reload({ waitUntil: 'load' });
    await expect.poll(top).toBe(before);
    expect(await waiting(page)).toBe(0);
  });
});
