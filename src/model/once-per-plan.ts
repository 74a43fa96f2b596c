import type { Plan } from './plan.ts';

/** A function of a plan that computes its answer once for each plan, however often it is asked. */
export function oncePerPlan<Answer extends object>(compute: (plan: Plan) => Answer): (plan: Plan) => Answer {
  const answers = new WeakMap<Plan, Answer>();
  return (plan) => {
    const answer = answers.get(plan) ?? compute(plan);
    answers.set(plan, answer);
    return answer;
  };
}
