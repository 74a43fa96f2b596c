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
  /** The division, or the bureau. */
  place: Text;
  /** What heads the row within its place: the kind or "total"; nothing in the bureau, which has one row. */
  heads: Text[];
}

/** All rows of the bureau's budget overview, in printed order. */
export function overviewRows(plan: Plan): OverviewRow[] {
  return [
    { department: null, row: plan.budget.total, id: 'total', place: plan.bureau, heads: [] },
    ...plan.departments.flatMap((department) =>
      [department.total, ...department.budget].map((row): OverviewRow => ({
        department,
        row,
        id: row.kind?.id ?? 'total',
        place: department.name,
        heads: [row.kind?.name ?? TOTAL_ROW],
      })),
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
