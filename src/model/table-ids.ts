/** Ids of the printed tables as files of open data: tables/<id>.csv. They are permanent addresses. */
export const tableIds = {
  staffing: 'staffing',
  budgetOverview: 'budget-overview',
  organisation: 'organisation',
  departmentStaffing: (department: string) => `${department}-staffing`,
  departmentTeams: (department: string) => `${department}-teams`,
  departmentProjects: (department: string) => `${department}-projects`,
  projectBudget: (project: string) => `${project}-budget`,
  projectTable: (project: string, table: string) => `${project}-${table}`,
} as const;
