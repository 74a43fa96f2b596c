import { z } from 'zod';

/**
 * References: how the content points at a figure that is stored elsewhere in the plan. This is their grammar; what
 * a reference means, `resolveRef` says.
 *
 *   reference  = [ project "/" ] kind steps [ "#" nth ]
 *   kind       = "budget" | "amounts" | "items" | "tables" | "figures" | "events"
 *   steps      = "." step { "." step }
 *   nth        = "1" … "9"              which of the numbers that a cell of a table holds; the first without it
 *
 * Within a table its own cells have a short form, each of whose steps may be "*", for every row or column:
 *
 *   cells      = step "." step [ "#" nth ]   where the first step is no kind
 *
 * A project and a step are ids or years: lower-case letters, digits, hyphens.
 */
const REF = /^([a-z0-9-]+\/)?[a-z]+(\.[a-z0-9-]+)+(#[1-9])?$/;
const CELL_REF = /^(([a-z0-9-]+|\*)\.([a-z0-9-]+|\*)|([a-z0-9-]+\/)?[a-z]+(\.[a-z0-9-]+)+)(#[1-9])?$/;
const CELLS = /^([a-z0-9-]+|\*)\.([a-z0-9-]+|\*)(?:#([1-9]))?$/;

const KINDS = ['budget', 'amounts', 'items', 'tables', 'figures', 'events'] as const;

/** What a reference points into. */
export type RefKind = (typeof KINDS)[number];

/** A reference taken apart. */
export interface Ref {
  /** The other project that it points into; null for the project that it stands in. */
  project: string | null;
  kind: RefKind;
  /** The way to the figure, one step at least: ["passports", "issued", "total"]. */
  steps: string[];
  nth: number | null;
}

/** Cells of the table that a reference stands in; "*" is every row or column. */
export interface CellRef {
  row: string;
  column: string;
  nth: number | null;
}

/** Points at a figure: `budget.total.2025`, `tables.id.row.column`, `items.id.budget` … or `project/…` of another project. */
export const ref = z
  .string()
  .regex(
    REF,
    'a reference such as "budget.total.2025", "tables.<table>.<row>.<column>" or "<project>/budget.headline"',
  )
  .describe('Reference to a figure stored elsewhere in the plan.');

/** Points at cells of the table it stands in (`row.column`, `*` for each), or like `ref` at any figure of the plan. */
export const cellRef = z
  .string()
  .regex(CELL_REF, 'cells of this table as "row.column" ("*" for every row or column), or a full reference')
  .describe(
    'Cells of this table: "row.column", "*" for each; "#2" means the second number printed in the cell.',
  );

/**
 * Takes a reference apart.
 * @returns null for what is none: another grammar, an unknown kind
 */
export function parseRef(ref: string): Ref | null {
  if (!REF.test(ref)) return null;
  const [whole = '', nth] = ref.split('#');
  const [path = '', project = null] = whole.split('/').reverse();
  const [kind = '', ...steps] = path.split('.');
  return isKind(kind) ? { project, kind, steps, nth: nth === undefined ? null : Number(nth) } : null;
}

/** Writes a reference: what `parseRef` has taken apart, in the same words. */
export function writeRef({ project, kind, steps, nth }: Ref): string {
  const owner = project === null ? '' : `${project}/`;
  return `${owner}${[kind, ...steps].join('.')}${nth === null ? '' : `#${String(nth)}`}`;
}

/**
 * Takes the short form apart in which a table names its own cells.
 * @returns null for a full reference. "figures.x" has two steps as "row.column" has: the first tells them apart
 */
export function parseCellRef(ref: string): CellRef | null {
  const [, row = '', column = '', nth] = CELLS.exec(ref) ?? [];
  if (row === '' || isKind(row)) return null;
  return { row, column, nth: nth === undefined ? null : Number(nth) };
}

/** A reference to a cell as a whole, without which of its numbers is meant. */
export function withoutNth(ref: string): string {
  return ref.replace(/#\d+$/, '');
}

function isKind(name: string): name is RefKind {
  return (KINDS as readonly string[]).includes(name);
}
