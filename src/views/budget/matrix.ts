import type { BudgetWords } from '../../i18n/budget-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MatrixRow } from '../../model/budget-views.ts';
import { amountOf } from '../../model/budget.ts';
import { TOTAL, type FundingSource, type Plan } from '../../model/plan.ts';
import { rateShown } from './amounts.ts';

/** Why a project has no amount this year, in words; "" where it has one. */
export function instead({ project, stated }: MatrixRow, year: number, words: BudgetWords): string {
  if (stated !== null) return stated.won === null ? stated.printed : '';
  const reason = project === null ? 'not-yet' : (project.budget.headline?.state ?? 'not-stated');
  return words.reasons(year - 1)[reason];
}

/** Change on last year: a rate; words where last year was 0; "" where the two cannot be compared. */
export function changeShown({ change }: MatrixRow, year: number, words: BudgetWords): string {
  return change === null ? '' : (rateShown(change) ?? words.fromNothing(year - 1));
}

/** Years of a project's rail; null where its table has other periods than years, [] where it has no table. */
export function railYears({ project }: MatrixRow, plan: Plan, years: readonly string[]) {
  const table = project?.budget.table ?? null;
  if (project === null || table === null) return [];
  if (table.periods.some((period) => !years.includes(period))) return null;
  return years.map((id) => ({
    id,
    current: id === String(plan.year),
    total: amountOf(project.budget, TOTAL, id)?.won ?? null,
  }));
}

/** A column that the table can be sorted by, with its values in won or percent. */
export interface SortKey {
  /** Ends the name of the attribute that holds a row's value: "data-by-national". */
  key: string;
  label: string;
}

/** What the matrix can be sorted by. */
export function sortKeys(sources: readonly FundingSource[], locale: Locale, words: BudgetWords): SortKey[] {
  const { stated, rate } = words.orders;
  return [
    { key: 'stated', label: stated },
    { key: 'rate', label: rate },
    ...sources.map(({ id, name }) => ({ key: `by-${id}`, label: name[locale] })),
  ];
}

/** A row's values for sorting, as attributes; those that it does not have are left out. */
export function sortValues({ stated, change, bySource }: MatrixRow, sources: readonly FundingSource[]) {
  const values: [string, number | null | undefined][] = [
    ['data-stated', stated?.won],
    ['data-rate', change?.percent],
    ...sources.map(({ id }, at): [string, number | null | undefined] => [`data-by-${id}`, bySource[at]?.won]),
  ];
  return Object.fromEntries(values.filter(([, value]) => value != null));
}
