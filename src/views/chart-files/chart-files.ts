import { drawSheet } from '../../charts/sheet/draw.ts';
import type { Sheet } from '../../charts/sheet/sheet.ts';
import type { PageContext } from '../../layouts/context.ts';
import { chartIds, type BudgetChart } from '../../model/chart-ids.ts';
import type { Plan } from '../../model/plan.ts';
import { tableIds } from '../../model/table-ids.ts';
import { changesSheet, matrixSheet, payersSheet, yearsSheet } from './budget-sheets.ts';
import { kindSheet, staffSheet } from './department-sheets.ts';
import { divisionMoneySheet, divisionStaffSheet } from './division-sheets.ts';
import { kindsSheet, listedSheet } from './kind-sheets.ts';
import { budgetSheet, tableSheet } from './project-sheets.ts';

/** A chart as a file. The id is its permanent name: that of the table's own file where the table has one. */
export interface ChartFile {
  id: string;
  /** null where there is nothing to draw: then there is no file. */
  sheet: (page: PageContext) => Sheet | null;
}

const BUDGET_SHEETS: Record<BudgetChart, ChartFile['sheet']> = {
  payers: payersSheet,
  projects: matrixSheet,
  changes: changesSheet,
  years: yearsSheet,
  kinds: kindsSheet,
  listed: listedSheet,
  divisions: divisionMoneySheet,
};

/** Every chart of a plan: of the money, of the people, of divisions and of projects. */
export function chartFiles(plan: Plan): ChartFile[] {
  return [
    ...(Object.keys(BUDGET_SHEETS) as BudgetChart[]).map((chart) => ({
      id: chartIds.budget(chart),
      sheet: BUDGET_SHEETS[chart],
    })),
    { id: tableIds.staffing, sheet: (page) => staffSheet(page, plan.staffing, null) },
    { id: chartIds.divisionStaff, sheet: divisionStaffSheet },
    ...plan.departments.flatMap((department): ChartFile[] => [
      { id: chartIds.departmentBudget(department.id), sheet: (page) => kindSheet(page, department) },
      {
        id: tableIds.departmentStaffing(department.id),
        sheet: (page) => staffSheet(page, department.staffing, department),
      },
    ]),
    ...plan.projects.flatMap((project): ChartFile[] => [
      { id: tableIds.projectBudget(project.id), sheet: (page) => budgetSheet(page, project) },
      ...project.tables.map((table): ChartFile => ({
        id: tableIds.projectTable(project.id, table.id),
        sheet: (page) => tableSheet(page, project, table),
      })),
    ]),
  ];
}

/** The file of a chart; null where there is nothing to draw. */
export function drawFile({ sheet }: ChartFile, page: PageContext): string | null {
  const made = sheet(page);
  return made === null ? null : drawSheet(made);
}
