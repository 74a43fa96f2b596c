import type { BudgetTable, Plan, Project } from '../plan.ts';
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

/** A cell of a project's budget: "district.2025", "headline". */
export function inBudget(project: Project, cell: string): Where {
  return { department: project.department.id, project: project.id, table: 'budget', cell };
}
