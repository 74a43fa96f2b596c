import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './helpers/browser.ts';
import { localized, LOCALES, planIds, projectFiles, type Locale } from './helpers/content.ts';
import { readDocuments, type Document } from './helpers/documents.ts';
import { budgetFigures, occurrences, otherFigures, shown, tableFigures } from './helpers/figures.ts';
import { builds } from './helpers/site.ts';

const browser = useBrowser();
let documents = new Map<string, Document>();
const cases = planIds().flatMap((plan) =>
  projectFiles(plan).flatMap((project) => LOCALES.map((locale) => ({ ...project, locale }))),
);

beforeAll(async () => {
  const all = await withPage(browser, {}, (page) => readDocuments(page, builds().root));
  documents = new Map(all.map((document) => [document.address, document]));
});

describe.each(cases)('$id in $locale', ({ plan, id, facts, locale }) => {
  const page = (): Document => {
    const found = documents.get(localized(`/${plan}/projects/${id}/`, locale));
    if (found === undefined) throw new Error(`No page of ${id} in ${locale}.`);
    return found;
  };

  test('its page shows every figure of its tables, as often as printed', () => {
    const missing = tableFigures(facts, locale).flatMap(({ table, printed }) =>
      lacking(printed, page().seenById[table] ?? '', locale).map((figure) => `${table}: ${figure}`),
    );
    expect(missing).toEqual([]);
  });

  test('its page shows every figure of its budget', () => {
    expect(lacking(budgetFigures(facts), page().seenById['budget-table'] ?? '', locale)).toEqual([]);
  });

  test('its page shows every other amount and figure of its facts', () => {
    const { seen } = page();
    const missing = otherFigures(facts).filter(
      (figure) => !shown(figure, locale).some((form) => occurrences(seen, form) > 0),
    );
    expect(missing).toEqual([]);
  });
});

/** Which printed figures a text holds less often than the print does. */
function lacking(printed: readonly string[], text: string, locale: Locale): string[] {
  return [...new Set(printed)].flatMap((figure) => {
    const wanted = printed.filter((one) => one === figure).length;
    const found = Math.max(...shown({ printed: figure }, locale).map((form) => occurrences(text, form)));
    return found >= wanted ? [] : [`${figure} (${found} of ${wanted})`];
  });
}
