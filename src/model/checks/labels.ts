import { HEADS, periodName } from '../../i18n/heads.ts';
import { parseRef, type Ref } from '../../schemas/ref.ts';
import type { Text } from '../../schemas/text.ts';
import { TOTAL, type BudgetTableRow, type Plan, type Project, type StatedAmount } from '../plan.ts';
import { ownerOf } from '../refs.ts';
import { cellText, type Table } from '../table.ts';
import { join, same } from './make-check.ts';
import { inBoth } from '../../i18n/locale.ts';

export const TOTAL_ROW: Text = HEADS.totalRow;
export const TOTAL_COLUMN: Text = HEADS.total;
export const HEADLINE: Text = { ko: '소요예산 줄', en: 'Required budget line' };
export const UNIT_PRICE: Text = { ko: '단가', en: 'unit price' };

/** Head of a budget row. */
export function sourceName(row: BudgetTableRow): Text {
  return row.label ?? row.source?.name ?? TOTAL_ROW;
}

/** Names what a reference means, for people: "여권발급 건수 · 합계". */
export function refName(plan: Plan, project: Project, ref: string): Text {
  const parsed = parseRef(ref);
  const owner = parsed === null ? undefined : ownerOf(plan, project, parsed);
  if (parsed === null || owner === undefined) return same(ref);
  const name = nameIn(plan, owner, parsed);
  return parsed.project === null ? name : join(owner.entry.short, name);
}

function nameIn(plan: Plan, project: Project, { kind, steps: [id = '', ...rest] }: Ref): Text {
  /** What of an amount is meant: the whole, what a source pays, or the quantity or price that it was reckoned from. */
  const partOf = (amount: StatedAmount | null | undefined, whole: Text, part: string | undefined): Text => {
    if (part === 'quantity') return amount?.product?.counter ?? whole;
    if (part === 'price') return UNIT_PRICE;
    const source = plan.sources.find(({ id: one }) => one === part);
    return source === undefined ? whole : join(whole, source.name);
  };
  switch (kind) {
    case 'budget':
      return id === 'headline'
        ? partOf(project.budget.headline, HEADLINE, rest[0])
        : join(rowName(project, id), periodName(rest[0] ?? ''));
    case 'amounts': {
      const stated = project.amounts.find((one) => one.id === id);
      return partOf(stated?.amount, stated?.label ?? same(id), rest[0]);
    }
    case 'items': {
      const item = project.items.find((one) => one.id === id);
      return partOf(item?.budget, item?.name ?? same(id), rest[1]);
    }
    case 'figures':
      return project.figures.find((one) => one.id === id)?.label ?? same(id);
    case 'tables': {
      const table = project.tables.find((one) => one.id === id);
      return table === undefined ? same(id) : cellName(table, rest[0] ?? '', rest[1] ?? '');
    }
    case 'events':
      return same(id);
  }
}

function rowName({ budget }: Project, source: string): Text {
  const row = budget.table?.rows.find((one) => (one.source?.id ?? TOTAL) === source);
  return row === undefined ? TOTAL_ROW : sourceName(row);
}

/** Names a cell by its row and its column. */
export function cellName(table: Table, rowId: string, columnId: string): Text {
  const row = table.rows.findIndex(({ id }) => id === rowId);
  const column = table.columns.find(({ id }) => id === columnId);
  const heads = table.heads.flatMap((head): Text[] => {
    const content = table.grid[row]?.[table.columns.findIndex(({ id }) => id === head)]?.content;
    return content === undefined || content === '' ? [] : [inBoth((locale) => cellText(content, locale))];
  });
  const columnName =
    column === undefined ? [] : column.group === undefined ? [column.label] : [column.group, column.label];
  return join(...heads, ...columnName);
}
