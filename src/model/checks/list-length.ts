import type { Rule } from './check.ts';
import { makeCheck } from './make-check.ts';
import { ofQuantity, ONE } from './operand.ts';

/** "5과 23팀": the numbers stated of the organisation are the lengths of the lists that the plan prints. */
export const listLength: Rule = {
  id: 'list-length',
  reason: {
    ko: '조직현황에 적힌 과와 팀의 수는 계획에 실린 과와 팀의 수와 같습니다.',
    en: 'The stated numbers of divisions and teams are those that the plan lists.',
  },
  run: (plan) => {
    const { stated, page } = plan.staffing;
    const lists = [
      {
        cell: 'divisions',
        label: { ko: '과의 수', en: 'Number of divisions' },
        result: stated.departments,
        things: plan.departments,
      },
      {
        cell: 'teams',
        label: { ko: '팀의 수', en: 'Number of teams' },
        result: stated.teams,
        things: plan.departments.flatMap(({ teams }) => teams),
      },
    ];
    return lists.map(({ cell, label, result, things }) =>
      makeCheck({
        rule: 'list-length',
        kind: 'count',
        where: { table: 'organisation', cell },
        page,
        label,
        result: ofQuantity(result),
        terms: things.map(({ name }) => ({ label: name, operand: ONE })),
      }),
    );
  },
};
