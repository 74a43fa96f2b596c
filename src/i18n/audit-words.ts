import type { CheckStatus, Operation } from '../model/checks/check.ts';
import { capital, list, plural, verb } from './english.ts';
import type { Locale } from './locale.ts';

/** The words of the audit; the names and messages of its findings are in audit.ts. */
export interface AuditWords {
  heading: string;
  /** The promise of the page, in one sentence. */
  promise: string;
  counts: (checks: number, counts: Record<CheckStatus, number>) => string;
  ofProject: (checks: number, counts: Record<CheckStatus, number>) => string;
  /** The line of a worked sum that gives the computed value, by operation. */
  computed: Partial<Record<Operation, string>>;
  recomputed: string;
  printed: string;
  address: string;
  /** Opens the folded differences of rounding. */
  show: (count: number) => string;
  /** The choices among findings; the browser fills in {n}. */
  filter: { label: string; kind: string; shown: string; nothing: string };
  all: string;
  rules: string;
  rule: string;
  why: string;
  checked: string;
  others: string;
}

export const AUDIT_WORDS: Record<Locale, AuditWords> = {
  ko: {
    heading: '검산',
    promise:
      '인쇄된 다른 값으로 다시 계산할 수 있는 값은 모두 다시 계산하고, 다르면 고치지 않고 나란히 보여 줍니다.',
    counts: (checks, counts) => {
      if (checks === 0) return '다시 계산할 수 있는 값이 없습니다.';
      if (checks === counts.agrees) return `모두 ${String(checks)}번 다시 계산했고 모두 맞았습니다.`;
      const places = [
        counts.differs > 0 ? `인쇄된 값과 다른 곳이 ${String(counts.differs)}곳` : '',
        counts.malformed > 0 ? `숫자로 읽을 수 없어 검산하지 못한 곳이 ${String(counts.malformed)}곳` : '',
        counts.unclear > 0 ? `살펴볼 곳이 ${String(counts.unclear)}곳` : '',
      ].filter((part) => part !== '');
      const found = places.length === 0 ? '' : `${places.join(', ')}입니다. `;
      const agree = `모두 ${String(checks)}번 다시 계산했고 ${String(counts.agrees)}번은`;
      return counts.rounding === 0
        ? `${found}${agree} 맞았습니다.`
        : `${found}${agree} 맞았으며 ${String(counts.rounding)}번은 끝수만 달랐습니다.`;
    },
    ofProject: (checks, counts) => {
      if (checks === 0) return '이 사업에는 다시 계산할 수 있는 값이 없습니다.';
      if (checks === counts.agrees) return `이 사업의 값을 ${String(checks)}번 다시 계산했고 모두 맞습니다.`;
      const parts = [
        counts.differs > 0 ? `${String(counts.differs)}번은 다르고` : '',
        counts.malformed > 0 ? `${String(counts.malformed)}번은 읽을 수 없는 값이 있고` : '',
        counts.unclear + counts.missing > 0
          ? `${String(counts.unclear + counts.missing)}번은 살펴볼 것이 있고`
          : '',
        counts.rounding > 0 ? `${String(counts.rounding)}번은 끝수만 다르고` : '',
      ].filter((part) => part !== '');
      return `이 사업의 값을 ${String(checks)}번 다시 계산했습니다. ${parts.join(', ')}, 나머지 ${String(counts.agrees)}번은 맞습니다.`;
    },
    computed: {
      sum: '더한 값',
      difference: '뺀 값',
      product: '곱한 값',
      count: '센 수',
      equals: '비교할 값',
      'at-most': '넘지 않아야 할 값',
    },
    recomputed: '다시 계산한 값',
    printed: '인쇄된 값',
    address: '이 차이의 주소',
    show: (count) => `끝수만 다른 ${String(count)}곳 펼쳐 보기`,
    filter: {
      label: '검산 골라 보기',
      kind: '결과',
      shown: '{n}곳.',
      nothing: '고른 조건에 모두 맞는 곳이 없습니다.',
    },
    all: '검산 모두 보기',
    rules: '검산 방법',
    rule: '규칙',
    why: '맞아야 하는 이유',
    checked: '검산',
    others: '그 밖',
  },
  en: {
    heading: 'Audit',
    promise:
      'Every figure that follows from other printed figures is computed again; where the two differ, both are shown and neither is corrected.',
    counts: (checks, counts) => {
      if (checks === 0) return 'No figure can be computed from others.';
      if (checks === counts.agrees) return `${plural(checks, 'check')} in all: all agree.`;
      const places = [
        counts.differs > 0 ? `printed figures differ in ${plural(counts.differs, 'place')}` : '',
        counts.malformed > 0 ? `${plural(counts.malformed, 'check')} met a figure that cannot be read` : '',
        counts.unclear > 0 ? `${plural(counts.unclear, 'place')} may be worth a look` : '',
      ].filter((part) => part !== '');
      const found = places.length === 0 ? '' : `${capital(places.join('; '))}. `;
      const rounded = counts.rounding === 0 ? '' : ` and ${verb(counts.rounding, 'differ')} by rounding only`;
      return `${found}Of ${String(checks)} checks in all, ${verb(counts.agrees, 'agree')}${rounded}.`;
    },
    ofProject: (checks, counts) => {
      if (checks === 0) return 'No figure of this project can be computed from others.';
      if (checks === counts.agrees)
        return `${plural(checks, 'check')} of this project’s figures: ${checks === 1 ? 'it agrees' : 'all agree'}.`;
      const parts = [
        counts.differs > 0 ? verb(counts.differs, 'differ') : '',
        counts.malformed > 0 ? `${String(counts.malformed)} met a figure that cannot be read` : '',
        counts.unclear + counts.missing > 0
          ? `${String(counts.unclear + counts.missing)} may be worth a look`
          : '',
        counts.rounding > 0 ? `${verb(counts.rounding, 'differ')} by rounding only` : '',
        verb(counts.agrees, 'agree'),
      ].filter((part) => part !== '');
      return `${plural(checks, 'check')} of this project’s figures: ${list(parts)}.`;
    },
    computed: {
      sum: 'Sum',
      difference: 'Difference',
      product: 'Product',
      count: 'Counted',
      equals: 'Value to compare',
      'at-most': 'Not to exceed',
    },
    recomputed: 'Computed',
    printed: 'Printed',
    address: 'Link to this difference',
    show: (count) => `Show ${plural(count, 'rounding difference')}`,
    filter: {
      label: 'Filter the audit',
      kind: 'Result',
      shown: 'Places: {n}.',
      nothing: 'No place matches all of these choices.',
    },
    all: 'The whole audit',
    rules: 'How it is checked',
    rule: 'Rule',
    why: 'Why it should hold',
    checked: 'Checks',
    others: 'Others',
  },
};
