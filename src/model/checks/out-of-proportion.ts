import { periodName } from '../../i18n/heads.ts';
import { TOTAL } from '../plan.ts';
import { budgetTables } from './budget-tables.ts';
import type { Check, Rule } from './check.ts';
import { sourceName } from './labels.ts';
import { join, makeCheck, type Instance } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** How many times smaller or larger than the middle of its row a yearly amount must be to invite a look. */
const FACTOR = 100;

const MAY_BE_RIGHT = {
  ko: '같은 줄의 다른 해와 백 배 넘게 차이 납니다. 이유는 적혀 있지 않습니다.',
  en: 'It is more than a hundred times smaller or larger than the other years of its row; the plan gives no reason.',
};

/** A yearly amount out of all proportion to the other years of its row: perhaps right, worth a look. */
export const outOfProportion: Rule = {
  id: 'out-of-proportion',
  reason: {
    ko: '한 해의 금액이 다른 해와 백 배 넘게 다르면 살펴볼 만합니다.',
    en: 'A year’s amount a hundred times off from the other years is worth a look.',
  },
  run: (plan) =>
    budgetTables(plan).flatMap(({ project, table, where, page }) =>
      table.rows.flatMap((row) =>
        row.amounts.flatMap((money, at) => {
          const others = row.amounts.filter((other, index) => index !== at && (other.won ?? 0) > 0);
          const middle = median(others.map(({ won }) => won ?? 0));
          if (money.won === null || money.won <= 0 || others.length < 2 || middle === 0) return [];
          const ratio = money.won / middle;
          if (ratio > 1 / FACTOR && ratio < FACTOR) return [];
          const period = table.periods[at] ?? '';
          return [
            noteworthy({
              rule: 'out-of-proportion',
              kind: 'order',
              where: where(project, `${row.source?.id ?? TOTAL}.${period}`),
              page,
              label: join(sourceName(row), periodName(period)),
              result: ofMoney(money),
              terms: others.map((other) => ({
                label: periodName(table.periods[row.amounts.indexOf(other)] ?? ''),
                operand: ofMoney(other),
              })),
              reason: MAY_BE_RIGHT,
            }),
          ];
        }),
      ),
    ),
};

/** There is nothing to compute: the figure is shown with its neighbours, and the status says that it may be right. */
function noteworthy(instance: Instance): Check {
  return { ...makeCheck(instance), status: 'unclear', computed: '' };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
