import { projectChange } from './budget.ts';
import type { Money } from './number.ts';
import type { FundingSource, Project } from './plan.ts';

/** How much more or less one funding source pays than the year before, in won. */
export interface SourceChange {
  source: FundingSource;
  won: number;
}

/**
 * Whose money a change of budget is: the sources that pay more or less than the year before, in the table's order.
 * @returns null where they cannot be read, or do not add up to the change that the plan states
 */
export function sourceChanges(project: Project, year: number): SourceChange[] | null {
  const change = projectChange(project, year);
  const { table } = project.budget;
  if (change === null || table === null) return null;
  const [from, to] = [year - 1, year].map((one) => table.periods.indexOf(String(one)));
  const changes = table.rows.flatMap(({ source, amounts }) =>
    source === null ? [] : [{ source, won: paid(amounts[to ?? -1]) - paid(amounts[from ?? -1]) }],
  );
  // An amount that cannot be read makes the sum NaN, which equals nothing.
  const sum = changes.reduce((total, { won }) => total + won, 0);
  return sum === change.won ? changes.filter(({ won }) => won !== 0) : null;
}

/** A blank and a dash say that a source pays nothing; what cannot be read is no number. */
function paid(money: Money | undefined): number {
  if (money?.state === 'blank' || money?.state === 'dash') return 0;
  return money?.won ?? NaN;
}
