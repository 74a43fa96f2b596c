import type { Plan } from '../../model/plan.ts';
import type { YearsView } from '../../model/budget-views.ts';
import { sumShown } from './amounts.ts';

/** Years in which the sources of all projects do not add to their printed totals, with both sums. */
export function unequalYears({ years, sums, bySource }: YearsView, plan: Plan) {
  return years.flatMap((year, at) => {
    const sources = bySource.reduce((sum, { won }) => sum + (won[at] ?? 0), 0);
    const total = sums[at] ?? 0;
    return sources === total
      ? []
      : [{ year, sources: sumShown(sources, plan), total: sumShown(total, plan) }];
  });
}
