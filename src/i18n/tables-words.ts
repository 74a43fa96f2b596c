import { plural } from './english.ts';
import type { Locale } from './locale.ts';

/** The words of the page that lists every table. */
export interface TablesWords {
  /** In the header's menu. */
  nav: string;
  heading: string;
  description: (bureau: string, title: string) => string;
  lead: (tables: number) => string;
  filter: string;
  /** How many tables are shown; the browser fills in {n}. */
  shown: string;
  ofBureau: string;
  /** Tables that belong to no project. */
  bureauOwn: string;
  ofDivision: string;
  count: (tables: number) => string;
  size: (rows: number, columns: number) => string;
  allData: string;
}

const ko: TablesWords = {
  nav: '표',
  heading: '모든 표',
  description: (bureau, title) =>
    `${bureau} ${title}의 모든 표를 과별·사업별로 싣고, 표가 있는 위치와 CSV 파일로 연결합니다.`,
  lead: (tables) => `계획에 있는 표 ${String(tables)}개입니다. 이름을 누르면 표가 있는 위치로 이동합니다.`,
  filter: '표 이름이나 사업으로 골라 보기',
  shown: '표 {n}개가 보입니다',
  ofBureau: '국 전체',
  bureauOwn: '국의 표',
  ofDivision: '과의 표',
  count: (tables) => `표 ${String(tables)}개`,
  size: (rows, columns) => `${String(rows)}행 × ${String(columns)}열`,
  allData: '자료 내려받기',
};

const en: TablesWords = {
  nav: 'Tables',
  heading: 'Every table',
  description: (bureau, title) =>
    `Every table of the ${title} of the ${bureau}, by division and project, with its place and a CSV file.`,
  lead: (tables) => `The ${String(tables)} tables of the plan. Each name leads to the table in its place.`,
  filter: 'Filter by table or project',
  shown: '{n} tables shown',
  ofBureau: 'The bureau',
  bureauOwn: 'The bureau’s own',
  ofDivision: 'The division’s own',
  count: (tables) => plural(tables, 'table'),
  size: (rows, columns) => `${plural(rows, 'row')} × ${plural(columns, 'column')}`,
  allData: 'Open data',
};

export const TABLES_WORDS: Record<Locale, TablesWords> = { ko, en };
