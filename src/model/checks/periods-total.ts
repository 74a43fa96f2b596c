import { periodName } from '../../i18n/heads.ts';
import { TOTAL } from '../plan.ts';
import { budgetTables } from './budget-tables.ts';
import type { Rule } from './check.ts';
import { sourceName, TOTAL_COLUMN } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** In every row of a budget table, the years add up to the column 합계. */
export const periodsTotal: Rule = {
  id: 'periods-total',
  reason: {
    ko: '연도별 금액을 더하면 합계가 됩니다.',
    en: 'The amounts of all periods add up to the total column.',
  },
  run: (plan) =>
    budgetTables(plan).flatMap(({ project, table, where, page }) =>
      table.rows.map((row) =>
        makeCheck({
          rule: 'periods-total',
          kind: 'sum',
          where: where(project, `${row.source?.id ?? TOTAL}.${TOTAL}`),
          page,
          label: join(sourceName(row), table.totalLabel ?? TOTAL_COLUMN),
          result: ofMoney(row.total),
          terms: table.periods.map((period, at) => ({
            label: periodName(period),
            operand: ofMoney(row.amounts[at] ?? row.total),
          })),
        }),
      ),
    ),
};
