import type { TargetRow, Trend } from '../model/targets.ts';
import { formatFact } from './fact.ts';
import { plural } from './english.ts';
import type { Locale } from './locale.ts';
import { group, moneyInWords } from './number.ts';
import type { Fact } from '../model/refs.ts';

/** The words of last year's results beside this year's targets. */
export interface TargetWords {
  heading: string;
  /** Above the rows of several projects. */
  lead: string;
  /** In lists of links, where there is little room. */
  nav: string;
  all: string;
  /** What the whole plan states, in one sentence. */
  pageLead: (facts: { rows: number; stating: number; projects: number }) => string;
  /** How the targets stand to the results, in one sentence. */
  counts: (counts: Record<Trend, number>) => string;
  /** What the counts do not say. */
  caution: string;
  /** From this page to what is not stated. */
  toGaps: string;
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

const KO_TRENDS: [Trend, string][] = [
  ['up', '큰 것'],
  ['down', '작은 것'],
  ['same', '같은 것'],
  ['not-comparable', '바로 비교할 수 없는 것'],
  ['one-sided', '한쪽만 적힌 것'],
];

const EN_TRENDS: [Trend, string][] = [
  ['up', 'higher'],
  ['down', 'lower'],
  ['same', 'the same'],
  ['not-comparable', 'not directly comparable'],
  ['one-sided', 'stated on one side only'],
];

/** Says of each way in which targets stand how many do, where any do. */
function each(
  counts: Record<Trend, number>,
  trends: readonly [Trend, string][],
  say: (count: number, trend: string) => string,
): string {
  return trends
    .filter(([trend]) => counts[trend] > 0)
    .map(([trend, name]) => say(counts[trend], name))
    .join(', ');
}

export const TARGET_WORDS: Record<Locale, TargetWords> = {
  ko: {
    heading: '지난해 실적과 올해 목표',
    lead: '계획에 같은 항목의 지난해 실적과 올해 목표가 함께 적힌 경우만 모았습니다.',
    nav: '실적과 목표',
    all: '모든 과의 실적과 목표',
    pageLead: ({ rows, stating, projects }) =>
      rows === 0
        ? '계획에 같은 항목의 지난해 실적과 올해 목표가 함께 적힌 곳이 없습니다.'
        : `사업 ${String(projects)}개 가운데 ${String(stating)}개에 같은 항목의 지난해 실적과 올해 목표가 함께 적혀 있습니다. 모두 ${String(rows)}가지입니다.`,
    counts: (counts) =>
      `올해 목표를 지난해 실적과 비교하면 ${each(counts, KO_TRENDS, (count, trend) => `${trend} ${String(count)}가지`)}입니다.`,
    caution: '크고 작음은 인쇄된 두 값의 차이일 뿐, 잘하고 못함을 뜻하지 않습니다.',
    toGaps: '목표가 적혀 있지 않은 사업',
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
    heading: 'Last year’s results and this year’s targets',
    lead: 'Only where the plan states both last year’s result and this year’s target for the same thing.',
    nav: 'Results and targets',
    all: 'Results and targets of all divisions',
    pageLead: ({ rows, stating, projects }) =>
      rows === 0
        ? 'Nowhere does the plan state both last year’s result and this year’s target for the same thing.'
        : `${String(stating)} of ${plural(projects, 'project')} state both last year’s result and this year’s target for the same thing: ${plural(rows, 'pair')} in all.`,
    counts: (counts) =>
      `Compared with last year’s result, this year’s target is ${each(counts, EN_TRENDS, (count, trend) => `${trend} in ${String(count)}`)}.`,
    caution:
      'More or less is only the difference of the two printed figures; it does not mean better or worse.',
    toGaps: 'Projects that state no target',
    what: 'What',
    last: (year) => `${String(year)} result`,
    target: (year) => `${String(year)} target`,
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
