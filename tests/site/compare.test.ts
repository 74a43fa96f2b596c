import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './helpers/axe.ts';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { budgetCells, statedBudget, toNumber } from './helpers/budgets.ts';
import { localized, LOCALES, fullestPlan, projectFiles } from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();
const year = plan.slice(0, 4);
const ids = projectFiles(plan).map(({ id }) => id);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;

/** The comparison as it stands: rows by their class, each with the texts of its cells. */
function read(page: Page) {
  return page.evaluate(() => {
    const seen = (element: Element | null) => element?.checkVisibility() === true;
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('#compare-table tr')].filter(seen);
    return {
      projects: [...document.querySelectorAll<HTMLElement>('#compare-table [data-remove]')].map(
        ({ dataset }) => dataset['remove'],
      ),
      rows: rows.map((row) =>
        [...row.cells].slice(1).map((cell) => cell.textContent.trim().replaceAll(/\s+/g, ' ')),
      ),
      fields: rows.map(({ className }) => className),
      sources: rows
        .filter(({ className }) => className === 'field-source')
        .map(({ cells }) => cells[0]?.textContent.trim()),
      notice: seen(document.querySelector('[data-notice]'))
        ? document.querySelector('[data-notice]')?.textContent
        : '',
      said: document.querySelector('[data-said]')?.textContent ?? '',
      list: seen(document.querySelector('[data-list]')),
      query: location.search,
    };
  });
}

describe.each(LOCALES)('projects side by side in %s', (locale) => {
  const open = <Result>(work: (page: Page) => Promise<Result>, query = '', options = {}): Promise<Result> =>
    withPage(browser, options, async (page) => {
      const path = localized(`/${plan}/projects/compare/`, locale);
      await page.goto(at(builds().root.address, path + query), { waitUntil: 'load' });
      return work(page);
    });

  test('show what the files say of each project, money to the last digit', async () => {
    const cells = budgetCells(plan);
    for (let start = 0; start < ids.length; start += 4) {
      const four = ids.slice(start, start + 4);
      const { projects, rows, fields } = await open(read, `?p=${four.join(',')}`);
      expect(projects).toEqual(four);
      const row = (name: string) => rows[fields.indexOf(name)] ?? [];
      four.forEach((id, column) => {
        const amount = (text: string) => toNumber(/−?\d[\d,]*/.exec(text)?.[0] ?? 'NaN');
        const stated = statedBudget(plan, year, id);
        const said = row('field-budget')[column] ?? '';
        if (stated === null) expect(said).not.toMatch(/\d/);
        else expect([id, amount(said)]).toEqual([id, stated]);
        const before = cells.get(id)?.get(`total ${String(Number(year) - 1)}`)?.won ?? null;
        const previous = row('field-previous')[column] ?? '';
        if (before === null) expect(previous).not.toMatch(/\d/);
        else expect([id, amount(previous)]).toEqual([id, before / 1000]);
        const paid = [...(cells.get(id) ?? [])]
          .filter(([key]) => key.endsWith(` ${year}`) && !key.startsWith('total'))
          .flatMap(([, { won }]) => (won === null || won === 0 ? [] : [won / 1000]));
        const shown = rows
          .filter((_, index) => fields[index] === 'field-source')
          .map((texts) => texts[column] ?? '')
          .filter((text) => /\d/.test(text))
          .map(amount)
          .filter((one) => one !== 0);
        expect([id, shown]).toEqual([id, paid]);
      });
    }
  });

  test('are added and taken away by keyboard, and the back button goes back', async () => {
    await open(async (page) => {
      expect((await read(page)).projects).toEqual([first]);
      await page.focus('.compare-add select');
      await page.selectOption('.compare-add select', second);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const two = await read(page);
      expect(two.projects).toEqual([first, second]);
      expect(two.query).toBe(`?p=${first},${second}`);
      expect(two.notice).toBe('');
      expect(two.said).toMatch(/2/);
      await page.locator(`[data-remove="${first}"]`).press('Enter');
      const one = await read(page);
      expect(one.projects).toEqual([second]);
      expect(one.said).not.toBe(two.said);
      expect(await page.locator(':focus').getAttribute('data-remove')).toBe(second);
      await page.goBack();
      expect((await read(page)).projects).toEqual([first, second]);
    }, `?p=${first}`);
  });

  test('say what of the address they leave out', async () => {
    const { projects, notice } = await open(
      read,
      `?p=no-such-project,${[first, second, third, fourth, fifth].join(',')},${first}`,
    );
    expect(projects).toEqual([first, second, third, fourth]);
    expect(notice).toContain('no-such-project');
  });

  test('begin with the list of all projects, in which a name leads to its page', async () => {
    const { projects, list } = await open(read);
    expect([projects, list]).toEqual([[], true]);
  });

  test('ask for another where there is only one', async () => {
    const { notice, projects } = await open(read, `?p=${first}`);
    expect(projects).toEqual([first]);
    expect(notice).not.toBe('');
  });

  test.each([360, 1280])('are read without faults at %i px', async (width) => {
    await open(
      async (page) => {
        expect(await violations(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(width);
      },
      `?p=${[first, second, third].join(',')}`,
      { viewport: { width, height: 800 } },
    );
  });

  test('explain themselves without JavaScript, with every project linked', async () => {
    await open(
      async (page) => {
        expect(await page.locator('noscript').isVisible()).toBe(true);
        expect(await page.locator('[data-list] a').count()).toBe(ids.length);
        expect(await page.locator('main :is(form, button, select, table):visible').count()).toBe(0);
      },
      `?p=${first},${second}`,
      { javaScriptEnabled: false },
    );
  });
});

describe.each(LOCALES)('choosing from the list in %s', (locale) => {
  test('takes two to four boxes, says how many, and leads on by keyboard', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(at(builds().root.address, localized(`/${plan}/projects/`, locale)));
      const link = page.locator('.pick-bar a');
      const said = page.locator('.pick-bar [role=status]');
      const box = (id: string) => page.locator(`.pick input[value="${id}"]`);
      await box(first).press('Space');
      expect(await link.isVisible()).toBe(false);
      expect(await said.textContent()).not.toBe('');
      for (const id of [second, third, fourth]) await box(id).press('Space');
      expect(await said.textContent()).toContain('4');
      expect(await box(fifth).isDisabled()).toBe(true);
      await box(third).press('Space');
      expect(await box(fifth).isDisabled()).toBe(false);
      await page.goBack();
      expect(await box(third).isChecked()).toBe(true);
      await link.press('Enter');
      await page.waitForURL(/compare/);
      expect((await read(page)).projects).toEqual([first, second, third, fourth]);
      await page.goBack();
      expect(await box(second).isChecked()).toBe(true);
      await page.locator('.pick-bar button').press('Enter');
      expect(await page.locator('.pick input:checked').count()).toBe(0);
      expect(page.url()).not.toContain('p=');
    });
  });
});
