import { yearBudget } from '../model/budget.ts';
import { figuresOf } from '../model/figures.ts';
import type { Department, Project } from '../model/plan.ts';
import { parseRef, withoutNth } from '../schemas/ref.ts';

/** Amounts of a page in thousands of won, by the fragment where they stand. */
export type Amounts = Record<string, number[]>;

/**
 * All amounts of a project, but for prices and sums in sentences: budget, items, amounts in words, cells of tables.
 * The first of the budget is that of the year, 0 where the plan states none.
 */
export function projectAmounts(project: Project, year: number): Amounts {
  const amounts: Amounts = { budget: [(yearBudget(project, year).stated?.won ?? 0) / 1000] };
  for (const { ref, fact } of figuresOf(project)) {
    const fragment = fragmentOf(ref);
    if (fact.kind === 'money' && fragment !== null) add(amounts, fragment, [fact.money.won]);
  }
  const { budget, ...others } = amounts;
  return budget?.some((won) => won !== 0) === true ? amounts : others;
}

/** Where on the page an amount stands; null for one that the index has no room for. */
function fragmentOf(ref: string): string | null {
  const parsed = parseRef(withoutNth(ref));
  if (parsed === null || parsed.kind === 'figures' || ref.endsWith('.price')) return null;
  const { kind, steps } = parsed;
  return kind === 'items' || kind === 'tables' ? (steps[0] ?? null) : 'budget';
}

/** The rows of a division in the bureau's budget; the first is the year's total, 0 where none is stated. */
export function departmentAmounts({ total, budget }: Department): Amounts {
  const amounts: Amounts = { budget: [(total.current.won ?? 0) / 1000] };
  for (const { current, previous, change } of [total, ...budget])
    add(amounts, 'budget', [current.won, previous.won, change.won]);
  return amounts;
}

function add(amounts: Amounts, fragment: string, won: readonly (number | null)[]): void {
  for (const one of won) {
    if (one === null || one === 0) continue;
    const thousands = Math.abs(one) / 1000;
    const known = (amounts[fragment] ??= []);
    if (!known.includes(thousands)) known.push(thousands);
  }
}
