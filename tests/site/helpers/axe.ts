import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it is now: "rule: element: why". Its code is evaluated from outside, so the page's own
 * policy stays in force.
 * @param colours whether contrast is looked at as well, which takes most of the time
 */
export async function violations(page: Page, { colours = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async ({ tags, contrast }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const { violations: results } = await tool.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'color-contrast': { enabled: contrast } },
        resultTypes: ['violations'],
      });
      return results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
    },
    { tags: TAGS, contrast: colours },
  );
  return found.map(({ id, node: { target, html, failureSummary = '' } }) => {
    const why = failureSummary.replaceAll(/\s+/g, ' ');
    return `${id}: ${target.join(' ')}: ${html.slice(0, 200)} – ${why}`;
  });
}
