import type { Rule } from './check.ts';
import { COLUMNS, columnName, inOverview } from './department-rows.ts';
import { TOTAL_ROW } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** In the budget overview, a division's kinds of expenditure add up to its total, in each column. */
export const departmentKinds: Rule = {
  id: 'department-kinds',
  reason: {
    ko: '성질별 금액을 더하면 과의 계가 됩니다.',
    en: 'A division’s kinds of expenditure add up to its total.',
  },
  run: (plan) =>
    plan.departments.flatMap((department) =>
      COLUMNS.map((column) =>
        makeCheck({
          rule: 'department-kinds',
          kind: 'sum',
          where: inOverview({ department, id: 'total' }, column),
          page: plan.budget.page,
          place: department.name,
          label: join(TOTAL_ROW, columnName(plan, column)),
          result: ofMoney(department.total[column]),
          terms: department.budget.map((row) => ({
            label: row.kind?.name ?? TOTAL_ROW,
            operand: ofMoney(row[column]),
          })),
        }),
      ),
    ),
};
