import { capital } from './english.ts';
import type { Locale } from './locale.ts';

/** Heads that every plan prints in its tables. Pages, files of data and the audit take them from here. */
export const HEADS = {
  /** The row of all funding sources together. */
  totalRow: { ko: '계', en: 'Total' },
  total: { ko: '합계', en: 'Total' },
  invested: { ko: '기투자', en: 'Invested to date' },
  future: { ko: '장래소요', en: 'Future requirement' },
  change: { ko: '증감', en: 'Change' },
  rate: { ko: '증감률', en: 'Rate of change' },
  quota: { ko: '정원', en: 'Authorised posts' },
  current: { ko: '현원', en: 'Current staff' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Head of a budget column: a year, what is invested or still to come, or the total. */
export function periodName(period: string): Record<Locale, string> {
  if (period === 'invested' || period === 'future' || period === 'total') return HEADS[period];
  return { ko: `${period}년`, en: period };
}

/** A name of the content as a heading or a choice has it: English begins it with a capital. */
export function asHeading(name: Record<Locale, string>, locale: Locale): string {
  return locale === 'en' ? capital(name.en) : name.ko;
}
