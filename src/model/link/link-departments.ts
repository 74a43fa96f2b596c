import type { RawDepartment } from '../../schemas/department.ts';
import type { RawPlan } from '../../schemas/plan.ts';
import type { Entry, RawPlanFolder } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import type { BudgetRow, Department } from '../plan.ts';
import { linkBudgetRow, linkStaffing } from './link-plan.ts';
import { byId, Report } from './report.ts';

/** Links the divisions, in the plan's order; two with one number, or two projects with one, are findings. */
export function linkDepartments(folder: RawPlanFolder, plan: RawPlan, findings: Finding[]): Department[] {
  const departments = [...folder.departments].map(([id, entry]) =>
    linkDepartment(id, entry, plan, new Report(entry, findings)),
  );
  reportRepeated(
    [...folder.departments.values()].map((entry) => ({ entry, path: ['number'], value: entry.value.number })),
    'division',
    findings,
  );
  const projects = [...folder.departments.values()].flatMap((entry) =>
    entry.value.projects.map((project, index) => ({ entry, project, index })),
  );
  const seen = new Map<string, string>();
  for (const { entry, project, index } of projects) {
    const before = seen.get(project.id);
    if (before !== undefined) {
      new Report(entry, findings).add(
        'duplicate-id',
        ['projects', index, 'id'],
        `"${project.id}", which ${before} lists too`,
        'an id that no other project of the plan has',
        'Give one of the two another id.',
      );
    }
    seen.set(project.id, entry.file);
  }
  return departments.sort((a, b) => a.number - b.number);
}

function linkDepartment(id: string, entry: Entry<RawDepartment>, plan: RawPlan, report: Report): Department {
  const { value } = entry;
  report.unique(value.teams, ['teams']);
  reportRepeatedIn(value.projects, report);
  const rows = linkBudget(value, plan, report);
  const department: Department = {
    id,
    number: value.number,
    name: value.name,
    page: value.page,
    lead: value.lead,
    description: value.description,
    teams: value.teams,
    staffing: {
      ...linkStaffing(plan.grades, value.staffing, ['staffing'], report),
      notes: value.staffing.notes,
    },
    total: rows.find((row) => row.kind === null) ?? emptyRow(plan),
    budget: rows.filter((row) => row.kind !== null),
    projects: [],
  };
  department.projects = [...value.projects]
    .sort((a, b) => a.number - b.number)
    .map((project) => ({ ...project, department, project: null }));
  return department;
}

function linkBudget(value: RawDepartment, plan: RawPlan, report: Report): BudgetRow[] {
  const kinds = byId<{ id: string }>([{ id: 'total' }, ...plan.budget.kinds]);
  const named = byId(plan.budget.kinds);
  value.budget.forEach((row, index) =>
    report.find(kinds, row.kind, ['budget', index, 'kind'], 'a kind of expenditure'),
  );
  for (const id of kinds.keys()) {
    const count = value.budget.filter((row) => row.kind === id).length;
    if (count === 1) continue;
    report.add(
      'table-shape',
      ['budget'],
      `${String(count)} rows of the kind "${id}"`,
      'one row of each kind and one "total"',
      count === 0 ? 'Add the row as printed.' : 'Remove the row too many.',
    );
  }
  return value.budget.map((row) => linkBudgetRow(row, named.get(row.kind) ?? null, plan.budget.unit));
}

function emptyRow(plan: RawPlan): BudgetRow {
  return linkBudgetRow({ current: '', previous: '', change: '', rate: '' }, null, plan.budget.unit);
}

function reportRepeatedIn(projects: RawDepartment['projects'], report: Report): void {
  const seen = new Set<number>();
  projects.forEach(({ number }, index) => {
    if (seen.has(number)) {
      report.add(
        'duplicate-number',
        ['projects', index, 'number'],
        `number ${String(number)} a second time`,
        'a number of its own for each project of the division',
        'Correct the number as printed in 주요사업 목록.',
      );
    }
    seen.add(number);
  });
}

function reportRepeated(
  numbered: readonly { entry: Entry<unknown>; path: string[]; value: number }[],
  kind: string,
  findings: Finding[],
): void {
  const seen = new Map<number, string>();
  for (const { entry, path, value } of numbered) {
    const before = seen.get(value);
    if (before !== undefined) {
      new Report(entry, findings).add(
        'duplicate-number',
        path,
        `number ${String(value)}, which ${before} has too`,
        `a number of its own for each ${kind}`,
        'Correct one of the two.',
      );
    }
    seen.set(value, entry.file);
  }
}
