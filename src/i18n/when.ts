import type { When } from '../schemas/when.ts';
import type { Locale } from './locale.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PARTS = {
  ko: { early: '초', middle: '중순', late: '말' },
  en: { early: 'early', middle: 'mid-', late: 'late' },
} as const;

/** A date in words, exactly as precise as it is stored. */
export function formatWhen(when: When, locale: Locale): string {
  switch (when.kind) {
    case 'day':
      return [formatPoint(when.date, locale), when.time].filter(Boolean).join(' ');
    case 'month':
      return formatMonth(when.month, when.part, locale);
    case 'year':
      return formatPoint(when.year, locale);
    case 'half':
      return locale === 'ko'
        ? `${when.year}년 ${when.half === 1 ? '상반기' : '하반기'}`
        : `${when.half === 1 ? 'first' : 'second'} half of ${when.year}`;
    case 'quarter':
      return locale === 'ko'
        ? `${when.year}년 ${String(when.quarter)}분기`
        : `${['1st', '2nd', '3rd', '4th'][when.quarter - 1] ?? ''} quarter of ${when.year}`;
    case 'span':
      return formatSpan(when.from, when.to, locale);
    case 'recurring': {
      const within = formatWithin(when.from, when.to, locale);
      return [capital(when.rule[locale], locale), when.time, within === '' ? '' : `(${within})`]
        .filter(Boolean)
        .join(' ');
    }
    case 'relative':
      return capital(when.to[locale], locale);
    case 'undecided':
      return capital(when.text[locale], locale);
  }
}

/** "2025", "2025-03" or "2025-03-01" in words. */
export function formatPoint(point: string, locale: Locale): string {
  const [year = '', month, day] = point.split('-');
  if (month === undefined) return locale === 'ko' ? `${year}년` : year;
  if (locale === 'ko')
    return [`${year}년`, `${String(Number(month))}월`, day && `${String(Number(day))}일`]
      .filter(Boolean)
      .join(' ');
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function formatMonth(month: string, part: 'early' | 'middle' | 'late' | undefined, locale: Locale): string {
  const plain = formatPoint(month, locale);
  if (part === undefined) return plain;
  if (locale === 'ko') return `${plain} ${PARTS.ko[part]}`;
  return part === 'middle' ? `mid-${plain}` : `${PARTS.en[part]} ${plain}`;
}

/** Leaves the year out of a span's end where it is the year of its start. */
function formatSpan(from: string, to: string | null, locale: Locale): string {
  const start = formatPoint(from, locale);
  if (to === null) return locale === 'ko' ? `${start}부터` : `from ${start}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (locale === 'ko') {
    const end =
      sameYear && to.length > 4 ? formatPoint(to, 'ko').replace(/^\d{4}년 /, '') : formatPoint(to, 'ko');
    return `${start} ~ ${end}`;
  }
  const shortStart = sameYear && from.length > 4 && to.length > 4 ? start.replace(/ \d{4}$/, '') : start;
  return `${shortStart} – ${formatPoint(to, 'en')}`;
}

/** The span of something recurring: from, until, both or neither. */
function formatWithin(from: string | undefined, to: string | undefined, locale: Locale): string {
  if (from !== undefined) return formatSpan(from, to ?? null, locale);
  if (to === undefined) return '';
  return locale === 'ko' ? `${formatPoint(to, 'ko')}까지` : `until ${formatPoint(to, 'en')}`;
}

function capital(text: string, locale: Locale): string {
  return locale === 'ko' ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
