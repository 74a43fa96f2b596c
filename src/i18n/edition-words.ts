import type { Locale } from './locale.ts';

/** Words that tell the plans of a site apart. */
interface EditionWords {
  /** Before the way to a newer plan, on each page of an older one. */
  older: (year: number) => string;
  /** The way to the same page of a newer plan. */
  samePage: (year: number) => string;
  /** The way to a newer plan that has no such page. */
  newer: (year: number) => string;
  /** Which plan the search asks, where there are several. */
  searched: (title: string) => string;
  /** Before the lists of projects of the other plans. */
  elsewhere: string;
}

export const EDITION_WORDS: Record<Locale, EditionWords> = {
  ko: {
    older: (year) => `지난 ${String(year)}년 계획입니다.`,
    samePage: (year) => `${String(year)}년 계획에서 이 페이지 보기`,
    newer: (year) => `${String(year)}년 계획 보기`,
    searched: (title) => `검색 대상: ${title}.`,
    elsewhere: '다른 계획의 사업:',
  },
  en: {
    older: (year) => `This is the earlier plan of ${String(year)}.`,
    samePage: (year) => `See this page in the ${String(year)} plan`,
    newer: (year) => `See the ${String(year)} plan`,
    searched: (title) => `Searched: ${title}.`,
    elsewhere: 'Projects of other plans:',
  },
};
