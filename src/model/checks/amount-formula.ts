import { allAmounts } from './amounts.ts';
import type { Rule } from './check.ts';
import { whereOf } from './declared-relation.ts';
import { UNIT_PRICE } from './labels.ts';
import { makeCheck } from './make-check.ts';
import { ofMoney, ofQuantity } from './operand.ts';

/** An amount that shows how it was reckoned, (12대 × 220천원), is that product. */
export const amountFormula: Rule = {
  id: 'amount-formula',
  reason: {
    ko: '괄호 안의 수량과 단가를 곱하면 그 금액이 됩니다.',
    en: 'The quantity and the unit price in brackets multiply to the amount.',
  },
  run: (plan) =>
    allAmounts(plan).flatMap(({ project, ref, label, amount }) => {
      const { money, product } = amount;
      if (money === null || product === null) return [];
      return [
        makeCheck({
          rule: 'amount-formula',
          kind: 'product',
          where: whereOf(project, ref),
          page: project.entry.page,
          label,
          result: ofMoney(money),
          terms: [
            { label: product.counter, operand: ofQuantity(product.quantity) },
            { label: UNIT_PRICE, operand: ofMoney(product.price) },
          ],
        }),
      ];
    }),
};
