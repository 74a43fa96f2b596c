import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { longProject, fullestPlan, planIds, projectFiles, projectsInPrint } from './helpers/content.ts';
import { note } from './helpers/measures.ts';
import { builds, filesIn, htmlFiles } from './helpers/site.ts';

const browser = useBrowser();
const plan = fullestPlan();
const [searched] = projectsInPrint(planIds()[0] ?? '');
const [first = '', second = ''] = projectFiles(plan).map(({ id }) => id);

/** What only a script or a reader makes of a page: each state of each script, opened as a reader would. */
const STATES: { path: string; work?: (page: Page) => Promise<unknown> }[] = [
  {
    path: `/search/?q=${encodeURIComponent(searched?.title.ko ?? '')}`,
    work: async (page) => {
      await page.locator('main [role=option]').first().waitFor();
      await page.locator('main input[name=q]').press('ArrowDown');
    },
  },
  {
    path: longProject(),
    work: async (page) => {
      await page.locator('.page-index a').nth(2).click();
      await page.locator('.page-index [aria-current]').waitFor();
    },
  },
  { path: `/${plan}/projects/?order=stated` },
  { path: `/${plan}/projects/?order=-stated&p=${first}` },
  { path: `/${plan}/budget/?order=stated` },
  { path: `/${plan}/projects/compare/?p=${first}` },
  { path: `/${plan}/projects/compare/?p=${first},${second}` },
];

/**
 * What one plan meets and another does not, so that its own rules may find nothing: the way to a newer plan, a figure that
 * is missing, a merged cell after a number, suggested searches, a search with more than three results, what the search
 * does not ask, a government's line.
 */
const OF_SOME_PLANS = [
  '.newer-plan',
  '.mark-missing',
  '.mark-missing::after',
  '.num + .across',
  '.search-scope',
  '.search-try',
  '.search-try a',
  '.search-dialog .search-try',
  '.result-group:nth-child(n+4)',
  '.official',
];

/** Rules by number are a family: a table of this plan has three columns and seven, another one's has five. */
const family = (selector: string): string => selector.replaceAll(/-\d+\b|\(\d+\)|="\d+"/g, '#');

/** A selector without what only a reader's doing or the browser gives: hover, focus, what is unfolded, parts of an element. */
function plain(selector: string): string {
  const states =
    /::[a-z-]+|(?<!not\()\[open\]|:(hover|active|focus|focus-visible|focus-within|target|visited|checked)(?![\w-])/g;
  return selector.replaceAll(states, ':is(*)');
}

let selectors: string[] = [];
let dead: string[] = [];

beforeAll(async () => {
  const { folder, address } = builds().root;
  const css = filesIn(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  await withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    selectors = await page.evaluate(selectorsOf, css);
    let left = selectors;
    const keep = (indexes: readonly number[]) => (left = left.filter((_, index) => indexes.includes(index)));
    for (const { html } of htmlFiles(builds().root))
      keep(await page.evaluate(unmatched, { wanted: left.map(plain), html }));
    for (const { path, work } of STATES) {
      await page.goto(at(address, path), { waitUntil: 'load' });
      await work?.(page);
      keep(await page.evaluate(unmatched, { wanted: left.map(plain), html: null }));
    }
    dead = left;
  });
});

describe('the style sheet', () => {
  test('has no rule that nothing on any page meets', () => {
    const alive = new Set(selectors.filter((one) => !dead.includes(one)).map(family));
    const found = dead.filter((one) => !alive.has(family(one)) && !OF_SOME_PLANS.includes(one));
    note('selectors of the style sheet', selectors.length);
    note('of these without anything to meet', found.length, '0');
    expect(found).toEqual([]);
  });
});

/** Each selector of a style sheet, lists taken apart. Runs in the browser, as the next one does. */
function selectorsOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const inside = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) =>
      'cssRules' in rule ? [rule, ...inside(rule.cssRules as CSSRuleList)] : [rule],
    );
  const parts = (list: string): string[] => {
    const found: string[] = [];
    let depth = 0;
    let part = '';
    for (const letter of `${list},`) {
      if ('(['.includes(letter)) depth++;
      if (')]'.includes(letter)) depth--;
      if (letter === ',' && depth === 0) {
        found.push(part.trim());
        part = '';
      } else part += letter;
    }
    return found;
  };
  const all = inside(sheet.cssRules).flatMap((rule) =>
    rule instanceof CSSStyleRule ? parts(rule.selectorText) : [],
  );
  return [...new Set(all)];
}

/** Which of the selectors meet nothing in a document: the one given, or the page as it is now. */
function unmatched({ wanted, html }: { wanted: string[]; html: string | null }): number[] {
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  return wanted.flatMap((selector, index) => (page.querySelector(selector) === null ? [index] : []));
}
