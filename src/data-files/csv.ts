import { stringify } from 'csv-stringify/sync';

/** A dash alone, or a plain negative number: it begins like a formula, but a spreadsheet reads it as it is printed. */
const HARMLESS = /^-(\d[\d,.]*%?)?$/;

/**
 * Writes a CSV as RFC 4180 has it, with a byte order mark, so that a spreadsheet opens Korean rightly.
 * What a spreadsheet would take for a formula (= + @ and the like) gets an apostrophe before it;
 * "-" and "△1,380" stay as printed.
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([header, ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    // A line feed inside a cell needs quotes too, though it is not the whole end of a line.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { string: (value) => (HARMLESS.test(value) ? { value, escape_formulas: false } : value) },
  });
}
