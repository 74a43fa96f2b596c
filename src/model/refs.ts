import type { MoneyUnit, NamedFigure } from '../schemas/figure.ts';
import { parseRef, type Ref, type RefKind } from '../schemas/ref.ts';
import type { Text } from '../schemas/text.ts';
import type { When } from '../schemas/when.ts';
import { amountOf } from './budget.ts';
import { readMoney, readQuantity, type Money, type Quantity } from './number.ts';
import type { Plan, Project, StatedAmount } from './plan.ts';
import { cellText, type GridCell } from './table.ts';
import { inBoth } from '../i18n/locale.ts';

/** A figure found by its reference: what it is decides how it is written in each language. */
export type Fact =
  | { kind: 'money'; money: Money }
  | { kind: 'number'; quantity: Quantity; unit: Text | null }
  | { kind: 'percent'; quantity: Quantity }
  | { kind: 'text'; text: Text }
  | { kind: 'when'; when: When };

/** How many steps a reference of each kind has at most; a longer one means nothing. */
const MOST_STEPS: Record<RefKind, number> = {
  budget: 2,
  amounts: 2,
  items: 3,
  tables: 3,
  figures: 1,
  events: 1,
};

/**
 * Finds the figure that a reference means.
 * @param ref "budget.<source|total>.<period|total>", "budget.headline[.<source>]", "amounts.<id>[.<source>]",
 *   "items.<id>.budget[.<source>]" (also ".quantity" and ".price" of its formula), "items.<id>.period", "tables.<id>.<row>.<column>[#n]",
 *   "figures.<id>", "events.<id>", each with "<project>/" before it for another project's; its grammar stands in
 *   schemas/ref.ts
 * @returns null where nothing stands there
 */
export function resolveRef(plan: Plan, project: Project, ref: string): Fact | null {
  const parsed = parseRef(ref);
  const owner = parsed === null ? undefined : ownerOf(plan, project, parsed);
  if (parsed === null || owner === undefined) return null;
  const { kind, steps, nth } = parsed;
  if (steps.length > MOST_STEPS[kind] || (nth !== null && kind !== 'tables')) return null;
  switch (kind) {
    case 'budget':
      return steps[0] === 'headline'
        ? ofAmount(owner.budget.headline, steps[1])
        : ofMoney(amountOf(owner.budget, steps[0] ?? '', steps[1] ?? ''));
    case 'amounts':
      return ofAmount(owner.amounts.find(({ id }) => id === steps[0])?.amount, steps[1]);
    case 'items': {
      const item = owner.items.find(({ id }) => id === steps[0]);
      if (steps[1] === 'period')
        return item?.period === undefined ? null : { kind: 'when', when: item.period };
      return steps[1] === 'budget' ? ofAmount(item?.budget, steps[2]) : null;
    }
    case 'tables':
      return ofTable(owner, steps, nth ?? 1);
    case 'figures': {
      const figure = owner.figures.find(({ id }) => id === steps[0]);
      return figure === undefined ? null : ofFigure(figure);
    }
    case 'events': {
      const event = owner.events.find(({ id }) => id === steps[0]);
      return event === undefined ? null : { kind: 'when', when: event.when };
    }
  }
}

/** The project that a reference points into; nothing where the plan has none of that name. */
export function ownerOf(plan: Plan, project: Project, ref: Ref): Project | undefined {
  return ref.project === null ? project : plan.projects.find(({ id }) => id === ref.project);
}

function ofAmount(amount: StatedAmount | null | undefined, part: string | undefined): Fact | null {
  if (amount == null) return null;
  const { money, all, split, product } = amount;
  if (part === 'quantity' && product !== null)
    return { kind: 'number', quantity: product.quantity, unit: product.counter };
  if (part === 'price' && product !== null) return { kind: 'money', money: product.price };
  return ofMoney(
    part === undefined || part === all ? money : (split.find(({ source }) => source === part)?.money ?? null),
  );
}

function ofMoney(money: Money | null): Fact | null {
  return money === null ? null : { kind: 'money', money };
}

function ofTable(project: Project, [tableId, rowId, columnId]: string[], nth: number): Fact | null {
  const table = project.tables.find(({ id }) => id === tableId);
  const row = table?.rows.findIndex(({ id }) => id === rowId) ?? -1;
  const column = table?.columns.findIndex(({ id }) => id === columnId) ?? -1;
  const cell = table?.grid[row]?.[column];
  return cell === undefined ? null : ofCell(cell, nth);
}

/** The nth number of a cell, or its text where it holds none. */
export function ofCell(cell: GridCell, nth = 1): Fact | null {
  const quantity = cell.quantities[nth - 1];
  if (quantity === undefined) {
    if (nth !== 1) return null;
    return { kind: 'text', text: inBoth((locale) => cellText(cell.content, locale, ', ')) };
  }
  if (quantity.money !== null) return { kind: 'money', money: readMoney(quantity.printed, quantity.money) };
  if (cell.type === 'percent' || quantity.printed.endsWith('%')) return { kind: 'percent', quantity };
  if (cell.type === 'money' && typeof cell.unit === 'string') {
    return { kind: 'money', money: readMoney(quantity.printed, cell.unit) };
  }
  return { kind: 'number', quantity, unit: typeof cell.unit === 'string' ? null : cell.unit };
}

/** A number in a sentence, by what the content says that it is. */
export function ofFigure({ type, printed, unit }: NamedFigure): Fact {
  const quantity = readQuantity(printed);
  if (type === 'percent') return { kind: 'percent', quantity };
  if (type === 'money') return { kind: 'money', money: readMoney(printed, unit as MoneyUnit) };
  return { kind: 'number', quantity, unit: typeof unit === 'object' ? unit : null };
}
