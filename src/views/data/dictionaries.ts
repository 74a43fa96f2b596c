import { BUDGET_COLUMNS, sourcesInWords } from '../../data-files/budget-csv.ts';
import { columnInWords, TARGET_COLUMNS } from '../../data-files/targets-csv.ts';
import { DATA_WORDS } from '../../i18n/data-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Plan } from '../../model/plan.ts';

/** What the columns or fields of one file mean. */
export interface DataDictionary {
  /** The section's id on the page. */
  id: string;
  label: string;
  entries: [name: string, meaning: string][];
}

/** The meanings of all columns and fields that have names of their own; the heads of a table's file are its table's. */
export function dataDictionaries(plan: Plan, locale: Locale): DataDictionary[] {
  const { columns, columnsHeading, auditFields, fieldsHeading } = DATA_WORDS[locale];
  const sources = sourcesInWords(plan, locale);
  return [
    {
      id: 'columns',
      label: columnsHeading('budget.csv'),
      entries: BUDGET_COLUMNS.map((name) => [name, columns[name](sources)]),
    },
    {
      id: 'target-columns',
      label: columnsHeading('targets.csv'),
      entries: together(TARGET_COLUMNS.map((name) => [name, columnInWords(name, plan, locale)])),
    },
    { id: 'audit-fields', label: fieldsHeading('audit.json'), entries: Object.entries(auditFields) },
  ];
}

/** Columns beside each other that mean the same, one in each language, stand on one line. */
function together(entries: DataDictionary['entries']): DataDictionary['entries'] {
  const meanings = [...new Set(entries.map(([, meaning]) => meaning))];
  return meanings.map((meaning) => [
    entries
      .filter((entry) => entry[1] === meaning)
      .map(([name]) => name)
      .join(', '),
    meaning,
  ]);
}
