/** The charts of the page on money. */
export type BudgetChart = 'payers' | 'projects' | 'changes' | 'years' | 'kinds' | 'listed';

/**
 * Names of charts as files: charts/<locale>/<id>.svg. They are permanent addresses. A chart of a printed table has
 * the name of the table's own file.
 */
export const chartIds = {
  budget: (chart: BudgetChart) => `budget-${chart}`,
  departmentBudget: (department: string) => `${department}-budget`,
} as const;
