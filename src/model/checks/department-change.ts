import type { Rule } from './check.ts';
import { columnName, inOverview, overviewRows } from './department-rows.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** In each row of the budget overview, the change is this year less last. */
export const departmentChange: Rule = {
  id: 'department-change',
  reason: { ko: '증감은 올해에서 지난해를 뺀 값입니다.', en: 'The change is this year less last.' },
  run: (plan) =>
    overviewRows(plan).map((one) =>
      makeCheck({
        rule: 'department-change',
        kind: 'difference',
        where: inOverview(one, 'change'),
        page: plan.budget.page,
        place: one.place,
        label: join(...one.heads, columnName(plan, 'change')),
        result: ofMoney(one.row.change),
        terms: (['current', 'previous'] as const).map((column) => ({
          label: columnName(plan, column),
          operand: ofMoney(one.row[column]),
        })),
      }),
    ),
};
