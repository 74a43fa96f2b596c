import type { Check, CheckStatus, Operation, RuleId } from '../model/checks/check.ts';
import type { MoneyUnit } from '../schemas/figure.ts';
import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';
import { figureInMoney, hasEnglishName, printedNumber } from './number.ts';

/** Names of the kinds of outcome, as readers meet them. */
export const STATUS_NAMES: Record<Locale, Record<CheckStatus, string>> = {
  ko: {
    differs: '다름',
    malformed: '검산할 수 없음',
    unclear: '살펴볼 것',
    missing: '비교할 값 없음',
    rounding: '끝수만 다름',
    agrees: '맞음',
  },
  en: {
    differs: 'Differs',
    malformed: 'Cannot be checked',
    unclear: 'Worth a look',
    missing: 'Nothing to compare',
    rounding: 'Rounding only',
    agrees: 'Agrees',
  },
};

/** The sign of each outcome, before a figure. */
export const STATUS_SIGNS: Record<CheckStatus, string> = {
  differs: '≠',
  malformed: '?',
  unclear: '?',
  missing: '?',
  rounding: '≈',
  agrees: '=',
};

/** The same in the key beneath a table, where no heading tells what was compared. */
export const STATUS_KEYS: Record<Locale, Record<CheckStatus, string>> = {
  ko: {
    differs: '다시 계산하면 아래 값',
    malformed: '숫자로 읽을 수 없음',
    unclear: '살펴볼 것',
    missing: '비교할 값 없음',
    rounding: '끝수만 다름',
    agrees: '다시 계산해도 같음',
  },
  en: {
    differs: 'Recomputed: the value below',
    malformed: 'Not readable as a number',
    unclear: 'Worth a look',
    missing: 'Nothing to compare',
    rounding: 'Differs by rounding only',
    agrees: 'The same when recomputed',
  },
};

/** What each outcome means. */
export const STATUS_MEANINGS: Record<Locale, Record<CheckStatus, string>> = {
  ko: {
    differs: '인쇄된 다른 값으로 다시 계산하면 다른 결과가 나옵니다.',
    malformed: '숫자로 읽을 수 없게 인쇄된 값이 있어 다시 계산하지 못합니다.',
    unclear: '다르지만 이유가 있을 수 있습니다: 한 해의 일부, 적히지 않은 범위, 겹치는 날짜.',
    missing: '비교할 값이 인쇄되어 있지 않습니다.',
    rounding: '인쇄된 단위로 반올림하거나 버려서 생기는 차이입니다.',
    agrees: '다시 계산한 값과 같습니다.',
  },
  en: {
    differs: 'The other printed figures give another value.',
    malformed: 'A figure is printed in a way that cannot be read as a number, so nothing can be computed.',
    unclear: 'It differs, but there may be a reason: part of a year, an unstated scope, overlapping dates.',
    missing: 'The figure to compare it with is not printed.',
    rounding: 'The difference comes from rounding or cutting off at the printed unit.',
    agrees: 'The other figures give the same value.',
  },
};

/** Names of the rules. */
export const RULE_NAMES: Record<Locale, Record<RuleId, string>> = {
  ko: {
    'sources-total': '재원과 계',
    'periods-total': '연도와 합계',
    'headline-table': '소요예산 줄과 표',
    'stated-amount': '사업개요의 예산',
    'amount-sources': '괄호 안 재원',
    'amount-formula': '수량과 단가',
    'department-kinds': '과의 계',
    'department-change': '증감',
    'department-rate': '증감률',
    'bureau-departments': '국과 과',
    'staff-grades': '직급과 합계',
    'staff-departments': '국과 과의 인원',
    'list-length': '과와 팀의 수',
    'declared-relation': '표와 문장의 값',
    'malformed-number': '숫자의 표기',
    'out-of-proportion': '이례적인 값',
    dates: '날짜',
    'name-spelling': '이름의 표기',
  },
  en: {
    'sources-total': 'Sources and total',
    'periods-total': 'Years and total',
    'headline-table': 'Budget line and table',
    'stated-amount': 'Budget in the overview',
    'amount-sources': 'Sources in brackets',
    'amount-formula': 'Quantity and price',
    'department-kinds': 'Total of a division',
    'department-change': 'Change',
    'department-rate': 'Rate of change',
    'bureau-departments': 'Bureau and divisions',
    'staff-grades': 'Grades and total',
    'staff-departments': 'Staff of bureau and divisions',
    'list-length': 'Numbers of divisions and teams',
    'declared-relation': 'Figures of tables and sentences',
    'malformed-number': 'Form of a number',
    'out-of-proportion': 'Unusual figure',
    dates: 'Dates',
    'name-spelling': 'Spelling of a name',
  },
};

