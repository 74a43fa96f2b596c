import type { Locale } from '../i18n/locale.ts';
import type { MoneyUnit } from '../schemas/figure.ts';
import type { Cell, RawTable } from '../schemas/table.ts';
import type { Lines, Text } from '../schemas/text.ts';
import { readQuantities, readQuantity, type QuantityInside } from './number.ts';

export type Column = RawTable['columns'][number];
export type Row = RawTable['rows'][number];
export type ValueType = Column['type'];

/** A table with its merged cells resolved: `grid[row][column]`. */
export interface Table extends RawTable {
  grid: GridCell[][];
}

/** One place of the grid. Places covered by a merged cell repeat its content, with `origin` false. */
export interface GridCell {
  content: string | Text | Lines;
  type: ValueType;
  unit: MoneyUnit | Text | null;
  /** Numbers printed in it, in order, each with the unit of money that follows it; none in a cell of text. */
  quantities: QuantityInside[];
  origin: boolean;
  rows: number;
  columns: number;
  footnote: string | null;
  status: Extract<Cell, { value: unknown }>['status'] | null;
  uncertain: Text | null;
}

/** What is wrong with a table's shape: where, and what. */
export interface ShapeFault {
  path: (string | number)[];
  found: string;
  expected: string;
}

const BLANK = '';

/**
 * Resolves merged cells.
 * @returns the grid, and the faults: a cell of an unknown column, a cell missing, a merged cell that overlaps or leaves the table
 */
export function resolveGrid(table: RawTable): { grid: GridCell[][]; faults: ShapeFault[] } {
  const faults: ShapeFault[] = [];
  const grid: (GridCell | undefined)[][] = table.rows.map(() => []);
  const known = new Set(table.columns.map((column) => column.id));

  table.rows.forEach((row, r) => {
    for (const key of Object.keys(row.cells)) {
      if (!known.has(key)) {
        faults.push({
          path: ['rows', r, 'cells', key],
          found: `a cell of the column "${key}"`,
          expected: `a column of this table: ${[...known].join(', ')}`,
        });
      }
    }
    table.columns.forEach((column, c) => {
      const cell = row.cells[column.id];
      const covered = grid[r]?.[c];
      if (cell === undefined) {
        if (covered === undefined) {
          faults.push({
            path: ['rows', r, 'cells', column.id],
            found: 'no cell',
            expected: 'a cell ("" where the plan leaves it blank), or a merged cell that covers it',
          });
        }
        return;
      }
      const origin = toGridCell(cell, column, row, table);
      for (let dr = 0; dr < origin.rows; dr++) {
        for (let dc = 0; dc < origin.columns; dc++) {
          const line = grid[r + dr];
          if (line === undefined || c + dc >= table.columns.length || line[c + dc] !== undefined) {
            faults.push({
              path: ['rows', r, 'cells', column.id],
              found: `a merged cell of ${String(origin.rows)} × ${String(origin.columns)}`,
              expected: 'a merged cell that stays inside the table and covers only places without a cell',
            });
            return;
          }
          line[c + dc] = dr === 0 && dc === 0 ? origin : { ...origin, origin: false };
        }
      }
    });
  });

  const blank = (r: number, c: number): GridCell => {
    const column = table.columns[c];
    const row = table.rows[r];
    if (column === undefined || row === undefined) throw new RangeError(`no cell ${String(r)}, ${String(c)}`);
    return toGridCell(BLANK, column, row, table);
  };
  return {
    grid: table.rows.map((_, r) => table.columns.map((_, c) => grid[r]?.[c] ?? blank(r, c))),
    faults,
  };
}

function toGridCell(cell: Cell, column: Column, row: Row, table: RawTable): GridCell {
  const spanning = typeof cell === 'object' && 'value' in cell ? cell : null;
  const content = (spanning?.value ?? cell) as GridCell['content'];
  const type = column.type === 'text' || column.type === 'date' ? column.type : (row.type ?? column.type);
  return {
    content,
    type,
    unit: column.unit ?? row.unit ?? table.unit ?? null,
    quantities: isNumeric(type) ? readCell(content, type) : [],
    origin: true,
    rows: spanning?.rows ?? 1,
    columns: spanning?.columns ?? 1,
    footnote: spanning?.footnote ?? null,
    status: spanning?.status ?? null,
    uncertain: spanning?.uncertain ?? null,
  };
}

/** True for the types whose cells hold printed numbers. */
export function isNumeric(type: ValueType): boolean {
  return type !== 'text' && type !== 'date';
}

/** A cell of one number may carry its counter in words ("230명"); a plain string is the number alone. */
function readCell(content: GridCell['content'], type: ValueType): QuantityInside[] {
  const korean = cellText(content, 'ko');
  const inside = readQuantities(korean);
  if (type === 'numbers') return inside;
  const exact = readQuantity(korean);
  const counted = exact.state === 'malformed' && typeof content !== 'string' && inside.length === 1;
  return counted ? inside : [{ ...exact, money: null }];
}

/** What a cell says in one language; a list as one text. */
export function cellText(content: GridCell['content'], locale: Locale, separator = ' '): string {
  return typeof content === 'string' ? content : [content[locale]].flat().join(separator);
}
