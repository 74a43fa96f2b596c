import { HEADS } from '../../i18n/heads.ts';
import type { Text } from '../../schemas/text.ts';
import type { Where } from './check.ts';

/** The two rows of a staffing table. */
export const ROWS = ['quota', 'current'] as const;

/** Head of a staffing row. */
export function rowName(row: (typeof ROWS)[number]): Text {
  return HEADS[row];
}

/** A cell of a division's staffing table; of the bureau's where no division is named. */
export function inStaffing(department: string | undefined, row: string, column: string): Where {
  return {
    ...(department === undefined ? {} : { department }),
    table: 'staffing',
    cell: `${row}.${column}`,
  };
}
