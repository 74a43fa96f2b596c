import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, fullestPlan } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();

/** Read in the page. */
function readLines(): { shown: number; all: number; lists: string[]; spoken: string; search: string } {
  const lines = [...document.querySelectorAll<HTMLElement>('.calendar [data-division]')];
  return {
    shown: lines.filter(({ hidden }) => !hidden).length,
    all: lines.length,
    lists: lines.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['for'] ?? ''),
    spoken: document.querySelector('[role=status]')?.textContent ?? '',
    search: location.search,
  };
}

describe.each(LOCALES)('the calendar in %s', (locale) => {
  const address = (query = '') =>
    at(builds().root.address, `${localized(`/${plan}/calendar/`, locale)}${query}`);

  test('is narrowed by keyboard, says so, and keeps the choice in its address', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(address());
      const before = await page.evaluate(readLines);
      expect(before.shown).toBe(before.all);
      expect(before.spoken).toBe('');
      await page.focus('select[name=for]');
      await page.keyboard.press('ArrowDown');
      const after = await page.evaluate(readLines);
      const chosen = new URLSearchParams(after.search).get('for') ?? '';
      expect(chosen).not.toBe('');
      expect(after.shown).toBeGreaterThan(0);
      expect(after.shown).toBeLessThan(after.all);
      expect(after.lists.filter((list) => !list.split(' ').includes(chosen))).toEqual([]);
      expect(after.spoken).toContain(String(after.shown));
      await page.reload();
      expect((await page.evaluate(readLines)).shown).toBe(after.shown);
      await page.focus('.filters button');
      await page.keyboard.press('Enter');
      const reset = await page.evaluate(readLines);
      expect([reset.shown, reset.search]).toEqual([reset.all, '']);
    });
  });

  test('shows everything where the address asks for what is not there', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(address('?division=no-such-division'));
      const { shown, all } = await page.evaluate(readLines);
      expect(shown).toBe(all);
    });
  });

  test('shows everything without JavaScript, and no form that would do nothing', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address());
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('.calendar [data-division][hidden]').count()).toBe(0);
    });
  });
});
