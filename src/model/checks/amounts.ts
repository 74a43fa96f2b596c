import type { Text } from '../../schemas/text.ts';
import type { Plan, Project, StatedAmount } from '../plan.ts';
import { HEADLINE } from './labels.ts';

/** Every amount that a project states in words, with the reference that means it. */
function amountsOf(project: Project): { ref: string; label: Text; amount: StatedAmount }[] {
  const { headline } = project.budget;
  return [
    ...(headline === null ? [] : [{ ref: 'budget.headline', label: HEADLINE, amount: headline }]),
    ...project.amounts.map(({ id, label, amount }) => ({ ref: `amounts.${id}`, label, amount })),
    ...project.items.flatMap(({ id, name, budget }) =>
      budget === undefined ? [] : [{ ref: `items.${id}.budget`, label: name, amount: budget }],
    ),
  ];
}

/** Every amount of the plan. */
export function allAmounts(
  plan: Plan,
): { project: Project; ref: string; label: Text; amount: StatedAmount }[] {
  return plan.projects.flatMap((project) => amountsOf(project).map((one) => ({ project, ...one })));
}
