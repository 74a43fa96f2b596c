import { beforeAll, describe, expect, test } from 'vitest';
import {
  departmentFacts,
  departmentIds,
  localized,
  LOCALES,
  planIds,
  projectFiles,
  type Locale,
} from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import {
  budgetFigures,
  departmentFigures,
  occurrences,
  otherFigures,
  shown,
  tableFigures,
} from './helpers/figures.ts';
import { builds } from './helpers/site.ts';

let documents = new Map<string, Document>();
const cases = planIds().flatMap((plan) =>
  projectFiles(plan).flatMap((project) => LOCALES.map((locale) => ({ ...project, locale }))),
);
const divisions = planIds().flatMap((plan) =>
  departmentIds(plan).flatMap((id) => LOCALES.map((locale) => ({ plan, id, locale }))),
);

beforeAll(async () => {
  const all = await documentsOf(builds().root);
  documents = new Map(all.map((document) => [document.address, document]));
});

function pageAt(path: string, locale: Locale): Document {
  const found = documents.get(localized(path, locale));
  if (found === undefined) throw new Error(`No page ${path} in ${locale}.`);
  return found;
}

describe.each(cases)('$id in $locale', ({ plan, id, facts, locale }) => {
  const page = () => pageAt(`/${plan}/projects/${id}/`, locale);

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

describe.each(divisions)('$id in $locale', ({ plan, id, locale }) => {
  test('its page shows every figure of its budget and staff', () => {
    const { seenById } = pageAt(`/${plan}/departments/${id}/`, locale);
    const missing = departmentFigures(departmentFacts(plan, id)).flatMap(({ part, printed }) =>
      lacking(printed, seenById[part] ?? '', locale).map((figure) => `${part}: ${figure}`),
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
