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
}

const ko: ChartWords = {
  source: ({ owner, bureau, title, issued, page }) =>
    `출처: ${owner} ${bureau}, 「${title}」(${issued}), ${page}`,
  address: (address) => `표와 검산: ${address}`,
  of: (owner, title) => `${owner}: ${title}`,
  computed: '합과 차이는 이 누리집이 계산했습니다.',
};

const en: ChartWords = {
  source: ({ owner, bureau, title, issued, page }) =>
    `Source: ${title}, ${bureau}, ${owner} (${issued}), ${page} of the printed plan`,
  address: (address) => `Table and checks: ${address}`,
  of: (owner, title) => `${owner}: ${title}`,
  computed: 'Sums and differences are computed by this site.',
};

export const CHART_WORDS: Record<Locale, ChartWords> = { ko, en };
