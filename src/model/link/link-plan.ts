import type { RawPlanFolder } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import { readMoney, readQuantity } from '../number.ts';
import {
  listedProjects,
  type BudgetRow,
  type Named,
  type Plan,
  type Project,
  type Staffing,
} from '../plan.ts';
import type { RawPlan } from '../../schemas/plan.ts';
import type { MoneyUnit } from '../../schemas/figure.ts';
import { linkDepartments } from './link-departments.ts';
import { checkReferences } from './check-references.ts';
import { linkProject } from './link-project.ts';
import { byId, Report } from './report.ts';
import { isOpen } from './unread.ts';

/** Links one plan folder. @returns the plan, or null where plan.json cannot be read */
export function linkPlan(folder: RawPlanFolder, areas: readonly Named[], findings: Finding[]): Plan | null {
  if (folder.plan === null) return null;
  const { value } = folder.plan;
  const report = new Report(folder.plan, findings);
  for (const list of ['sources', 'audiences', 'topics', 'grades'] as const)
    report.unique(value[list], [list]);
  report.unique(value.budget.kinds, ['budget', 'kinds']);

  const { kinds, projectKind } = value.budget;
  const staffing = linkStaffing(value.grades, value.staffing, ['staffing'], report);
  const plan: Plan = {
    id: folder.id,
    title: value.title,
    year: value.year,
    bureau: value.bureau,
    issued: value.issued,
    origin: value.origin,
    figureNotes: value.figureNotes,
    searches: value.searches,
    sources: value.sources,
    audiences: value.audiences,
    topics: value.topics,
    staffing: {
      ...staffing,
      page: value.staffing.page,
      asOf: value.staffing.asOf,
      stated: {
        departments: readQuantity(value.staffing.stated.departments),
        teams: readQuantity(value.staffing.stated.teams),
      },
    },
    budget: {
      page: value.budget.page,
      unit: value.budget.unit,
      currentLabel: value.budget.current,
      previousLabel: value.budget.previous,
      kinds,
      projectKind:
        projectKind === undefined
          ? null
          : report.find(byId(kinds), projectKind, ['budget', 'projectKind'], 'a kind of expenditure'),
      total: linkBudgetRow(value.budget.total, null, value.budget.unit),
    },
    departments: [],
    projects: [],
  };
  plan.departments = linkDepartments(folder, value, findings);
  plan.projects = linkProjects(folder, plan, areas, findings);
  checkReferences(folder, plan, findings);
  return plan;
}

function linkProjects(
  folder: RawPlanFolder,
  plan: Plan,
  areas: readonly Named[],
  findings: Finding[],
): Project[] {
  const entries = new Map(listedProjects(plan).map((entry) => [entry.id, entry]));
  for (const [id, entry] of folder.projects) {
    if (entries.has(id) || folder.departments.size === 0 || isOpen(folder, id)) continue;
    new Report(entry, findings).add(
      'reference-to-nothing',
      [],
      `the project "${id}"`,
      `a project that a division lists: ${[...entries.keys()].join(', ') || '(none is listed)'}`,
      'Correct the file name, or add the project to the list in departments/<id>.json.',
    );
  }
  return [...entries.values()].flatMap((entry) => {
    const raw = folder.projects.get(entry.id);
    if (raw === undefined) return [];
    entry.project = linkProject(raw, entry, { plan, areas: byId(areas) }, findings);
    return [entry.project];
  });
}

/** Reads the two rows of a staffing table; every grade must have a figure in both. */
export function linkStaffing(
  grades: readonly Named[],
  rows: { quota: Record<string, string>; current: Record<string, string> },
  path: readonly PropertyKey[],
  report: Report,
): Staffing {
  const columns = byId([{ id: 'total' }, ...grades]);
  const read = (row: 'quota' | 'current', id: string) => {
    const printed = rows[row][id];
    if (printed === undefined) {
      report.add(
        'table-shape',
        [...path, row],
        `no figure for "${id}"`,
        `figures for ${[...columns.keys()].join(', ')}`,
        'Add the figure as printed, "" for a blank.',
      );
    }
    return readQuantity(printed ?? '');
  };
  for (const row of ['quota', 'current'] as const) {
    for (const id of Object.keys(rows[row])) report.find(columns, id, [...path, row, id], 'a grade');
  }
  return {
    grades: [...grades],
    total: { quota: read('quota', 'total'), current: read('current', 'total') },
    byGrade: grades.map(({ id }) => ({ quota: read('quota', id), current: read('current', id) })),
  };
}

/** Reads one row of the budget overview. */
export function linkBudgetRow(
  row: RawPlan['budget']['total'],
  kind: Named | null,
  unit: MoneyUnit,
): BudgetRow {
  return {
    kind,
    current: readMoney(row.current, unit),
    previous: readMoney(row.previous, unit),
    change: readMoney(row.change, unit),
    rate: readQuantity(row.rate),
  };
}
