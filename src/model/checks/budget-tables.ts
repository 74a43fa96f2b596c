import { yearBudget } from '../budget.ts';
import { TOTAL, type BudgetTable, type Plan, type Project } from '../plan.ts';
import type { Where } from './check.ts';

/** Every project's budget table, with what its checks need. */
export function budgetTables(plan: Plan): {
  project: Project;
  table: BudgetTable;
  page: number;
  where: (project: Project, cell: string) => Where;
}[] {
  return plan.projects.flatMap((project) => {
    const { table } = project.budget;
    return table === null ? [] : [{ project, table, page: project.entry.page, where: inBudget }];
  });
}

/** Where the budget of a year is stated that `yearBudget` names: in the line, or where there is none in the table. */
export function inStated(project: Project, year: number): Where {
  return inBudget(
    project,
    yearBudget(project, year).headline === null ? `${TOTAL}.${String(year)}` : 'headline',
  );
}

/** A cell of a project's budget: "district.2025", "headline". */
export function inBudget(project: Project, cell: string): Where {
  return { department: project.department.id, project: project.id, table: 'budget', cell };
}
