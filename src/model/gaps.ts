import { payments, yearBudget } from './budget.ts';
import type { Project, StatedAmount } from './plan.ts';

/** Parts that a reader expects of a project. */
export const PARTS = [
  'budget',
  'sources',
  'period',
  'place',
  'results',
  'targets',
  'problems',
  'effects',
  'schedule',
  'team',
] as const;

export type Part = (typeof PARTS)[number];

/** Section ids of the expected parts that are words. */
const SECTIONS: Partial<Record<Part, string>> = {
  results: 'results',
  problems: 'problems',
  effects: 'effects',
};

/**
 * Expected parts that the plan does not state for a project.
 * The plan never names the responsible team on a project's own pages, so `team` asks only whether its duties tell.
 */
export function missingParts(project: Project, year: number): Part[] {
  const states: Record<Part, boolean> = {
    budget: yearBudget(project, year).stated !== null || project.budget.headline?.state === 'none',
    sources: payments(project, String(year)).length > 0 || tellsSources(project.budget.headline),
    period: project.period !== null,
    place: project.places.length > 0,
    results: hasSection(project, SECTIONS.results),
    targets: project.targets.length > 0,
    problems: hasSection(project, SECTIONS.problems),
    effects: hasSection(project, SECTIONS.effects),
    schedule:
      project.events.some(({ status }) => status !== 'done') ||
      project.items.some(({ period }) => period !== undefined),
    team: project.teams.length > 0,
  };
  return PARTS.filter((part) => !states[part]);
}

/** A budget line that names who pays, or says that there is nothing to pay. */
function tellsSources(headline: StatedAmount | null): boolean {
  if (headline === null) return false;
  return headline.state === 'none' || headline.all !== undefined || (headline.sources ?? []).length > 0;
}

function hasSection({ sections }: Project, id: string | undefined): boolean {
  return sections.some((section) => section.id === id);
}
