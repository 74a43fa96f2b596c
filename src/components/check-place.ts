import { routes } from '../i18n/routes.ts';
import type { Check } from '../model/checks/check.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../schemas/text.ts';

/** Stands for a division in a choice among divisions, for what is the bureau's own. */
export const BUREAU = 'bureau';

/** Where a check is set out: its project or division, or the bureau's tables. */
export function placeOf(plan: Plan, { where }: Pick<Check, 'where'>): { name: Text; path: string } {
  const project = plan.projects.find(({ id }) => id === where.project);
  const department = plan.departments.find(({ id }) => id === where.department);
  if (project !== undefined) return { name: project.entry.short, path: routes.project(plan.id, project.id) };
  if (department !== undefined)
    return { name: department.name, path: routes.department(plan.id, department.id) };
  return { name: plan.bureau, path: routes.departments(plan.id) };
}
