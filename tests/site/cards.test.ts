import { describe, expect, test } from 'vitest';
import { at, useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, planIds, projectFiles, siteAddress, textOf } from './helpers/content.ts';
import type { JsonObject, Locale, ProjectFile } from './helpers/content.ts';
import { budgetFigures, occurrences } from './helpers/figures.ts';
import { readPdf, type PdfPage } from './helpers/pdf.ts';
import { builds } from './helpers/site.ts';

/** Smaller type is not readable on paper. */
const SMALLEST = 7.99;

const browser = useBrowser();
const projects = planIds().flatMap(projectFiles);

/** The figures that a card must not be without. */
function keyFigures(facts: JsonObject): string[] {
  const { headline } = facts['budget'] as JsonObject;
  const printed = headline === null ? '' : textOf((headline as JsonObject)['printed']);
  return [printed, ...budgetFigures(facts)].filter((figure) => figure !== '');
}

/** What is wrong with a printed card. */
function faults({ plan, id, facts }: ProjectFile, locale: Locale, pages: readonly PdfPage[]): string[] {
  const [{ text, pieces } = { text: '', pieces: [] }] = pages;
  const smallest = Math.min(...pieces.map(({ height }) => height));
  const address = siteAddress() + localized(`/${plan}/projects/${id}/`, locale);
  return [
    ...(pages.length === 1 ? [] : [`${String(pages.length)} pages`]),
    ...(text.includes(address) ? [] : [`no address ${address}`]),
    ...(smallest >= SMALLEST ? [] : [`type of ${String(smallest)} pt`]),
    ...keyFigures(facts)
      .filter((figure) => occurrences(text, figure) === 0)
      .map((figure) => `no ${figure}`),
  ];
}

/** Dates on a card and dates that it says stand elsewhere are all dates of its project. */
function faultsOfDates({ facts }: ProjectFile, { shown, left }: { shown: number; left: number }): string[] {
  const events = Array.isArray(facts['events']) ? facts['events'].length : 0;
  return shown + left === events ? [] : [`${shown} and ${left} of ${events} dates`];
}

/** How many dates a card shows, and how many it leaves to the project's page; runs in the browser. */
function datesOnCard(): { shown: number; left: number } {
  const section = document.querySelector('.card-lists > section');
  const more = section?.querySelector('.quiet:not(li *)')?.textContent ?? '';
  return { shown: section?.querySelectorAll('li').length ?? 0, left: Number(/\d+/.exec(more)?.[0] ?? 0) };
}

describe.each(LOCALES)('the project cards in %s', (locale) => {
  test('are one side of A4 each, with the budget, readable, and say how much is left out', async () => {
    const found = await withPage(browser, {}, async (page) => {
      const all: string[] = [];
      for (const project of projects) {
        const path = localized(`/${project.plan}/print/card/${project.id}/`, locale);
        await page.goto(at(builds().root.address, path), { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => null));
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const wrong = [
          ...faults(project, locale, await readPdf(pdf)),
          ...faultsOfDates(project, await page.evaluate(datesOnCard)),
        ];
        all.push(...wrong.map((fault) => `${path}: ${fault}`));
      }
      return all;
    });
    expect(projects).not.toEqual([]);
    expect(found).toEqual([]);
  });
});
