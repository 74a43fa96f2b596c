import { z } from 'zod';
import { moneyUnit, printed, relation } from './figure.ts';
import { cellRef } from './ref.ts';
import { status } from './status.ts';
import { id, lines, text } from './text.ts';

const cellContent = z.union([printed, text, lines]);

/**
 * A cell is a printed number or a text that is the same in both languages (string), a text in both languages,
 * a list in both languages, or an object when it spans rows or columns or needs a note.
 */
export const cell = z
  .union([
    cellContent,
    z.strictObject({
      value: cellContent,
      rows: z
        .number()
        .int()
        .min(2)
        .optional()
        .describe('A merged cell: how many rows it covers, this one included.'),
      columns: z.number().int().min(2).optional().describe('A merged cell: how many columns it covers.'),
      footnote: id.optional().describe('Id of a footnote of the project.'),
      status: status.optional(),
      uncertain: text.optional().describe('Why the reading is uncertain.'),
    }),
  ])
  .describe('A cell as printed. Cells covered by a merged cell are left out.');

/** What the figures of a column or a row are. */
const type = z.enum(['text', 'number', 'percent', 'money', 'date', 'numbers']);

export const column = z
  .strictObject({
    id,
    label: text.describe('Head of the column.'),
    group: text.optional().describe('Head above several neighbouring columns; equal groups are joined.'),
    type: type.describe(
      'numbers: several printed numbers in one cell, such as "12 / 203,147 (0.0059%)" or "13(52%)".',
    ),
    unit: z
      .union([moneyUnit, text])
      .optional()
      .describe('Where the column has a unit of its own; money columns need one here or on the table.'),
    footnote: id.optional(),
  })
  .describe('A typed column.');

export const row = z
  .strictObject({
    id,
    total: z.boolean().default(false).describe('A row of totals: set in bold.'),
    unit: z.union([moneyUnit, text]).optional().describe('Where the row has a unit of its own.'),
    type: type.optional().describe('Where the row has a type of its own.'),
    cells: z.record(id, cell).describe('Column id to cell.'),
  })
  .describe('A row.');

/** As `relation`, over the cells of this table: "*.total" = sum of "*.male" and "*.female", for every row. */
const tableRelation = relation
  .extend({
    result: cellRef,
    of: z.array(cellRef).min(1),
    except: z.array(id).optional().describe('Rows or columns that "*" leaves out.'),
  })
  .describe(
    'A relation among cells; "*" stands for each row or column in turn, headings and blanks left out.',
  );

export const table = z
  .strictObject({
    id,
    section: id.describe('The section it stands in.'),
    title: text.describe('Caption. Where the plan prints none, a plain one of ours.'),
    asOf: text
      .optional()
      .describe('Date of record as printed: "2024. 10. 31. 기준" / "as of 31 October 2024".'),
    unit: z.union([moneyUnit, text]).optional().describe('Unit of all its figures.'),
    heads: z.array(id).min(1).describe('The columns that name a row.'),
    columns: z.array(column).min(1),
    rows: z.array(row).min(1),
    notes: z.array(text).default([]).describe('Remarks (※) beneath the table.'),
    relations: z.array(tableRelation).default([]),
    chart: z
      .strictObject({
        row: id.optional().describe('Bars over the columns, from this row.'),
        column: id.optional().describe('Lying bars in the rows, from this column.'),
        highlight: z.array(id).default([]).describe('Columns or rows that the words name.'),
        finding: text.describe('What a look tells, in one sentence; also the chart’s text alternative.'),
      })
      .optional()
      .describe('Where a look tells more than the figures.'),
  })
  .describe('A table of the printed plan, as data.');

export type Cell = z.infer<typeof cell>;
export type RawTable = z.infer<typeof table>;
