import { audiencePages } from './audiences.ts';
import { areaPages } from './places.ts';
import type { Plan, Site } from './plan.ts';

/** The plan that has taken this one's place: the newest of a later year by the same bureau; null where there is none. */
export function successorOf({ plans }: Site, { bureau, year }: Plan): Plan | null {
  return plans.find((other) => other.bureau.ko === bureau.ko && other.year > year) ?? null;
}

/**
 * The address, in another plan, of the same page: the project, division or place that kept its id.
 * @param path a page of a plan, without locale and base
 * @returns null where the other plan has no such page
 */
export function samePageIn(site: Site, plan: Plan, path: string): string | null {
  const [, , ...steps] = path.split('/');
  const inPlan = steps.join('/');
  const [id = ''] = steps.slice(0, -1).slice(-1);
  const kind = inPlan.slice(0, Math.max(0, inPlan.length - `${id}/`.length));
  return (idsOf(site, plan, kind)?.includes(id) ?? true) ? `/${plan.id}/${inPlan}` : null;
}

/** Ids of the pages that a plan has of a kind; null where every plan has the page. */
function idsOf({ areas }: Site, plan: Plan, kind: string): string[] | null {
  switch (kind) {
    case 'projects/':
      return ['compare', ...plan.projects.map(({ id }) => id)];
    case 'print/card/':
      return plan.projects.map(({ id }) => id);
    case 'departments/':
    case 'print/department/':
      return plan.departments.map(({ id }) => id);
    case 'for/':
      return audiencePages(plan).map(({ audience }) => audience.id);
    case 'places/':
      return areaPages(plan, areas)
        .filter(({ projects }) => projects.length > 0)
        .map(({ area }) => area.id);
    default:
      return null;
  }
}
