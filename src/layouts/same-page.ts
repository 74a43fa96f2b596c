import { routes } from '../i18n/routes.ts';
import { audiencePages } from '../model/audiences.ts';
import { oncePerPlan } from '../model/once-per-plan.ts';
import { PLAN_PAGES } from '../model/pages.ts';
import { areasNamed } from '../model/places.ts';
import type { Plan } from '../model/plan.ts';

/** The addresses of all pages of a plan. */
const addressesOf = oncePerPlan((plan) => {
  const { id, projects, departments } = plan;
  return new Set([
    ...PLAN_PAGES.map((page) => `${routes.plan(id)}${page === '' ? '' : `${page}/`}`),
    routes.printBook(id),
    ...projects.flatMap((one) => [routes.project(id, one.id), routes.printCard(id, one.id)]),
    ...departments.flatMap((one) => [routes.department(id, one.id), routes.printDepartment(id, one.id)]),
    ...audiencePages(plan).map(({ audience }) => routes.audience(id, audience.id)),
    ...areasNamed(plan).map((area) => routes.place(id, area)),
  ]);
});

/**
 * The address, in another plan, of the same page: the project, division or place that kept its id.
 * @param path a page of a plan, without locale and base
 * @returns null where the other plan has no such page
 */
export function samePageIn(plan: Plan, path: string): string | null {
  const address = path.replace(/^\/[^/]+\//, routes.plan(plan.id));
  return addressesOf(plan).has(address) ? address : null;
}
