import { periodName } from '../../i18n/heads.ts';
import { TOTAL } from '../plan.ts';
import { budgetTables } from './budget-tables.ts';
import type { Rule } from './check.ts';
import { sourceName, TOTAL_ROW } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** In every period, and over all of them, the funding sources add up to the row 계. */
export const sourcesTotal: Rule = {
  id: 'sources-total',
  reason: {
    ko: '재원별 금액을 더하면 계가 됩니다.',
    en: 'The amounts of all funding sources add up to the total.',
  },
  run: (plan) =>
    budgetTables(plan).flatMap(({ project, table, where, page }) => {
      const total = table.rows.find(({ source }) => source === null);
      const sources = table.rows.filter(({ source }) => source !== null);
      if (total === undefined || sources.length === 0) return [];
      return [...table.periods, TOTAL].map((period) => {
        const at = table.periods.indexOf(period);
        const cellOf = (row: (typeof table.rows)[number]) =>
          ofMoney(period === TOTAL ? row.total : (row.amounts[at] ?? row.total));
        return makeCheck({
          rule: 'sources-total',
          kind: 'sum',
          where: where(project, `${TOTAL}.${period}`),
          page,
          label: join(TOTAL_ROW, periodName(period)),
          result: cellOf(total),
          terms: sources.map((row) => ({ label: sourceName(row), operand: cellOf(row) })),
        });
      });
    }),
};
