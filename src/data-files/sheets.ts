import type { Plan } from '../model/plan.ts';
import { bureauSheets, departmentSheets } from './plan-sheets.ts';
import { projectSheets } from './project-sheets.ts';
import type { Sheet } from './sheet.ts';

/**
 * Every printed table of a plan: the bureau's, then each division's with its projects'.
 * @throws Error where two tables would be the same file
 */
export function sheetsOf(plan: Plan): Sheet[] {
  const sheets = [
    ...bureauSheets(plan),
    ...plan.departments.flatMap((department) => [
      ...departmentSheets(plan, department),
      ...plan.projects
        .filter((project) => project.department === department)
        .flatMap((project) => projectSheets(plan, project)),
    ]),
  ];
  const ids = sheets.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new Error(`Two tables would be written to data/tables/${twice}.csv. Give one of them another id.`);
  return sheets;
}
