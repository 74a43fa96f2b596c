import type { Locale } from './locale.ts';

/** The words of the book and of the divisions' booklets. */
export interface BookWords {
  /** Title of a division's booklet. */
  booklet: (division: string, plan: string) => string;
  /** What a book is, as a name: for lists and links. */
  book: string;
  description: (bureau: string, projects: number) => string;
  descriptionOfBooklet: (division: string, projects: number) => string;
  cover: { book: (divisions: number, projects: number) => string; booklet: (projects: number) => string };
  print: string;
  /** The page that tells how to read the book. */
  imprint: { heading: string; pages: string; address: (address: string) => string; marks: string };
  contents: string;
  glance: string;
  /** Heading of a chapter's list of projects. */
  projects: string;
  people: (count: string) => string;
  posts: (count: string) => string;
  teams: (count: number) => string;
  /** Head of the column with this book's own pages. */
  page: string;
  glossary: string;
  glossaryLead: (terms: number) => string;
  audit: string;
  amounts: { heading: string; lead: (year: number) => string };
}

const ko: BookWords = {
  booklet: (division, plan) => `${division} ${plan}`,
  book: '책 한 권으로',
  description: (bureau, projects) =>
    `${bureau}의 주요사업 ${String(projects)}개를 차례와 표, 검산, 찾아보기까지 한 권에 모았습니다.`,
  descriptionOfBooklet: (division, projects) =>
    `${division}의 주요사업 ${String(projects)}개를 차례와 표, 검산, 찾아보기까지 한 권에 모았습니다.`,
  cover: {
    book: (divisions, projects) => `${String(divisions)}개 과, 사업 ${String(projects)}개`,
    booklet: (projects) => `사업 ${String(projects)}개`,
  },
  print: '이 책 인쇄',
  imprint: {
    heading: '이 책 읽는 법',
    pages: '쪽 번호는 이 책의 것입니다. 귀퉁이가 접힌 종이 모양에 적힌 쪽은 인쇄본의 것입니다.',
    address: (address) => `같은 내용이 누리집 ${address}에 있습니다.`,
    marks: '값 아래의 줄',
  },
  contents: '차례',
  glance: '한눈에',
  projects: '이 장의 사업',
  people: (count) => `${count}명`,
  posts: (count) => `정원 ${count}명`,
  teams: (count) => `${String(count)}팀`,
  page: '이 책',
  glossary: '용어',
  glossaryLead: (terms) => `이 책에 나오는 말 ${String(terms)}개를 쉽게 풀었습니다.`,
  audit: '검산 요약',
  amounts: {
    heading: '금액순 찾아보기',
    lead: (year) =>
      `${String(year)}년 예산이 큰 사업부터 실었습니다. 금액이 적히지 않은 사업은 끝에 있습니다.`,
  },
};

const en: BookWords = {
  booklet: (division, plan) => `${division}: ${plan}`,
  book: 'The whole book',
  description: (bureau, projects) =>
    `All ${String(projects)} projects of the ${bureau} in one book, with contents, tables, audit and index.`,
  descriptionOfBooklet: (division, projects) =>
    `All ${String(projects)} projects of the ${division} in one booklet, with contents, tables, audit and index.`,
  cover: {
    book: (divisions, projects) => `${String(divisions)} divisions, ${String(projects)} projects`,
    booklet: (projects) => `${String(projects)} projects`,
  },
  print: 'Print this book',
  imprint: {
    heading: 'How to read this book',
    pages:
      'Page numbers are this book’s own. Pages on a small sheet with a folded corner are the printed plan’s.',
    address: (address) => `The same is on the site at ${address}.`,
    marks: 'The rules beneath figures',
  },
  contents: 'Contents',
  glance: 'At a glance',
  projects: 'Projects in this chapter',
  people: (count) => `${count} people`,
  posts: (count) => `${count} posts`,
  teams: (count) => `${String(count)} teams`,
  page: 'This book',
  glossary: 'Glossary',
  glossaryLead: (terms) => `The ${String(terms)} terms that this book uses, in plain words.`,
  audit: 'Audit summary',
  amounts: {
    heading: 'Projects by amount',
    lead: (year) => `Largest ${String(year)} budget first; projects without a stated amount come last.`,
  },
};

export const BOOK_WORDS: Record<Locale, BookWords> = { ko, en };
