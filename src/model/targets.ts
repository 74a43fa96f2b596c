import { resolveRef, type Fact } from './refs.ts';
import type { Plan, Project } from './plan.ts';

export type Target = Project['targets'][number];

/** How this year's target stands to last year's result. */
export type Trend = 'up' | 'down' | 'same' | 'not-comparable' | 'one-sided';

/** Last year's result beside this year's target for the same thing; a side that the plan does not state is null. */
export interface TargetRow {
  project: Project;
  target: Target;
  last: Fact | null;
  next: Fact | null;
  trend: Trend;
  /** Target less result in the figures' own unit (won for money), null unless they compare. */
  difference: number | null;
}

/** The results and targets of a project, in the order of its file. */
export function targetRows(plan: Plan, project: Project): TargetRow[] {
  return project.targets.map((target) => {
    const found = [look(plan, project, target.last), look(plan, project, target.target)] as const;
    const [last, next] = [counted(found[0], found[1]), counted(found[1], found[0])];
    const difference = target.comparable ? differenceOf(last, next) : null;
    return { project, target, last, next, difference, trend: trendOf(last, next, difference) };
  });
}

/** The results and targets of all projects, in the plan's order. */
export function allTargetRows(plan: Plan): TargetRow[] {
  return plan.projects.flatMap((project) => targetRows(plan, project));
}

/** How many of the rows stand in each way to the result before. */
export function countTrends(rows: readonly TargetRow[]): Record<Trend, number> {
  const counts: Record<Trend, number> = { up: 0, down: 0, same: 0, 'not-comparable': 0, 'one-sided': 0 };
  for (const { trend } of rows) counts[trend] += 1;
  return counts;
}

function look(plan: Plan, project: Project, ref: string | null): Fact | null {
  return ref === null ? null : resolveRef(plan, project, ref);
}

/** A count of a table that prints no counter beside it has that of the count it stands beside: 75, 100명. */
function counted(fact: Fact | null, beside: Fact | null): Fact | null {
  if (fact?.kind !== 'number' || fact.unit !== null || beside?.kind !== 'number') return fact;
  return { ...fact, unit: beside.unit };
}

function trendOf(last: Fact | null, next: Fact | null, difference: number | null): Trend {
  if (last === null || next === null) return 'one-sided';
  if (difference === null) return 'not-comparable';
  return difference === 0 ? 'same' : difference > 0 ? 'up' : 'down';
}

/**
 * Second less first, where both are numbers of one kind.
 * @returns null where they cannot be subtracted: words, a misprint, money beside a count
 */
export function differenceOf(first: Fact | null, second: Fact | null): number | null {
  if (first === null || second?.kind !== first.kind) return null;
  const [from, to] = [sizeOf(first), sizeOf(second)];
  // Decimals as printed: 0.3 - 0.1 is 0.2 and not 0.19999999999999998.
  return from === null || to === null ? null : Number((to - from).toPrecision(12));
}

function sizeOf(fact: Fact): number | null {
  switch (fact.kind) {
    case 'money':
      return fact.money.won;
    case 'number':
    case 'percent':
      return fact.quantity.value;
    default:
      return null;
  }
}
