import type { Department, Plan, Staffing } from '../../model/plan.ts';

/** Current staff less authorised posts; null where either cannot be read. */
export function staffDifference({ total }: Staffing): number | null {
  return total.quota.value === null || total.current.value === null
    ? null
    : total.current.value - total.quota.value;
}

/** How many divisions have more staff than posts, fewer, as many. */
export function divisionCounts({ departments }: Plan): { over: number; under: number; same: number } {
  const differences = departments.flatMap(({ staffing }) => staffDifference(staffing) ?? []);
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
