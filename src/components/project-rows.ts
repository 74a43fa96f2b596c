import { fromZero } from '../charts/shared/amounts.ts';
import { draw } from '../charts/year-rail/draw.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { group, oneDecimal } from '../i18n/number.ts';
import { amountOf, projectChange, yearBudget } from '../model/budget.ts';
import { inUnit } from '../model/number.ts';
import { TOTAL, type Plan, type Project, type ProjectEntry } from '../model/plan.ts';

/** A line of the list of projects, ready to be shown. */
export interface ProjectRow {
  entry: ProjectEntry;
  /** This year's budget in the unit of the plan's budget; "" where there is none. */
  budget: string;
  /** Words instead of a budget. */
  instead: string;
  change: string;
  /** The years' bars; "" where the table has other periods. */
  rail: string;
}

/**
 * Prepares a line of the list of projects.
 * @param railId begins the ids in the drawing of its years
 */
export function projectRow(
  entry: ProjectEntry,
  { year, budget: { unit } }: Pick<Plan, 'year' | 'budget'>,
  t: Dictionary,
  railId: string,
): ProjectRow {
  const { project } = entry;
  if (project === null) return { entry, budget: '', instead: '', change: '', rail: '' };
  const { stated } = yearBudget(project, year);
  const change = projectChange(project, year)?.percent ?? null;
  const absent = project.budget.headline?.state;
  return {
    entry,
    budget: stated?.won == null ? '' : group(inUnit(stated.won, unit)),
    instead:
      stated === null
        ? absent === undefined
          ? '–'
          : t.money[absent]
        : stated.won === null
          ? stated.printed
          : '',
    change: change === null ? '' : `${change > 0 ? '+' : ''}${oneDecimal(change)}%`,
    rail: railOf(project, year, railId),
  };
}

function railOf({ budget }: Project, year: number, idPrefix: string): string {
  const periods = budget.table?.periods ?? [];
  if (periods.length === 0 || periods.some((period) => !/^\d{4}$/.test(period))) return '';
  const years = periods.map((period) => ({
    id: period,
    current: period === String(year),
    total: fromZero(amountOf(budget, TOTAL, period)?.won ?? null),
  }));
  return draw({ years }, { idPrefix, decorative: true, width: years.length * 12, height: 24 });
}
