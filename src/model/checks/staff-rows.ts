import type { Text } from '../../schemas/text.ts';

/** The two rows of a staffing table. */
export const ROWS = ['quota', 'current'] as const;

export function rowName(row: (typeof ROWS)[number]): Text {
  return row === 'quota' ? { ko: '정원', en: 'Authorised posts' } : { ko: '현원', en: 'Current staff' };
}
