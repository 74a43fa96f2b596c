import type { Department, Plan, Staffing } from '../../model/plan.ts';
import { staffDifference } from '../department/staffing.ts';

/** How many divisions have more staff than posts, fewer, as many. */
export function divisionCounts({ departments }: Plan): { over: number; under: number; same: number } {
  const differences = departments.flatMap(({ staffing }) => staffDifference(staffing.total) ?? []);
  return {
    over: differences.filter((one) => one > 0).length,
    under: differences.filter((one) => one < 0).length,
    same: differences.filter((one) => one === 0).length,
  };
}

/** Rows of the printed table by division and grade: the bureau first; `department` is null for it. */
export function staffGroups(plan: Plan): { department: Department | null; staffing: Staffing }[] {
  return [
    { department: null, staffing: plan.staffing },
    ...plan.departments.map((department) => ({ department, staffing: department.staffing })),
  ];
}
