import type { Locale } from './locale.ts';

/** What is said where projects are chosen and set side by side. The browser fills in the places in braces. */
export interface SaidOfChoice {
  /** One project is chosen: {name}. */
  one: string;
  /** {n} projects are chosen. */
  some: string;
  /** As many as fit. */
  full: string;
  none: string;
}

/** The words for projects side by side. */
export interface CompareWords {
  heading: string;
  lead: string;
  description: (bureau: string, year: number) => string;
  /** Where no script runs. */
  noScript: string;
  /** On a project's page: leads to the comparison with it chosen. */
  withOthers: string;
  /** Column of the list, and the door to this page. */
  pick: string;
  /** Where the column has no head: what its boxes are for. */
  hint: string;
  /** Name of a box in that column. */
  pickOf: (project: string) => string;
  picked: SaidOfChoice;
  open: string;
  clear: string;
  table: string;
  add: string;
  /** In the list before one is chosen. */
  chooseOne: string;
  addButton: string;
  remove: string;
  removeOf: (project: string) => string;
  /** Announced: {name} was added or taken away, {n} are shown. */
  added: string;
  removed: string;
  shown: string;
  /** {names} in the address that are no projects, or too many. */
  unknown: string;
  tooMany: string;
  fewer: string;
  choose: string;
  all: string;
  rows: {
    summary: string;
    division: string;
    change: (year: number) => string;
    from: (source: string, year: number) => string;
    items: string;
    results: string;
    bars: string;
  };
  /** A source that the project’s table does not name. */
  nothing: string;
}

const ko: CompareWords = {
  heading: '사업 나란히 보기',
  lead: '사업을 두 개에서 네 개까지 골라 예산, 기간, 대상, 장소, 하는 일을 한 표에서 봅니다.',
  description: (bureau, year) =>
    `${bureau}의 ${String(year)}년 사업을 두 개에서 네 개까지 골라 예산과 재원, 기간, 대상, 하는 일을 나란히 봅니다.`,
  noScript:
    '나란히 보려면 브라우저에서 자바스크립트를 켜야 합니다. 같은 내용이 아래 사업마다 있고, 예산은 예산 페이지의 표에 모두 있습니다.',
  withOthers: '다른 사업과 나란히 보기',
  pick: '나란히',
  hint: '칸을 골라 나란히 보기',
  pickOf: (project) => `나란히 볼 사업: ${project}`,
  picked: {
    one: '{name}: 하나 더 고르면 나란히 볼 수 있습니다.',
    some: '사업 {n}개를 골랐습니다.',
    full: '사업 {n}개를 골랐습니다. 더 고를 수는 없습니다.',
    none: '고른 사업이 없습니다.',
  },
  open: '나란히 보기',
  clear: '모두 빼기',
  table: '고른 사업의 비교',
  add: '사업 추가',
  chooseOne: '선택하세요',
  addButton: '추가',
  remove: '빼기',
  removeOf: (project) => `${project} 빼기`,
  added: '{name}: 추가했습니다.',
  removed: '{name}: 뺐습니다.',
  shown: '사업 {n}개가 나란히 있습니다.',
  unknown: '주소에 있는 이름 가운데 이 계획에 없는 것은 뺐습니다: {names}',
  tooMany: '네 개까지만 보입니다. 빠진 사업: {names}',
  fewer: '하나 더 추가하면 비교할 수 있습니다.',
  choose: '목록에서 고르기',
  all: '모든 사업',
  rows: {
    summary: '한마디로',
    division: '과',
    change: (year) => `${String(year)}년 대비`,
    from: (source, year) => `${String(year)}년 ${source}`,
    items: '하는 일',
    results: '실적과 알아 둘 것',
    bars: '막대는 고른 사업 가운데 가장 큰 예산을 기준으로 한 크기입니다.',
  },
  nothing: '적혀 있지 않음',
};

const en: CompareWords = {
  heading: 'Projects side by side',
  lead: 'Choose two to four projects and see their money, period, audience, places and parts in one table.',
  description: (bureau, year) =>
    `Two to four projects of the ${bureau} in ${String(year)} side by side: budget and who pays, period, audience and parts.`,
  noScript:
    'To set projects side by side, this page needs JavaScript. Each project below has the same facts, and the budget page has all budgets in one table.',
  withOthers: 'Compare with other projects',
  pick: 'Compare',
  hint: 'Tick two or more to compare them.',
  pickOf: (project) => `Compare: ${project}`,
  picked: {
    one: '{name}: choose one more to compare.',
    some: '{n} projects chosen.',
    full: '{n} projects chosen, as many as fit.',
    none: 'No project chosen.',
  },
  open: 'Show side by side',
  clear: 'Clear',
  table: 'The chosen projects',
  add: 'Add a project',
  chooseOne: 'Choose one',
  addButton: 'Add',
  remove: 'Remove',
  removeOf: (project) => `Remove ${project}`,
  added: '{name}: added.',
  removed: '{name}: removed.',
  shown: 'Projects side by side: {n}.',
  unknown: 'Left out, because this plan has no such project: {names}',
  tooMany: 'At most four are shown. Left out: {names}',
  fewer: 'Add one more to compare.',
  choose: 'Choose from the list',
  all: 'All projects',
  rows: {
    summary: 'In a sentence',
    division: 'Division',
    change: (year) => `Change on ${String(year)}`,
    from: (source, year) => `${source}, ${String(year)}`,
    items: 'What is done',
    results: 'Results and what to know',
    bars: 'The bars are scaled to the largest budget shown.',
  },
  nothing: 'not stated',
};

export const COMPARE_WORDS: Record<Locale, CompareWords> = { ko, en };
