import { entriesOf, type CalendarEntry } from './calendar.ts';
import { byDate } from './events.ts';
import type { Item, Named, Place, Plan, Project } from './plan.ts';
import { areasOf } from './relevance.ts';

/** What of a project lies in an area. */
export interface AreaProject {
  project: Project;
  places: Place[];
  items: Item[];
}

/** An area (dong) and what the plan names for it, in the plan's order. */
export interface AreaPage {
  area: Named;
  projects: AreaProject[];
  /** Dates of what takes place there, by date; those past included. */
  entries: CalendarEntry[];
}

/** Every area of the site, in the site's order, also those that the plan names nothing for. */
export function areaPages(plan: Plan, areas: readonly Named[]): AreaPage[] {
  const entries = byDate(entriesOf(plan));
  return areas.map((area) => ({
    area,
    projects: plan.projects
      .map((project) => ({
        project,
        places: project.places.filter((place) => place.areas.includes(area.id)),
        items: project.items.filter((item) => areasOf(project, item).includes(area.id)),
      }))
      // A part has its area from a place of its project, so that no place means nothing at all.
      .filter(({ places }) => places.length > 0),
    entries: entries.filter((entry) => entry.areas.includes(area.id)),
  }));
}

/** Ids of the areas in which a project has a place: those whose page has anything to show. */
export function areasNamed({ projects }: Plan): string[] {
  return [...new Set(projects.flatMap(({ places }) => places.flatMap(({ areas }) => areas)))];
}

/** The areas that have a page, in the site's order. */
export function namedAreaPages(plan: Plan, areas: readonly Named[]): AreaPage[] {
  const named = areasNamed(plan);
  return areaPages(plan, areas).filter(({ area }) => named.includes(area.id));
}

/** How much an area has: projects, places other than the area itself, dates not yet past. */
export function countsOf(page: AreaPage): { projects: number; places: number; dates: number } {
  return {
    projects: page.projects.length,
    places: sitesOf(page).length,
    dates: page.entries.filter(({ status }) => status !== 'done').length,
  };
}

/** The places of an area with a name of their own: where the plan names the dong alone, that is no place to go to. */
export function sitesOf({ area, projects }: Pick<AreaPage, 'area' | 'projects'>): {
  project: Project;
  place: Place;
}[] {
  return projects.flatMap(({ project, places }) =>
    places.filter(({ name }) => name.ko !== area.name.ko).map((place) => ({ project, place })),
  );
}

/** Places for which the plan names no area, in the plan's order. */
export function placesWithoutArea(plan: Plan): { project: Project; place: Place }[] {
  return plan.projects.flatMap((project) =>
    project.places.filter(({ areas }) => areas.length === 0).map((place) => ({ project, place })),
  );
}

/** Projects that name no area at all: of the whole district, or tied to no place. */
export function projectsWithoutArea(plan: Plan): Project[] {
  return plan.projects.filter(({ places }) => places.every(({ areas }) => areas.length === 0));
}
