import { yearBudget } from '../model/budget.ts';
import type { Department, Project, StatedAmount } from '../model/plan.ts';
import { readMoney } from '../model/number.ts';

/** Amounts of a page in thousands of won, by the fragment where they stand. */
export type Amounts = Record<string, number[]>;

/**
 * All amounts of a project: budget, items, amounts in words, cells of tables. The first of the budget is that of the
 * year, 0 where the plan states none.
 */
export function projectAmounts(project: Project, year: number): Amounts {
  const amounts: Amounts = { budget: [(yearBudget(project, year).stated?.won ?? 0) / 1000] };
  const { headline, table } = project.budget;
  add(amounts, 'budget', stated(headline));
  for (const row of table?.rows ?? [])
    add(
      amounts,
      'budget',
      [row.total, ...row.amounts].map(({ won }) => won),
    );
  for (const { id, budget } of project.items) add(amounts, id, stated(budget));
  for (const { amount } of project.amounts) {
    const { printed, unit } = amount;
    add(amounts, 'budget', stated({ ...amount, money: printed && unit ? readMoney(printed, unit) : null }));
  }
  for (const { id, grid } of project.tables) {
    for (const cell of grid.flat()) {
      for (const { printed, money } of cell.origin ? cell.quantities : []) {
        const unit = money ?? (cell.type === 'money' && typeof cell.unit === 'string' ? cell.unit : null);
        if (unit !== null) add(amounts, id, [readMoney(printed, unit).won]);
      }
    }
  }
  const { budget, ...others } = amounts;
  return budget?.some((won) => won !== 0) === true ? amounts : others;
}

/** The rows of a division in the bureau's budget; the first is the year's total, 0 where none is stated. */
export function departmentAmounts({ total, budget }: Department): Amounts {
  const amounts: Amounts = { budget: [(total.current.won ?? 0) / 1000] };
  for (const { current, previous, change } of [total, ...budget])
    add(amounts, 'budget', [current.won, previous.won, change.won]);
  return amounts;
}

function stated(
  amount: (Omit<StatedAmount, 'money'> & { money?: StatedAmount['money'] }) | null | undefined,
): (number | null)[] {
  if (amount === null || amount === undefined) return [];
  const { printed, unit, sources = [] } = amount;
  const main =
    amount.money?.won ?? (printed !== undefined && unit !== undefined ? readMoney(printed, unit).won : null);
  return [
    main,
    ...sources.map((split) => {
      const of = split.unit ?? unit;
      return of === undefined ? null : readMoney(split.printed, of).won;
    }),
  ];
}

function add(amounts: Amounts, fragment: string, won: readonly (number | null)[]): void {
  for (const one of won) {
    if (one === null || one === 0) continue;
    const thousands = Math.abs(one) / 1000;
    const known = (amounts[fragment] ??= []);
    if (!known.includes(thousands)) known.push(thousands);
  }
}
