import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { statedBudget, toNumber } from './helpers/budgets.ts';
import {
  departmentFacts,
  departmentIds,
  fullestPlan,
  localized,
  LOCALES,
  projectFiles,
} from './helpers/content.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();
const PHONE = { width: 360, height: 800 };

/** A division and a topic that a project has, but none has both. */
function emptyChoice(): [division: string, topic: string] {
  const topicsOf = new Map(projectFiles(plan).map(({ id, facts }) => [id, facts['topics'] as string[]]));
  const topics = [...new Set([...topicsOf.values()].flat())];
  for (const division of departmentIds(plan)) {
    const projects = departmentFacts(plan, division)['projects'] as { id: string }[];
    const own = projects.flatMap(({ id }) => topicsOf.get(id) ?? []);
    const other = topics.find((topic) => !own.includes(topic));
    if (own.length > 0 && other !== undefined) return [division, other];
  }
  throw new Error(`Each division of content/${plan} has a project of every topic.`);
}

/** The list as a reader sees it. */
function read(page: Page) {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('#projects [data-row]')];
    const shown = rows.filter((row) => row.checkVisibility());
    return {
      all: rows.length,
      shown: shown.map((row) => row.querySelector('a')?.pathname.split('/').at(-2) ?? ''),
      // Where an amount does not add up, its mark holds the printed one, and what it should be stands beside.
      amounts: shown.map(
        (row) =>
          (row.querySelector('.amount .mark') ?? row.querySelector('.amount'))?.textContent.trim() ?? '',
      ),
      groups: [...document.querySelectorAll('#projects .group-row')].filter((row) => row.checkVisibility())
        .length,
      said: document.querySelector('#projects-status')?.textContent ?? '',
      ordered: document.querySelector('.order-bar [role=status]')?.textContent ?? '',
      query: location.search,
    };
  });
}

describe.each(LOCALES)('the list of projects in %s', (locale) => {
  const open = <Result>(work: (page: Page) => Promise<Result>, options = {}, query = ''): Promise<Result> =>
    withPage(browser, options, async (page) => {
      const path = localized(`/${plan}/projects/`, locale);
      await page.goto(at(builds().root.address, path + query), { waitUntil: 'load' });
      return work(page);
    });

  test('has every project with its budget of the year', async () => {
    const { shown, amounts } = await open(read);
    expect([...shown].sort()).toEqual(projectFiles(plan).map(({ id }) => id));
    shown.forEach((id, index) => {
      const expected = statedBudget(plan, plan.slice(0, 4), id);
      if (expected === null) expect(amounts[index]).not.toMatch(/\d/);
      else expect([id, toNumber(amounts[index] ?? '')]).toEqual([id, expected]);
    });
  });

  test('is narrowed by keyboard, says how many are left and what they cost, and goes back', async () => {
    await open(async (page) => {
      const before = await read(page);
      expect([before.said, before.query]).toEqual(['', '']);
      await page.focus('select[name=for]');
      await page.keyboard.press('ArrowDown');
      const after = await read(page);
      const audience = new URLSearchParams(after.query).get('for') ?? '';
      expect(audience).not.toBe('');
      expect(after.shown.length).toBeGreaterThan(0);
      expect(after.shown.length).toBeLessThan(before.all);
      const sum = after.amounts.reduce(
        (total, amount) => total + (/\d/.test(amount) ? toNumber(amount) : 0),
        0,
      );
      const [name = '', result = ''] = after.said.split(' – ');
      expect(name).toBe(await page.locator(`select[name=for] option[value="${audience}"]`).textContent());
      expect([...result.matchAll(/\d[\d,]*/g)].map(([found]) => toNumber(found))).toEqual([
        after.shown.length,
        sum,
      ]);
      await page.selectOption('select[name=source]', 'national');
      expect((await read(page)).shown.length).toBeLessThan(after.shown.length);
      await page.goBack();
      expect(await read(page)).toEqual(after);
      await page.goBack();
      expect((await read(page)).shown).toEqual(before.shown);
      await page.goForward();
      await page.reload();
      expect((await read(page)).shown).toEqual(after.shown);
      await page.focus('.filters button');
      await page.keyboard.press('Enter');
      const reset = await read(page);
      expect([reset.shown, reset.query, reset.said]).toEqual([before.shown, '', '']);
      expect(await page.locator(':focus').count()).toBe(1);
    });
  });

  test('can be narrowed by every facet to those that have it', async () => {
    await open(async (page) => {
      for (const name of ['division', 'for', 'topic', 'dong', 'status', 'source', 'amount']) {
        const values = await page
          .locator(`select[name=${name}] option`)
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).slice(1));
        expect([name, values.length > 1]).toEqual([name, true]);
        for (const value of values) {
          await page.selectOption(`select[name=${name}]`, value);
          const { shown } = await read(page);
          expect([name, value, shown.length > 0]).toEqual([name, value, true]);
        }
        await page.selectOption(`select[name=${name}]`, '');
      }
    });
  });

  test('says where nothing fits, and leads back', async () => {
    const [division, topic] = emptyChoice();
    const query = `?division=${division}&topic=${topic}`;
    await open(
      async (page) => {
        const { shown, said, groups } = await read(page);
        expect([shown, groups]).toEqual([[], 0]);
        expect(said).not.toBe('');
        await page.locator('.filters button').click();
        expect((await read(page)).shown).toHaveLength(projectFiles(plan).length);
      },
      {},
      query,
    );
  });

  test('is ordered by amount, change and name, across the divisions, and back', async () => {
    await open(async (page) => {
      const printed = await read(page);
      const press = (key: string) => page.locator(`.order-bar button[data-key="${key}"]`).press('Enter');
      await press('stated');
      const { amounts, groups, query, ordered } = await read(page);
      const values = amounts.filter((amount) => /\d/.test(amount)).map(toNumber);
      expect(values).toEqual([...values].sort((a, b) => b - a));
      expect([groups, query]).toEqual([0, '?order=stated']);
      expect(ordered).not.toBe('');
      await press('name');
      const named = await read(page);
      const titles = await page
        .locator('#projects [data-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-name') ?? ''));
      expect(titles).toEqual([...titles].sort(new Intl.Collator(locale).compare));
      await press('name');
      expect((await read(page)).shown).toEqual([...named.shown].reverse());
      await page.goBack();
      await page.goBack();
      expect((await read(page)).amounts).toEqual(amounts);
      await press('');
      const back = await read(page);
      expect([back.shown, back.groups, back.query]).toEqual([printed.shown, printed.groups, '']);
    });
  });

  test('folds its choices on a phone, and says how many are set', async () => {
    await open(
      async (page) => {
        const summary = page.locator('.filters summary');
        expect(await page.locator('.filters select').first().isVisible()).toBe(false);
        expect(await summary.textContent()).toMatch(/1/);
        await summary.press('Enter');
        expect(await page.locator('.filters select').first().isVisible()).toBe(true);
      },
      { viewport: PHONE },
      '?topic=safety',
    );
  });

  test('stands whole without JavaScript, with nothing that would do nothing', async () => {
    await open(
      async (page) => {
        expect((await read(page)).shown).toHaveLength(projectFiles(plan).length);
        expect(await page.locator('main :is(form, button, select):visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});
