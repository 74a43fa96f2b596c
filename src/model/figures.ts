import { TOTAL, type Project, type StatedAmount } from './plan.ts';
import { ofCell, ofFigure, type Fact } from './refs.ts';
import type { Table } from './table.ts';

/** A stored figure with the reference that fetches it. */
export interface StoredFigure {
  ref: string;
  fact: Fact;
}

/**
 * Every figure that a project stores, in the order of its facts: the budget line, the budget table, amounts in
 * words, parts, tables cell by cell, named figures. Each reference resolves to the fact beside it.
 */
export function figuresOf({ budget, amounts, items, tables, figures }: Project): StoredFigure[] {
  return [
    ...ofAmount('budget.headline', budget.headline),
    ...(budget.table?.rows ?? []).flatMap(({ source, total, amounts: byPeriod }) =>
      [...byPeriod, total].map((money, at): StoredFigure => {
        const period = budget.table?.periods[at] ?? TOTAL;
        return { ref: `budget.${source?.id ?? TOTAL}.${period}`, fact: { kind: 'money', money } };
      }),
    ),
    ...amounts.flatMap(({ id, amount }) => ofAmount(`amounts.${id}`, amount)),
    ...items.flatMap(({ id, budget: own }) => ofAmount(`items.${id}.budget`, own ?? null)),
    ...tables.flatMap(ofTable),
    ...figures.map((figure) => ({ ref: `figures.${figure.id}`, fact: ofFigure(figure) })),
  ];
}

function ofAmount(ref: string, amount: StatedAmount | null): StoredFigure[] {
  if (amount === null) return [];
  const { money, split, product } = amount;
  const sums: StoredFigure[] = [
    { ref, money },
    ...split.map((one) => ({ ref: `${ref}.${one.source}`, money: one.money })),
  ].flatMap((one) =>
    one.money === null ? [] : [{ ref: one.ref, fact: { kind: 'money', money: one.money } }],
  );
  if (product === null) return sums;
  const { quantity, counter, price } = product;
  return [
    ...sums,
    { ref: `${ref}.quantity`, fact: { kind: 'number', quantity, unit: counter } },
    { ref: `${ref}.price`, fact: { kind: 'money', money: price } },
  ];
}

function ofTable({ id, grid, rows, columns }: Table): StoredFigure[] {
  return grid.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const ref = `tables.${id}.${rows[r]?.id ?? ''}.${columns[c]?.id ?? ''}`;
      if (!cell.origin) return [];
      return cell.quantities.flatMap((_, at) => {
        const fact = ofCell(cell, at + 1);
        return fact === null ? [] : [{ ref: at === 0 ? ref : `${ref}#${String(at + 1)}`, fact }];
      });
    }),
  );
}
