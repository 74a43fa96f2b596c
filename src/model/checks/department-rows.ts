import { HEADS } from '../../i18n/heads.ts';
import type { BudgetRow, Department, Plan } from '../plan.ts';
import type { Text } from '../../schemas/text.ts';
import { TOTAL_ROW } from './labels.ts';

/** One row of the budget overview: a division's total or kind, or the bureau's total. */
export interface OverviewRow {
  department: Department | null;
  row: BudgetRow;
  /** "total" or the kind's id. */
  id: string;
  name: Text;
}

/** All rows of the bureau's budget overview, in printed order. */
export function overviewRows(plan: Plan): OverviewRow[] {
  const bureau: OverviewRow = { department: null, row: plan.budget.total, id: 'total', name: plan.bureau };
  return [
    bureau,
    ...plan.departments.flatMap((department) =>
      [department.total, ...department.budget].map((row): OverviewRow => {
        const kind = row.kind?.name ?? TOTAL_ROW;
        return {
          department,
          row,
          id: row.kind?.id ?? 'total',
          name: { ko: `${department.name.ko} · ${kind.ko}`, en: `${department.name.en} · ${kind.en}` },
        };
      }),
    ),
  ];
}

/** The columns that add up over rows. */
export const COLUMNS = ['current', 'previous', 'change'] as const;

/** Heads of the overview's columns. */
export function columnName(plan: Plan, column: 'current' | 'previous' | 'change' | 'rate'): Text {
  if (column === 'current') return plan.budget.currentLabel;
  if (column === 'previous') return plan.budget.previousLabel;
  return HEADS[column];
}

/** A cell of the overview. */
export function inOverview({ department, id }: Pick<OverviewRow, 'department' | 'id'>, column: string) {
  return {
    ...(department === null ? {} : { department: department.id }),
    table: 'budget-overview',
    cell: `${id}.${column}`,
  };
}
