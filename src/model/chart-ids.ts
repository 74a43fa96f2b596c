/** The charts of the money of the whole plan. */
export type BudgetChart = 'payers' | 'projects' | 'changes' | 'years' | 'kinds' | 'listed' | 'divisions';

/**
 * Names of charts as files: charts/<locale>/<id>.svg. They are permanent addresses. A chart of a printed table has
 * the name of the table's own file.
 */
export const chartIds = {
  budget: (chart: BudgetChart) => `budget-${chart}`,
  departmentBudget: (department: string) => `${department}-budget`,
  divisionStaff: 'staffing-divisions',
} as const;
