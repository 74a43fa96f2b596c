import { DATA_WORDS } from '../i18n/data-words.ts';
import { inBoth, type Locale } from '../i18n/locale.ts';
import { countedFact } from '../i18n/target-words.ts';
import type { Plan } from '../model/plan.ts';
import { resolveRef, type Fact } from '../model/refs.ts';
import { allTargetRows, type TargetRow } from '../model/targets.ts';
import type { Text } from '../schemas/text.ts';
import { sourcesInWords } from './budget-csv.ts';
import { csv } from './csv.ts';
import { plainInBoth } from './words.ts';

/** Columns of targets.csv, in their order. */
export const TARGET_COLUMNS = [
  'project',
  'department',
  'id',
  'what_ko',
  'what_en',
  'result_ko',
  'result_en',
  'target_ko',
  'target_en',
  'compared',
  'difference',
  'note_ko',
  'note_en',
  'page',
] as const;

/** What a column means: a project, a division and a page as in budget.csv, and words in either language alike. */
export function columnInWords(column: (typeof TARGET_COLUMNS)[number], plan: Plan, locale: Locale): string {
  const { columns, targetColumns } = DATA_WORDS[locale];
  switch (column) {
    case 'project':
    case 'department':
    case 'page':
      return columns[column](sourcesInWords(plan, locale));
    case 'id':
    case 'compared':
    case 'difference':
      return targetColumns[column];
    default:
      return targetColumns[SPOKEN[column]];
  }
}

/** Columns in two languages, and what they are called without. */
const SPOKEN = {
  what_ko: 'what',
  what_en: 'what',
  result_ko: 'result',
  result_en: 'result',
  target_ko: 'target',
  target_en: 'target',
  note_ko: 'note',
  note_en: 'note',
} as const;

/** targets.csv: last year's results beside this year's targets, one row for each thing that the plan states both of. */
export function targetsCsv(plan: Plan): string {
  return csv(
    TARGET_COLUMNS,
    allTargetRows(plan).map((row) => rowOf(plan, row)),
  );
}

function rowOf(plan: Plan, { project, target, last, next, trend, difference }: TargetRow): string[] {
  const words = (text: Text) => plainInBoth(text, (ref) => resolveRef(plan, project, ref));
  return [
    project.id,
    project.department.id,
    target.id,
    ...both(words(target.label)),
    ...both(figure(last)),
    ...both(figure(next)),
    trend,
    difference === null ? '' : String(difference),
    ...both(target.note === undefined ? NOTHING : words(target.note)),
    String(project.entry.page),
  ];
}

const NOTHING: Text = { ko: '', en: '' };

const both = ({ ko, en }: Text): string[] => [ko, en];

const figure = (fact: Fact | null): Text =>
  fact === null ? NOTHING : inBoth((locale) => countedFact(fact, locale));
