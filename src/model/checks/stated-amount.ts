import { periodName } from '../../i18n/heads.ts';
import { amountOf, yearBudget } from '../budget.ts';
import { TOTAL } from '../plan.ts';
import type { Rule } from './check.ts';
import { HEADLINE, TOTAL_ROW } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** An amount in the overview that states the project's budget, or its total cost, agrees with the budget. */
export const statedAmount: Rule = {
  id: 'stated-amount',
  reason: {
    ko: '사업개요에 적힌 예산은 소요예산 줄이나 표의 합계와 같습니다. 단위가 다르면 큰 단위까지만 비교합니다.',
    en: 'A budget stated in the overview equals the budget line, or the table’s total; units are compared as far as the coarser one goes.',
  },
  run: (plan) =>
    plan.projects.flatMap((project) =>
      project.amounts.flatMap(({ id, label, amount, scope }) => {
        const { money } = amount;
        const other =
          scope === 'headline'
            ? yearBudget(project, plan.year).stated
            : scope === 'total-cost'
              ? amountOf(project.budget, TOTAL, TOTAL)
              : null;
        if (money === null || other === null) return [];
        return [
          makeCheck({
            rule: 'stated-amount',
            kind: 'equals',
            where: { department: project.department.id, project: project.id, table: 'amounts', cell: id },
            page: project.entry.page,
            label,
            result: ofMoney(money),
            terms: [
              {
                label: scope === 'headline' ? HEADLINE : join(TOTAL_ROW, periodName(TOTAL)),
                operand: ofMoney(other),
              },
            ],
          }),
        ];
      }),
    ),
};
