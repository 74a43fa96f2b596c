import type { Plan } from '../model/plan.ts';
import { bureauTables, departmentTables } from './plan-tables.ts';
import { projectTables } from './project-tables.ts';
import type { CsvTable } from './csv-table.ts';

/**
 * Every printed table of a plan: the bureau's, then each division's with its projects'.
 * @throws Error where two tables would be the same file
 */
export function csvTables(plan: Plan): CsvTable[] {
  const tables = [
    ...bureauTables(plan),
    ...plan.departments.flatMap((department) => [
      ...departmentTables(plan, department),
      ...plan.projects
        .filter((project) => project.department === department)
        .flatMap((project) => projectTables(plan, project)),
    ]),
  ];
  const ids = tables.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new Error(`Two tables would be written to data/tables/${twice}.csv. Give one of them another id.`);
  return tables;
}
