import { withoutNth } from '../../schemas/ref.ts';
import { figuresOf } from '../figures.ts';
import type { Plan, Project } from '../plan.ts';
import type { Rule } from './check.ts';
import { whereOf } from './declared-relation.ts';
import { refName } from './labels.ts';
import { makeCheck, type Instance } from './make-check.ts';
import { ofFact } from './operand.ts';

/** Printed digits that form no number: "36,50", "796.190천원". */
export const malformedNumber: Rule = {
  id: 'malformed-number',
  reason: {
    ko: '쉼표는 세 자리마다 찍고, 천원 단위의 금액에는 소수점이 없습니다.',
    en: 'Commas group thousands, and an amount in thousand won has no decimal point.',
  },
  run: (plan) => plan.projects.flatMap((project) => malformedIn(plan, project)).map(makeCheck),
};

function malformedIn(plan: Plan, project: Project): Instance[] {
  const found = new Map<string, Instance>();
  for (const { ref, fact } of figuresOf(project)) {
    const result = ofFact(fact);
    // A cell of several numbers is one place to look at.
    const place = withoutNth(ref);
    if (result?.state !== 'malformed' || found.has(place)) continue;
    found.set(place, {
      rule: 'malformed-number',
      kind: 'reading',
      where: whereOf(project, place),
      page: project.entry.page,
      label: refName(plan, project, place),
      result,
      terms: [],
    });
  }
  return [...found.values()];
}
