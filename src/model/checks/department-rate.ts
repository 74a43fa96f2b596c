import type { Rule } from './check.ts';
import { columnName, inOverview, overviewRows } from './department-rows.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney, ofQuantity } from './operand.ts';

/**
 * In each row of the budget overview, the rate is the change in percent of last year; rounded, or cut off.
 * No rate is checked where last year was 0 or negative: there is no agreed way to compute one.
 */
export const departmentRate: Rule = {
  id: 'department-rate',
  reason: {
    ko: '증감률은 지난해에 대한 증감의 백분율입니다.',
    en: 'The rate of change is the change in percent of last year.',
  },
  run: (plan) =>
    overviewRows(plan)
      // From 0 to 0 there is no rate; 순감 is a word.
      .filter(({ row }) => row.rate.state === 'value' && (row.previous.won === null || row.previous.won > 0))
      .map((one) =>
        makeCheck({
          rule: 'department-rate',
          kind: 'rate',
          where: inOverview(one, 'rate'),
          page: plan.budget.page,
          place: one.place,
          label: join(...one.heads, columnName(plan, 'rate')),
          result: ofQuantity(one.row.rate, true),
          terms: (['previous', 'current'] as const).map((column) => ({
            label: columnName(plan, column),
            operand: ofMoney(one.row[column]),
          })),
        }),
      ),
};
