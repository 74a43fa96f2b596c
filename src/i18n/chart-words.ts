import type { Locale } from './locale.ts';

/** The words of charts as files. */
export interface ChartWords {
  /** The line that says where a chart is from. */
  source: (facts: { owner: string; bureau: string; title: string; issued: string; page: string }) => string;
  /** Beneath it: who drew the chart, and where its table stands. */
  address: (address: string) => string;
  of: (owner: string, title: string) => string;
  /** Sums and differences that the plan does not print. */
  computed: string;
  /** The money of the divisions, side by side. */
  divisions: string;
  /** Where a figure that its bars would show is below zero. */
  noBar: string;
  /** In the place of one printed page: the pages on which the projects begin, first and last. */
  projectPages: (count: number, first: number, last: number) => string;
}

const ko: ChartWords = {
  source: ({ owner, bureau, title, issued, page }) =>
    `출처: ${owner} ${bureau}, 「${title}」(${issued}), ${page}`,
  address: (address) => `표와 검산: ${address}`,
  of: (owner, title) => `${owner}: ${title}`,
  computed: '합과 차이는 이 누리집이 계산했습니다.',
  divisions: '과별 예산',
  noBar: '0보다 작은 값(△)은 막대로 그리지 않았습니다.',
  projectPages: (count, first, last) =>
    `사업 ${String(count)}개(${String(first)}쪽~${String(last)}쪽에서 시작)`,
};

const en: ChartWords = {
  source: ({ owner, bureau, title, issued, page }) =>
    `Source: ${title}, ${bureau}, ${owner} (${issued}), ${page} of the printed plan`,
  address: (address) => `Table and checks: ${address}`,
  of: (owner, title) => `${owner}: ${title}`,
  computed: 'Sums and differences are computed by this site.',
  divisions: 'Budget by division',
  noBar: 'Figures below zero have no bar.',
  projectPages: (count, first, last) =>
    `${String(count)} projects beginning on pp. ${String(first)}–${String(last)}`,
};

export const CHART_WORDS: Record<Locale, ChartWords> = { ko, en };
