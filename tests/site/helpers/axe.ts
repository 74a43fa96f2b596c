import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours: contrast takes most of axe's time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which rules are asked: all; all but those of colours; those alone, where only colours have changed. */
export type Rules = 'all' | 'structure' | 'colours';

/** Has axe stand ready in each document that a page opens from now on: handing it over takes longer than running it. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: SOURCE });
}

/**
 * What axe finds on a page as it is now: "rule: element: why". Its code is evaluated from outside, so the page's own
 * policy stays in force.
 */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async ({ runOnly, without }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const { violations: results } = await tool.run(document, {
        runOnly,
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
    },
    {
      runOnly: rules === 'colours' ? COLOUR_RULES : TAGS,
      without: rules === 'structure' ? COLOUR_RULES : [],
    },
  );
  return found.map(({ id, node: { target, html, failureSummary = '' } }) => {
    const why = failureSummary.replaceAll(/\s+/g, ' ');
    return `${id}: ${target.join(' ')}: ${html.slice(0, 200)} – ${why}`;
  });
}
