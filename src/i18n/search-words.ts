import type { Locale } from './locale.ts';

/** Words of the search, in the page and in the browser. */
export interface SearchWords {
  label: string;
  placeholder: string;
  submit: string;
  close: string;
  try: string;
  filters: { division: string; audience: string; kind: string; all: string };
  kinds: { project: string; department: string; glossary: string; page: string };
  results: string;
  /** What the keys do, in the dialog: key and deed. */
  keys: [key: string, deed: string][];
  /** Leads from the dialog to the page of the same results. */
  all: string;
  doors: string;
  /** The same search among the pages in the other language. */
  inOther: string;
  noScript: string;
  /** Where a list on a page has no such name: that it has not, and the way to the search of all pages. */
  unnamed: { none: string; everywhere: string };
  /** Handed to the browser as they are. */
  panel: {
    found: string;
    none: string;
    instead: string;
    keyboard: string;
    unknown: string;
    missing: string;
    loading: string;
    failed: string;
    budget: string;
    /** Where in print. */
    page: string;
    /** What a single page is. */
    kinds: { project: string; department: string; glossary: string; page: string };
    match: { exact: string; partial: string; typo: string; initials: string; alias: string; amount: string };
  };
}

export const SEARCH_WORDS: Record<Locale, SearchWords> = {
  ko: {
    label: '검색어',
    placeholder: '사업, 부서, 금액, 초성으로 검색',
    submit: '검색',
    close: '닫기',
    try: '이렇게 찾아보세요',
    filters: { division: '과', audience: '누구에게', kind: '종류', all: '모두' },
    kinds: { project: '사업', department: '부서', glossary: '용어', page: '그 밖의 페이지' },
    results: '검색 결과',
    keys: [
      ['↑ ↓', '고르기'],
      ['Enter', '열기'],
      ['Esc', '닫기'],
    ],
    all: '과, 대상, 종류를 골라 검색',
    doors: '여기에서 둘러볼 수 있습니다',
    inOther: '영문 누리집에서 검색',
    noScript:
      '검색하려면 자바스크립트가 있어야 합니다. 없으면 아래 목록에서 고르거나 브라우저의 찾기(Ctrl+F)를 써 주세요.',
    unnamed: { none: '그런 이름이 없습니다', everywhere: '누리집 전체에서 검색' },
    panel: {
      found: '{n}건을 찾았습니다.',
      none: '검색 결과가 없습니다.',
      instead: '‘{from}’ 대신 검색한 말: {to}.',
      keyboard: '한글·영문 자판을 바꾸어 ‘{from}’ 대신 검색한 말: {to}.',
      unknown: '이 계획에 없는 말: {words}.',
      missing: '여기에 없는 말: {words}',
      loading: '검색하는 중입니다.',
      failed: '검색을 불러오지 못했습니다. 다시 해 보세요.',
      budget: '{year}년 예산 {amount}{unit}',
      page: '{n}쪽부터',
      kinds: { project: '사업', department: '부서', glossary: '용어', page: '페이지' },
      match: {
        exact: '',
        partial: '일부만 맞음',
        typo: '고쳐 찾음',
        initials: '초성으로 찾음',
        alias: '같은 뜻의 말로 찾음',
        amount: '금액으로 찾음',
      },
    },
  },
  en: {
    label: 'Search for',
    placeholder: 'Project, division, amount',
    submit: 'Search',
    close: 'Close',
    try: 'Try',
    filters: { division: 'Division', audience: 'For', kind: 'Kind', all: 'All' },
    kinds: { project: 'Projects', department: 'Divisions', glossary: 'Glossary', page: 'Other pages' },
    results: 'Results',
    keys: [
      ['↑ ↓', 'choose'],
      ['Enter', 'open'],
      ['Esc', 'close'],
    ],
    all: 'Narrow down by division, people or kind',
    doors: 'Places to look around',
    inOther: 'Search in Korean',
    noScript:
      'The search needs JavaScript. Without it, choose from the lists below or use your browser’s own search (Ctrl+F).',
    unnamed: { none: 'No matching name', everywhere: 'Search the whole site' },
    panel: {
      found: 'Pages found: {n}.',
      none: 'Nothing found.',
      instead: 'Found “{to}” instead of “{from}”.',
      keyboard: 'Found “{to}” instead of “{from}”, with the other keyboard.',
      unknown: 'Not in this plan: {words}.',
      missing: 'Not on this page: {words}',
      loading: 'Searching.',
      failed: 'The search could not be loaded. Please try again.',
      budget: '{year} budget {amount} {unit}',
      page: 'from p. {n}',
      kinds: { project: 'Project', department: 'Division', glossary: 'Glossary', page: 'Page' },
      match: {
        exact: '',
        partial: 'In part',
        typo: 'Corrected',
        initials: 'By initial consonants',
        alias: 'By other words',
        amount: 'By amount',
      },
    },
  },
};
