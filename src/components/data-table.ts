import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { unitName } from '../i18n/number.ts';
import { cellText, isNumeric, type Column, type GridCell, type Row, type Table } from '../model/table.ts';
import type { MoneyUnit } from '../schemas/figure.ts';
import type { Text } from '../schemas/text.ts';

/** Characters of a figure with its counter, "10,068백만원 (97%)", at most. */
const LONGEST_RIGHT = 22;

/** Characters that a column of a phone's table holds without becoming a thin strip of words. */
const LONGEST_IN_COLUMN = { ko: 24, en: 40 };

/** A cell of the table's head. */
export interface HeadCell {
  label: Text;
  unit: string | null;
  columns: number;
  rows: number;
  right: boolean;
  footnote: string | null;
}

/** The rows of the head: one, or two where columns are grouped. Neighbouring columns of one group share a cell. */
export function headRows(table: Table, locale: Locale): HeadCell[][] {
  const right = rightColumns(table, locale);
  const grouped = table.columns.some(({ group }) => group !== undefined);
  const leaf = (column: Column, rows: number): HeadCell => ({
    label: column.label,
    unit: column.unit === undefined ? null : unitLabel(column.unit, locale),
    columns: 1,
    rows,
    right: right.has(column.id),
    footnote: column.footnote ?? null,
  });
  if (!grouped) return [table.columns.map((column) => leaf(column, 1))];
  const upper: HeadCell[] = [];
  let open: Text | null = null;
  for (const column of table.columns) {
    const last = upper.at(-1);
    if (column.group === undefined) upper.push(leaf(column, 2));
    else if (
      last !== undefined &&
      open !== null &&
      open.ko === column.group.ko &&
      open.en === column.group.en
    )
      last.columns += 1;
    else
      upper.push({
        label: column.group,
        unit: null,
        columns: 1,
        rows: 1,
        right: right.has(column.id),
        footnote: null,
      });
    open = column.group ?? null;
  }
  return [upper, table.columns.filter(({ group }) => group !== undefined).map((column) => leaf(column, 1))];
}

/**
 * Columns whose figures stand at the right. A column of lists, or of figures with many words, reads from the left
 * as a whole, so that its cells share one edge; and then so do all columns of its kind.
 */
export function rightColumns(table: Table, locale: Locale): Set<string> {
  const numeric = table.columns.filter(({ id, type }) => !table.heads.includes(id) && isNumeric(type));
  const wordy = numeric.filter((column) => !isShort(table, column, locale));
  const mixed = wordy.some(({ type }) => type === 'numbers');
  return new Set(
    numeric
      .filter((column) => !wordy.includes(column) && !(mixed && column.type === 'numbers'))
      .map(({ id }) => id),
  );
}

function isShort(table: Table, column: Column, locale: Locale): boolean {
  return table.grid.every((cells) => {
    const cell = cells[table.columns.indexOf(column)];
    if (cell === undefined || !cell.origin || cell.columns > 1) return true;
    // A row of words (an address) in a column of figures.
    if (!isNumeric(cell.type)) return /^[-–]?$/.test(cellText(cell.content, locale));
    const isList = typeof cell.content === 'object' && typeof cell.content.ko !== 'string';
    return !isList && cellText(cell.content, locale).length <= LONGEST_RIGHT;
  });
}

/** True for a table of sentences rather than figures: on a phone its rows become entries, each cell under its head. */
export function readsAsText(table: Table, locale: Locale): boolean {
  const right = rightColumns(table, locale);
  const body = table.columns.filter(({ id }) => !table.heads.includes(id));
  const longest = Math.max(
    0,
    ...table.grid.flat().map((cell) => (cell.columns > 1 ? 0 : cellText(cell.content, locale).length)),
  );
  return (
    body.filter(({ id }) => !right.has(id)).length * 2 >= body.length && longest > LONGEST_IN_COLUMN[locale]
  );
}

/** A unit's name in a reader's language. */
export function unitLabel(unit: MoneyUnit | Text, locale: Locale): string {
  return typeof unit === 'string' ? unitName({ unit }, locale) : unit[locale];
}

/** The line beneath a table's title: unit and date of record. */
export function tableMeta(table: Table, locale: Locale): string[] {
  return [
    table.unit === undefined ? '' : dictionary(locale).money.unit(unitLabel(table.unit, locale)),
    table.asOf?.[locale] ?? '',
  ].filter((part) => part !== '');
}

/** A row's own unit, for its head. */
export function rowUnit(row: Row, locale: Locale): string | null {
  return row.unit === undefined ? null : unitLabel(row.unit, locale);
}

/** Columns that a relation calls the sum of others in each row: they stand without a bar. */
function totalColumns(table: Table): Set<string> {
  const results = table.relations
    .filter(({ kind }) => kind === 'sum')
    .map(({ result }) => /^\*\.([a-z0-9-]+)$/.exec(result)?.[1]);
  return new Set(results.filter((column) => column !== undefined));
}

/** Bars over a table's columns, from one of its rows; null where the table has no such chart. */
export function standingBars(table: Table): { values: (number | null)[]; highlight: number[] } | null {
  const row = table.rows.findIndex(({ id }) => id === table.chart?.row);
  if (row === -1) return null;
  const totals = totalColumns(table);
  const columns = table.columns.filter(({ id }) => !table.heads.includes(id));
  const values = columns.map(({ id }) => {
    const value =
      table.grid[row]?.[table.columns.findIndex((column) => column.id === id)]?.quantities[0]?.value ?? null;
    return totals.has(id) ? null : value;
  });
  const highlight = columns.flatMap(({ id }, at) =>
    table.chart?.highlight.includes(id) === true ? [at] : [],
  );
  return { values, highlight };
}

/** Lying bars in a table's rows, from one of its columns; null where the table has no such chart. */
export function lyingBars(
  table: Table,
): { values: (number | null)[]; highlight: boolean[]; max: number } | null {
  const column = table.columns.findIndex(({ id }) => id === table.chart?.column);
  if (column === -1) return null;
  const values = table.rows.map((row, at) =>
    row.total ? null : (table.grid[at]?.[column]?.quantities[0]?.value ?? null),
  );
  return {
    values,
    highlight: table.rows.map(({ id }) => table.chart?.highlight.includes(id) === true),
    max: Math.max(0, ...values.map((value) => value ?? 0)),
  };
}

/** Whether a cell holds a list. */
export function isList({ content }: GridCell): boolean {
  return typeof content === 'object' && Array.isArray(content.ko);
}

/** True for a table of which anything is drawn. */
export function hasBars(table: Table): boolean {
  return standingBars(table) !== null || (lyingBars(table)?.max ?? 0) > 0;
}
