import type { AmountBand, Facet } from '../model/facets.ts';
import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';

/** The words for choosing from a list and for its order. The browser fills in the places in braces. */
export interface ChoiceWords {
  /** Opens the choices on a phone. */
  open: string;
  /** How many conditions are set, beside the above. */
  conditions: string;
  facets: (year: number) => Record<Facet, string>;
  amounts: Record<AmountBand, string>;
  any: string;
  reset: string;
  /** Label of the choices, for screen readers. */
  projects: string;
  /** Announced: {n} projects, and the {sum} of their budgets. */
  shown: (unit: string) => string;
  nothing: string;
  /** Row of a table of money: what the chosen projects add up to. */
  sum: string;
  order: string;
  orders: Record<'printed' | 'stated' | 'rate' | 'name', string>;
  /** What a sorted table says of itself; a source's name stands for "stated". */
  sorted: {
    printed: string;
    down: (name: string) => string;
    up: (name: string) => string;
    names: string;
    namesTurned: string;
  };
}

const ko: ChoiceWords = {
  open: '골라 보기',
  conditions: '조건 {n}개',
  facets: (year) => ({
    division: '과',
    for: '누구에게',
    topic: '분야',
    dong: '동',
    status: '상태 (부분 포함)',
    source: '재원',
    amount: `${String(year)}년 예산`,
  }),
  amounts: {
    small: '1억 원 미만',
    middle: '1억 원 이상 10억 원 미만',
    large: '10억 원 이상',
    none: '적힌 금액 없음',
  },
  any: '모두',
  reset: '모두 보기',
  projects: '사업 골라 보기',
  shown: (unit) => `사업 {n}개, 예산의 합 {sum}${unit}.`,
  nothing: '고른 조건에 모두 맞는 사업이 없습니다.',
  sum: '고른 사업의 합',
  order: '정렬',
  orders: { printed: '인쇄본', stated: '예산', rate: '증감률', name: '이름' },
  sorted: {
    printed: '인쇄본의 순서입니다',
    down: (name) => `${withParticle(name, '이/가')} 큰 것부터입니다`,
    up: (name) => `${withParticle(name, '이/가')} 작은 것부터입니다`,
    names: '이름 가나다순입니다',
    namesTurned: '이름 가나다 역순입니다',
  },
};

const en: ChoiceWords = {
  open: 'Filter',
  conditions: 'conditions: {n}',
  facets: (year) => ({
    division: 'Division',
    for: 'For',
    topic: 'Topic',
    dong: 'Dong',
    status: 'Status (or of a part)',
    source: 'Paid by',
    amount: `${String(year)} budget`,
  }),
  amounts: {
    small: 'under 100 million won',
    middle: '100 million to under 1 billion won',
    large: '1 billion won and more',
    none: 'no amount stated',
  },
  any: 'All',
  reset: 'Show all',
  projects: 'Filter projects',
  shown: (unit) => `Projects: {n}. Their budgets add up to {sum} ${unit}.`,
  nothing: 'No project matches all of these choices.',
  sum: 'Sum of those chosen',
  order: 'Order',
  orders: { printed: 'the plan', stated: 'budget', rate: 'rate of change', name: 'name' },
  sorted: {
    printed: 'In the order of the plan',
    down: (name) => `By ${name.toLowerCase()}, largest first`,
    up: (name) => `By ${name.toLowerCase()}, smallest first`,
    names: 'By name, A to Z',
    namesTurned: 'By name, Z to A',
  },
};

export const CHOICE_WORDS: Record<Locale, ChoiceWords> = { ko, en };
