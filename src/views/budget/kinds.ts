import { oneDecimal } from '../../i18n/number.ts';
import { changeBetween, type Change } from '../../model/budget.ts';
import { kindSums, type KindSum } from '../../model/budget-views.ts';
import { inOverview } from '../../model/checks/department-rows.ts';
import type { Where } from '../../model/checks/check.ts';
import type { BudgetRow, Department, Plan } from '../../model/plan.ts';
import type { Text } from '../../schemas/text.ts';
import { asPrinted } from './amounts.ts';

export const COLUMNS = ['current', 'previous', 'change', 'rate'] as const;

/** A line of the overview by kind. */
export interface KindRow {
  id: string;
  /** null for the total of the bureau or division. */
  kind: Text | null;
  current: number | null;
  previous: number | null;
  /** As printed, or as a sum of ours would be printed. */
  cells: { text: string; where: Where | null }[];
  /** Added up by this site. */
  computed: boolean;
}

/** The rows of the bureau (null: its kinds are sums of ours), then those of each division. */
export function kindGroups(plan: Plan): { department: Department | null; rows: KindRow[] }[] {
  return [
    {
      department: null,
      rows: [printedRow(plan.budget.total, null), ...kindSums(plan).map((sum) => computedRow(sum, plan))],
    },
    ...plan.departments.map((department) => ({
      department,
      rows: [department.total, ...department.budget].map((row) => printedRow(row, department)),
    })),
  ];
}

/** A printed row of the budget overview. */
function printedRow(row: BudgetRow, department: Department | null): KindRow {
  const id = row.kind?.id ?? 'total';
  return {
    id,
    kind: row.kind?.name ?? null,
    current: row.current.won,
    previous: row.previous.won,
    cells: COLUMNS.map((column) => ({
      text: row[column].printed,
      where: inOverview({ department, id }, column),
    })),
    computed: false,
  };
}

/** A kind of the whole bureau, added up from the divisions. */
export function computedRow({ kind, current, previous }: KindSum, plan: Plan): KindRow {
  const change = changeBetween({ won: previous }, { won: current });
  const texts = [
    ...[current, previous, change?.won ?? null].map((won) => (won === null ? '' : asPrinted(won, plan))),
    change === null ? '' : rateAsPrinted(change),
  ];
  return {
    id: kind.id,
    kind: kind.name,
    current,
    previous,
    cells: texts.map((text) => ({ text, where: null })),
    computed: true,
  };
}

/** As the plan prints rates: △ before a decrease, and no decimal where it is 0. */
function rateAsPrinted({ percent }: Change): string {
  return percent === null ? '-' : oneDecimal(percent).replace('−', '△').replace(/\.0$/, '');
}
