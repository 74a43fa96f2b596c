import { readMoney, type Money } from '../model/number.ts';
import { TOTAL, type BudgetTable, type Plan, type Project, type StatedAmount } from '../model/plan.ts';
import { resolveRef, type Fact } from '../model/refs.ts';
import type { GridCell, Table } from '../model/table.ts';
import { yearBudget } from '../model/budget.ts';
import type { Amount, MoneyUnit } from '../schemas/figure.ts';
import { writtenOut } from './written-out.ts';

type LookUp = (ref: string) => Fact | null;

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** Every fact of a project; what it shares with others by id. */
export function projectFacts(plan: Plan, project: Project) {
  const lookUp: LookUp = (ref) => resolveRef(plan, project, ref);
  const { id, entry, department, teams, audiences, topics, budget, tables, ...others } = project;
  const facts = {
    ...others,
    amounts: project.amounts.map((one) => ({ ...one, amount: asPrinted(one.amount) })),
    items: project.items.map((item) => ({ ...item, budget: item.budget && asPrinted(item.budget) })),
  };
  const { stated } = yearBudget(project, plan.year);
  const { number, title, short, status, page } = entry;
  return {
    id,
    department: department.id,
    number,
    ...(writtenOut({ title, short }, lookUp) as object),
    status,
    page,
    teams: ids(teams),
    audiences: ids(audiences),
    topics: ids(topics),
    ...(writtenOut(facts, lookUp) as object),
    budget: {
      /** The year's budget: its line, or where there is none the table's. */
      stated: stated === null ? null : amount(stated),
      headline: budget.headline && writtenOut(asPrinted(budget.headline), lookUp),
      table: budget.table === null ? null : budgetTable(budget.table, lookUp),
      missing: writtenOut(budget.missing, lookUp),
    },
    tables: tables.map((table) => tableFacts(table, lookUp)),
  };
}

function amount({ printed, unit, won }: Money) {
  return { printed, unit, won };
}

/** An amount without what was read of it: `writtenOut` sets the won beside each printed figure. */
function asPrinted({ money: _money, split: _split, product: _product, ...printed }: StatedAmount): Amount {
  return printed;
}

function budgetTable({ unit, totalLabel, periods, rows, notes }: BudgetTable, lookUp: LookUp) {
  return {
    unit,
    totalLabel,
    periods,
    rows: rows.map(({ source, label, total, amounts }) => ({
      source: source?.id ?? TOTAL,
      label,
      total: amount(total),
      amounts: Object.fromEntries(amounts.map((money, at) => [periods[at] ?? '', amount(money)])),
    })),
    notes: writtenOut(notes, lookUp),
  };
}

/** A table with its merged cells repeated: `rows[].cells[<column>]`. */
function tableFacts({ grid, rows, ...table }: Table, lookUp: LookUp) {
  return {
    ...(writtenOut(table, lookUp) as object),
    rows: rows.map(({ id, total, unit }, r) => ({
      id,
      total,
      ...(unit === undefined ? {} : { unit }),
      cells: Object.fromEntries(
        table.columns.map(({ id: column }, c) => [column, cellFacts(grid[r]?.[c], lookUp)]),
      ),
    })),
  };
}

function cellFacts(cell: GridCell | undefined, lookUp: LookUp) {
  if (cell === undefined) return null;
  const { content, quantities, unit, type, origin, footnote, status, uncertain } = cell;
  const unitOf = (own: MoneyUnit | null): MoneyUnit | null =>
    own ?? (type === 'money' && typeof unit === 'string' ? unit : null);
  return {
    printed: writtenOut(content, lookUp),
    ...(quantities.length === 0
      ? {}
      : {
          numbers: quantities.map(({ printed, value, money }) => {
            const moneyUnit = unitOf(money);
            if (moneyUnit === null) return { printed, value };
            return { printed, value, unit: moneyUnit, won: readMoney(printed, moneyUnit).won };
          }),
        }),
    ...(origin ? {} : { merged: true }),
    ...(footnote === null ? {} : { footnote }),
    ...(status == null ? {} : { status }),
    ...(uncertain === null ? {} : { uncertain: writtenOut(uncertain, lookUp) }),
  };
}