const HOW: Record<Locale, Record<Operation, string>> = {
  ko: {
    sum: '더하면',
    difference: '빼면',
    rate: '증감률을 다시 계산하면',
    share: '비율을 다시 계산하면',
    ratio: '나누면',
    product: '곱하면',
    equals: '같아야 할 값은',
    count: '세어 보면',
    average: '평균을 다시 계산하면',
    'at-most': '넘지 않아야 할 값은',
    reading: '',
    order: '',
  },
  en: {
    sum: 'Adding up gives',
    difference: 'Subtracting gives',
    rate: 'The rate works out at',
    share: 'The share works out at',
    ratio: 'Dividing gives',
    product: 'Multiplying gives',
    equals: 'The figure that should be equal is',
    count: 'Counting gives',
    average: 'The average works out at',
    'at-most': 'It should be no more than',
    reading: '',
    order: '',
  },
};

/** A figure of a check with its unit: 30,187천원, 30,187 thousand won, 75.3%. */
export function withUnit(printed: string, unit: Check['unit'], locale: Locale): string {
  const shown = printedNumber(printed, locale);
  if (unit === null || shown === '') return shown;
  if (unit === '%') return shown.endsWith('%') ? shown : `${shown}%`;
  return figureInMoney(shown, unit, locale);
}

/**
 * The unit of money that a check's figure and its terms share, to be said once; null where there is none.
 * What English has no word for is said in won beside each figure.
 */
export function sharedUnit(
  { unit }: Pick<Check, 'unit'>,
  terms: readonly Pick<Check, 'unit'>[],
  locale: Locale,
): MoneyUnit | null {
  if (unit === null || unit === '%' || terms.some((term) => term.unit !== unit)) return null;
  return locale === 'ko' || hasEnglishName(unit) ? unit : null;
}

/**
 * The heading of a finding, beside the name of its place: what differs, and by how much where both are numbers.
 * @example "구비 · 합계: 42,947천원 다름"
 */
export function findingHeading(check: Check, locale: Locale): string {
  const label = check.label[locale];
  if (check.status !== 'differs' || check.difference === '') return label;
  const by = withUnit(check.difference, check.unit, locale);
  return locale === 'ko' ? `${label}: ${by} 다름` : `${label}: a difference of ${by}`;
}

/** What the heading of a finding leaves to be said; "" where it says all. */
export function findingStatement(check: Check, locale: Locale): string {
  const said = check.status === 'differs' && check.difference !== '';
  if (said || isReadByReason(check)) return '';
  const words = statement(check, locale);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** One check as a sentence or two, in plain and neutral words; it names the place where that is no project. */
export function checkMessage(check: Check, locale: Locale): string {
  const label = [check.place, check.label].flatMap((part) => part?.[locale] ?? []).join(' · ');
  const reason = check.reason?.[locale] ?? '';
  if (isReadByReason(check)) {
    // A spelling is told by its reason: the printed form is Korean.
    const shown = locale === 'ko' ? withUnit(check.printed, check.unit, locale) : check.reads?.en;
    // A printed date may end in a full stop of its own: 2021. 1. 20.
    const named = shown === undefined ? label : `${label}: ${shown.replace(/\.$/, '')}`;
    return `${named}. ${reason}`;
  }
  const why = isComputed(check) ? reason : '';
  return [`${label}: ${statement(check, locale)}`, why].filter(Boolean).join(' ');
}

/** A reading or an order that its reason alone explains. */
function isReadByReason({ kind, status }: Check): boolean {
  return (kind === 'reading' || kind === 'order') && status !== 'malformed';
}

/** Told by the value that the other figures give. */
function isComputed({ status }: Check): boolean {
  return status !== 'malformed' && status !== 'missing' && status !== 'agrees';
}

/** What is printed and what the other figures give; English begins as after a colon. */
function statement(check: Check, locale: Locale): string {
  const { kind, status, truncated } = check;
  const printed = withUnit(check.printed, check.unit, locale);
  const computed = withUnit(check.computed, check.unit, locale);
  const how = HOW[locale][kind];
  if (locale === 'ko') {
    if (kind === 'reading' || kind === 'order')
      return `${withParticle(printed, '은/는')} 숫자로 읽을 수 없습니다. 인쇄된 그대로 둡니다.`;
    const stated = `인쇄된 값은 ${printed}입니다.`;
    if (status === 'malformed') return `${stated} 읽을 수 없는 값이 있어 다시 계산하지 못했습니다.`;
    if (status === 'missing') return `${stated} 비교할 값이 없습니다.`;
    if (status === 'agrees') return `${stated} 다시 계산해도 같습니다.`;
    return `${stated} ${how} ${computed}입니다.${truncated ? ' 인쇄된 값은 아래 자리를 버린 것입니다.' : ''}`;
  }
  if (kind === 'reading' || kind === 'order')
    return `${printed} cannot be read as a number. It stands as printed.`;
  const stated = `printed ${printed}.`;
  if (status === 'malformed') return `${stated} A figure that cannot be read keeps it from being checked.`;
  if (status === 'missing') return `${stated} There is nothing to compare it with.`;
  if (status === 'agrees') return `${stated} The other figures give the same.`;
  return `${stated} ${how} ${computed}.${truncated ? ' The printed figure is cut off, not rounded.' : ''}`;
}
