import { draw } from '../charts/year-rail/draw.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { group, signedPercent } from '../i18n/number.ts';
import { projectChange, yearBudget } from '../model/budget.ts';
import { inStated } from '../model/checks/budget-tables.ts';
import type { Where } from '../model/checks/check.ts';
import { inUnit } from '../model/number.ts';
import type { Plan, Project, ProjectEntry } from '../model/plan.ts';
import { yearTotals } from './year-rail.ts';

/** A line of the list of projects, ready to be shown. */
export interface ProjectRow {
  entry: ProjectEntry;
  /** This year's budget in the unit of the plan's budget; "" where there is none. */
  budget: string;
  /** Where that figure stands; null where there is none. */
  where: Where | null;
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
export function projectRow(entry: ProjectEntry, plan: Plan, t: Dictionary, railId: string): ProjectRow {
  const { project } = entry;
  const { year, budget } = plan;
  if (project === null) return { entry, budget: '', where: null, instead: '', change: '', rail: '' };
  const { stated } = yearBudget(project, year);
  const change = projectChange(project, year)?.percent ?? null;
  const absent = project.budget.headline?.state;
  return {
    entry,
    budget: stated?.won == null ? '' : group(inUnit(stated.won, budget.unit)),
    where: stated?.won == null ? null : inStated(project, year),
    instead:
      stated === null
        ? absent === undefined
          ? '–'
          : t.money[absent]
        : stated.won === null
          ? stated.printed
          : '',
    change: change === null ? '' : signedPercent(change),
    rail: railOf(project, year, railId),
  };
}

function railOf(project: Project, year: number, idPrefix: string): string {
  const years = yearTotals(project, year);
  if (years.length === 0) return '';
  return draw({ years }, { idPrefix, decorative: true, width: years.length * 12, height: 24 });
}
