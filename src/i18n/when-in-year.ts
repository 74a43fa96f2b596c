import type { When } from '../schemas/when.ts';
import type { Locale } from './locale.ts';
import { formatWhen } from './when.ts';

/** A date in words where a heading has named the year: "3월 ~ 5월", "from 20 May". Other years stay. */
export function formatWhenInYear(when: When, year: number, locale: Locale): string {
  const whole = formatWhen(when, locale);
  if (when.kind !== 'day' && when.kind !== 'month' && when.kind !== 'span') return whole;
  // A span into another year names both.
  if (when.kind === 'span' && when.to !== null && !when.to.startsWith(String(year))) return whole;
  return locale === 'ko'
    ? whole.replaceAll(`${String(year)}년 `, '')
    : whole.replaceAll(` ${String(year)}`, '');
}
