import { allAmounts } from './amounts.ts';
import type { Rule } from './check.ts';
import { whereOf } from './declared-relation.ts';
import { same, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** An amount split by source in brackets, (국118, 시15, 구36), is the sum of its parts. */
export const amountSources: Rule = {
  id: 'amount-sources',
  reason: {
    ko: '괄호 안에 나눈 재원을 더하면 그 금액이 됩니다.',
    en: 'The sources given in brackets add up to the amount.',
  },
  run: (plan) =>
    allAmounts(plan).flatMap(({ project, ref, label, amount }) => {
      const { money, split } = amount;
      if (money === null || split.length === 0) return [];
      return [
        makeCheck({
          rule: 'amount-sources',
          kind: 'sum',
          where: whereOf(project, ref),
          page: project.entry.page,
          label,
          result: ofMoney(money),
          terms: split.flatMap(({ source, money: part }) =>
            part === null
              ? []
              : [
                  {
                    label: plan.sources.find(({ id }) => id === source)?.name ?? same(source),
                    operand: ofMoney(part),
                  },
                ],
          ),
        }),
      ];
    }),
};
