import type { Rule } from './check.ts';
import { COLUMNS, columnName, inOverview } from './department-rows.ts';
import { makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** The bureau's totals are the sums of its divisions'. */
export const bureauDepartments: Rule = {
  id: 'bureau-departments',
  reason: {
    ko: '국의 합계는 모든 과의 계를 더한 값입니다.',
    en: 'The bureau’s total is the sum of its divisions’.',
  },
  run: (plan) =>
    COLUMNS.map((column) =>
      makeCheck({
        rule: 'bureau-departments',
        kind: 'sum',
        where: inOverview({ department: null, id: 'total' }, column),
        page: plan.budget.page,
        place: plan.bureau,
        label: columnName(plan, column),
        result: ofMoney(plan.budget.total[column]),
        terms: plan.departments.map(({ name, total }) => ({ label: name, operand: ofMoney(total[column]) })),
      }),
    ),
};
