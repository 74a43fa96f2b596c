import { periodName } from '../../i18n/heads.ts';
import { yearBudget } from '../budget.ts';
import { inBudget } from './budget-tables.ts';
import type { Rule } from './check.ts';
import { HEADLINE, TOTAL_ROW } from './labels.ts';
import { join, makeCheck } from './make-check.ts';
import { ofMoney } from './operand.ts';

/** The line "2025년 소요예산" names the amount that the table has for that year. */
export const headlineTable: Rule = {
  id: 'headline-table',
  reason: {
    ko: '소요예산 줄의 금액은 표의 그해 계와 같습니다.',
    en: 'The required budget line names the total that the table has for the year.',
  },
  run: (plan) =>
    plan.projects.flatMap((project) => {
      const { headline, table } = yearBudget(project, plan.year);
      if (headline === null || table === null) return [];
      return [
        makeCheck({
          rule: 'headline-table',
          kind: 'equals',
          where: inBudget(project, 'headline'),
          page: project.entry.page,
          label: HEADLINE,
          result: ofMoney(headline),
          terms: [{ label: join(TOTAL_ROW, periodName(String(plan.year))), operand: ofMoney(table) }],
        }),
      ];
    }),
};
