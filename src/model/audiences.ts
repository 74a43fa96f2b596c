import { entriesOf, type CalendarEntry } from './calendar.ts';
import { byDate } from './events.ts';
import type { Item, Named, Plan, PlanEvent, Project } from './plan.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** What of a project concerns an audience. */
export interface AudienceProject {
  project: Project;
  /** The project itself is marked for the audience, not a part of it alone. */
  whole: boolean;
  /** The parts that the plan marks for it and that are not past. */
  items: Item[];
  /** Its dates that are not past; the periods of parts stand with the parts. */
  entries: CalendarEntry[];
}

export interface AudiencePage {
  audience: Named;
  projects: AudienceProject[];
}

/**
 * What concerns each audience, in the order of the plan's list; audiences without anything are left out.
 * A project counts where it, a part or an event of it is marked for the audience.
 */
export const audiencePages = oncePerPlan(makePages);

function makePages(plan: Plan): AudiencePage[] {
  const entries = byDate(entriesOf(plan));
  return plan.audiences
    .map((audience) => ({ audience, projects: projectsFor(plan, audience.id, entries) }))
    .filter(({ projects }) => projects.length > 0);
}

/** Projects marked for it as a whole come first; otherwise they keep the plan's order. */
function projectsFor(plan: Plan, audience: string, entries: readonly CalendarEntry[]): AudienceProject[] {
  return plan.projects
    .map((project) => {
      const own = entries.filter((entry) => entry.project === project);
      const past = new Set(own.filter(isPast).map(({ id }) => id));
      return {
        project,
        whole: project.audiences.some(({ id }) => id === audience),
        marked: [...project.items, ...project.events].some((thing) => marks(thing).includes(audience)),
        items: project.items.filter((item) => marks(item).includes(audience) && !past.has(item.id)),
        entries: own.filter(
          (entry) => entry.kind === 'event' && !isPast(entry) && entry.audiences.includes(audience),
        ),
      };
    })
    .filter(({ whole, marked }) => whole || marked)
    .map(({ marked: _, ...one }) => one)
    .toSorted((a, b) => Number(b.whole) - Number(a.whole));
}

function isPast({ status }: CalendarEntry): boolean {
  return status === 'done';
}

/** Whom a part or an event itself names. */
function marks({ audiences }: Item | PlanEvent): string[] {
  return audiences ?? [];
}

/** The projects that are above all for an audience: those that name it first, then those that name few others. */
export function foremost({ audience, projects }: AudiencePage, count: number): Project[] {
  const rank = ({ audiences }: Project): number => {
    const at = audiences.findIndex(({ id }) => id === audience.id);
    return at === -1 ? audiences.length : at;
  };
  return projects
    .map(({ project }) => project)
    .toSorted((a, b) => rank(a) - rank(b) || a.audiences.length - b.audiences.length)
    .slice(0, count);
}
