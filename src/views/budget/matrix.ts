import { fromZero, sum } from '../../charts/shared/amounts.ts';
import type { OrderKey } from '../../components/choices.ts';
import { yearTotals } from '../../components/year-rail.ts';
import type { BudgetWords } from '../../i18n/budget-words.ts';
import { CHOICE_WORDS } from '../../i18n/choice-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { FundingMatrix, MatrixRow } from '../../model/budget-views.ts';
import type { Change } from '../../model/budget.ts';
import type { Money } from '../../model/number.ts';
import type { FundingSource, Plan } from '../../model/plan.ts';
import { rateShown } from './amounts.ts';

/** Why a project has no amount this year, in words; "" where it has one. */
export function instead({ project, stated }: MatrixRow, year: number, words: BudgetWords): string {
  if (stated !== null) return stated.won === null ? stated.printed : '';
  const reason = project === null ? 'not-yet' : (project.budget.headline?.state ?? 'not-stated');
  return words.reasons(year - 1)[reason];
}

/** Change on last year: a rate, or words; "" where the two cannot be compared. */
export function changeShown({ change, stated }: MatrixRow, year: number, words: BudgetWords): string {
  return change === null ? '' : rateOrWords(change, stated, year, words);
}

/** A rate of change; words where last year was 0, or less. */
export function rateOrWords(change: Change, now: Money | null, year: number, words: BudgetWords): string {
  const instead = now?.won === change.won ? words.fromNothing : words.fromBelowZero;
  return rateShown(change) ?? instead(year - 1);
}

/** The sources that pay anything this year, each with its place in the matrix: what has a column of its own. */
export function payingSources({ sources, sums }: FundingMatrix): { source: FundingSource; at: number }[] {
  return sources.map((source, at) => ({ source, at })).filter(({ at }) => sums.bySource[at] !== 0);
}

/** What each source pays of a project, in won. */
export function paidOf({ bySource }: MatrixRow): (number | null)[] {
  return bySource.map((money) => money?.won ?? null);
}

/** The same as its bar can show it. */
export function barAmounts(row: MatrixRow): (number | null)[] {
  return paidOf(row).map(fromZero);
}

/** The longest bar of a matrix, so that all share one scale; 0 where nothing can be drawn. */
export function longestBar({ groups }: FundingMatrix): number {
  return Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => sum(barAmounts(row)))));
}

/** Years of a project's rail; null where its table has other periods than years, [] where it has no table. */
export function railYears({ project }: MatrixRow, plan: Plan, years: readonly string[]) {
  const table = project?.budget.table ?? null;
  if (project === null || table === null) return [];
  if (table.periods.some((period) => !years.includes(period))) return null;
  return yearTotals(project, plan.year, years);
}

/** What the matrix can be ordered by. */
export function orderKeys(sources: readonly FundingSource[], locale: Locale): OrderKey[] {
  const { stated, rate } = CHOICE_WORDS[locale].orders;
  return [
    { key: 'stated', label: stated },
    { key: 'rate', label: rate },
    ...sources.map(({ id, name }) => ({ key: `by-${id}`, label: name[locale] })),
  ];
}

/** A row's values to order by, in won or percent, as attributes; those that it does not have are left out. */
export function orderValues({ stated, change, bySource }: MatrixRow, sources: readonly FundingSource[]) {
  const values: [string, number | null | undefined][] = [
    ['data-stated', stated?.won],
    ['data-rate', change?.percent],
    ...sources.map(({ id }, at): [string, number | null | undefined] => [`data-by-${id}`, bySource[at]?.won]),
  ];
  return Object.fromEntries(values.filter(([, value]) => value != null));
}
