import { fromZero } from '../../charts/shared/amounts.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/number.ts';
import { isLaterYear } from '../../model/budget.ts';
import type { BudgetTable, Plan } from '../../model/plan.ts';

/** The line beneath a budget table's title: its unit, and which years are projections. */
export function budgetMeta(table: BudgetTable, plan: Plan, locale: Locale): string[] {
  const { money } = dictionary(locale);
  const later = table.periods.filter((period) => isLaterYear(period, plan));
  return [money.unit(unitName(table, locale)), later.length > 0 ? money.projections(later) : ''].filter(
    (part) => part !== '',
  );
}

/** What the sources pay in all periods, in won: the plan's total left out. */
export function paidIn(table: BudgetTable): (number | null)[] {
  return table.rows.flatMap(({ source, amounts }) => (source === null ? [] : amounts.map(({ won }) => won)));
}

/** Sources and their amounts in won, for the bars: rows that name a source, the plan's total left out. */
export function barSources(table: BudgetTable) {
  return table.rows.flatMap(({ source, amounts }) =>
    source === null
      ? []
      : [{ id: source.id, tone: source.tone, amounts: amounts.map(({ won }) => fromZero(won)) }],
  );
}

/** The greatest sum of a period, so that lying bars of several years share one scale; 0 where nothing can be drawn. */
export function greatestPeriod(table: BudgetTable): number {
  const sources = barSources(table);
  return Math.max(
    0,
    ...table.periods.map((_, at) => sources.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)),
  );
}
