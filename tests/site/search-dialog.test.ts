import { describe, expect, test } from 'vitest';
import { toLatin } from '../../src/search/client/keyboard.ts';
import { initials } from '../../src/search/client/normalize.ts';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { longProject, searchesOf } from './helpers/content.ts';
import { newest, openWith, other, pathOf, said, typeable, wanted } from './helpers/search.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const open = openWith(browser);

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
      // Time stands still but for what is run: a slow machine does not let the typing rest.
      await page.clock.install();
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
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
      // A small plan has few results; many scroll above the foot.
      expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 5);
      expect(list?.height).toBeGreaterThan(100);
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
