import type { YearRail } from '../charts/year-rail/spec.ts';
import { amountOf, isYear } from '../model/budget.ts';
import { TOTAL, type Project, type ProjectBudget } from '../model/plan.ts';

/** A project's totals over the years of its table, to draw; over other periods where they are given. */
export function yearTotals({ budget }: Project, year: number, periods = yearsOf(budget)): YearRail['years'] {
  return periods.map((id) => ({
    id,
    current: id === String(year),
    total: amountOf(budget, TOTAL, id)?.won ?? null,
  }));
}

/** The columns of a budget table; none where there is no table, or they are not all years. */
function yearsOf({ table }: ProjectBudget): readonly string[] {
  return table?.periods.every(isYear) === true ? table.periods : [];
}
