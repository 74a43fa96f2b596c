import { audiencePages } from './audiences.ts';
import { payments, yearBudget } from './budget.ts';
import type { Plan, Project, ProjectEntry } from './plan.ts';

/** Bands of a year's budget, by the least amount in won; "none" where the plan states no amount. */
export const AMOUNT_BANDS = [
  { id: 'small', from: 0 },
  { id: 'middle', from: 100_000_000 },
  { id: 'large', from: 1_000_000_000 },
] as const;

export type AmountBand = (typeof AMOUNT_BANDS)[number]['id'] | 'none';

/** What projects can be chosen by. The names stand in addresses, so they are permanent. */
export const FACETS = ['division', 'for', 'topic', 'dong', 'status', 'source', 'amount'] as const;

export type Facet = (typeof FACETS)[number];

/** The ids that a project has of each facet: those of the content, or of the bands. */
export function facetsOf(plan: Plan, { project, department, status }: ProjectEntry): Record<Facet, string[]> {
  return {
    division: [department.id],
    for: project === null ? [] : audiencesListing(plan, project),
    topic: distinct([
      ...(project?.topics.map(({ id }) => id) ?? []),
      ...(project?.items.flatMap(({ topics }) => topics ?? []) ?? []),
    ]),
    dong: distinct(project?.places.flatMap(({ areas }) => areas) ?? []),
    // A project that goes on may have parts that are new.
    status: distinct([status, ...(project?.items.flatMap((item) => item.status ?? []) ?? [])]),
    source: project === null ? [] : payments(project, String(plan.year)).map(({ source }) => source.id),
    amount: project === null ? [] : [bandOf(yearBudget(project, plan.year).stated?.won ?? null)],
  };
}

/** As the pages by audience have it: for the project as a whole, for a part or an event of it. */
function audiencesListing(plan: Plan, project: Project): string[] {
  return audiencePages(plan)
    .filter(({ projects }) => projects.some((one) => one.project === project))
    .map(({ audience }) => audience.id);
}

function bandOf(won: number | null): AmountBand {
  return won === null ? 'none' : (AMOUNT_BANDS.findLast(({ from }) => won >= from)?.id ?? 'none');
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
