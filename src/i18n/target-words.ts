import type { TargetRow, Trend } from '../model/targets.ts';
import { formatFact } from './fact.ts';
import type { Locale } from './locale.ts';
import { group, moneyInWords } from './number.ts';
import type { Fact } from '../model/refs.ts';

/** The words of last year's results beside this year's targets. */
export interface TargetWords {
  heading: string;
  /** Above the rows of several projects. */
  lead: string;
  what: string;
  last: (year: number) => string;
  target: (year: number) => string;
  trend: string;
  notStated: string;
  points: string;
  higher: string;
  lower: string;
  says: Record<Trend, string>;
}

export const TARGET_WORDS: Record<Locale, TargetWords> = {
  ko: {
    heading: '지난 실적과 올해 목표',
    lead: '계획이 같은 것의 지난해 실적과 올해 목표를 함께 적은 경우만 모았습니다.',
    what: '항목',
    last: (year) => `${String(year)}년 실적`,
    target: (year) => `${String(year)}년 목표`,
    trend: '비교',
    notStated: '적혀 있지 않음',
    points: '%p',
    higher: '높음',
    lower: '낮음',
    says: {
      up: '많음',
      down: '적음',
      same: '같음',
      'not-comparable': '바로 비교할 수 없음',
      'one-sided': '',
    },
  },
  en: {
    heading: 'Last results and this year’s targets',
    lead: 'Only where the plan states both last year’s result and this year’s target for the same thing.',
    what: 'What',
    last: (year) => `Result ${String(year)}`,
    target: (year) => `Target ${String(year)}`,
    trend: 'Compared',
    notStated: 'not stated',
    points: 'percentage points',
    higher: 'up',
    lower: 'down',
    says: {
      up: 'up',
      down: 'down',
      same: 'same',
      'not-comparable': 'not directly comparable',
      'one-sided': '',
    },
  },
};

/** A figure with its counter: 12대, 12 kiosks; money and percentages carry their own. */
export function countedFact(fact: Fact, locale: Locale): string {
  const written = formatFact(fact, locale);
  if (fact.kind !== 'number' || fact.unit === null || fact.quantity.value === null) return written;
  return locale === 'ko' ? `${written}${fact.unit.ko}` : `${written} ${fact.unit.en}`;
}

/** How a target stands to the result before, with the difference: "3대 많음", "+3". */
export function trendInWords({ trend, difference, next }: TargetRow, locale: Locale): string {
  const words = TARGET_WORDS[locale];
  if (difference === null || difference === 0 || next === null) return words.says[trend];
  const size = sizeInWords(Math.abs(difference), next, locale);
  if (locale === 'en') return `${difference > 0 ? '+' : '−'}${size}`;
  const compared = difference > 0 ? words.higher : words.lower;
  return `${size} ${next.kind === 'percent' ? compared : words.says[trend]}`;
}

function sizeInWords(size: number, { kind, ...fact }: Fact, locale: Locale): string {
  if (kind === 'money') return moneyInWords(size, locale);
  if (kind === 'percent') return `${group(size)}${locale === 'ko' ? '' : ' '}${TARGET_WORDS[locale].points}`;
  const unit = locale === 'ko' && 'unit' in fact ? fact.unit?.ko : undefined;
  return `${group(size)}${unit ?? ''}`;
}
