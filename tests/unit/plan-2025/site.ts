import type { Plan, Site } from '../../../src/model/plan.ts';
import { realSite } from '../real-site.ts';

/**
 * The site of content/ as it is with the plan of 2025 alone, whatever plans stand beside it. The tests of this folder
 * say what that very plan holds: they are its own and would go with it.
 */
export function site2025(): Site {
  const site = realSite();
  const plan = site.plans.find(({ id }) => id === '2025');
  if (plan === undefined)
    throw new Error(
      'There is no content/2025. What tests/unit/plan-2025 and tests/fixtures/search-2025 say is about that plan alone: remove both with it.',
    );
  return { ...site, plans: [plan], newest: plan };
}

/** The plan of 2025. */
export function plan2025(): Plan {
  return site2025().newest;
}
