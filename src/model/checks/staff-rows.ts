import { HEADS } from '../../i18n/heads.ts';
import type { Text } from '../../schemas/text.ts';

/** The two rows of a staffing table. */
export const ROWS = ['quota', 'current'] as const;

/** Head of a staffing row. */
export function rowName(row: (typeof ROWS)[number]): Text {
  return HEADS[row];
}
