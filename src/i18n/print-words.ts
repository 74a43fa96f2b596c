import { plural } from './english.ts';
import type { Locale } from './locale.ts';

/** The words of what is printed: the project cards and the page that lists what there is. */
export interface PrintWords {
  nav: string;
  heading: string;
  lead: string;
  description: (bureau: string, year: number) => string;
  /** How to get a thing on paper, with PDFs and without. */
  withPdfs: string;
  withoutPdfs: string;
  /** Pages of a PDF and its size in kilobytes. */
  size: (pages: number, kilobytes: string) => string;
  book: { heading: string; name: string; about: string; pdf: string };
  /** What the list of downloads says where there are no PDFs. */
  onPaper: string;
  booklet: string;
  /** Heading of a division's project cards. */
  cards: (count: number) => string;
  /** A link to a division's booklet, and to a project's card. */
  toBooklet: string;
  toCard: string;
  /** Links to their PDFs, followed by pages and size. */
  bookletPdf: string;
  projectPdf: string;
  card: {
    name: string;
    /** As the title of its page, and as a link. */
    of: (title: string) => string;
    description: (title: string, division: string, page: number) => string;
    print: string;
    toProject: string;
    status: string;
    /** Which of its division's projects it is. */
    number: (number: number) => string;
    parts: (year: number) => string;
    schedule: string;
    noSchedule: string;
    /** What stands only on the project's page, after a list that is cut short. */
    more: (count: number) => string;
    morePlaces: (names: string[], count: number) => string;
    qr: (address: string) => string;
    record: (page: number, issued: string) => string;
  };
}

const ko: PrintWords = {
  nav: '인쇄',
  heading: '인쇄할 수 있는 것',
  lead: '사업마다 A4 한 면의 카드, 과마다 소책자, 계획 전체를 담은 책이 있습니다.',
  description: (bureau, year) => `${bureau}의 ${String(year)}년 계획을 종이로: 사업 카드, 과별 소책자, 책.`,
  withPdfs:
    'PDF를 내려받거나, 페이지를 열어 브라우저에서 인쇄합니다. 사업의 PDF에는 카드 뒤에 사업 페이지 전체가 이어집니다.',
  withoutPdfs: '페이지를 열어 브라우저에서 인쇄합니다. 인쇄 창에서 PDF로 저장할 수도 있습니다.',
  size: (pages, kilobytes) => `${String(pages)}쪽, ${kilobytes}KB`,
  book: {
    heading: '계획 전체',
    name: '책',
    pdf: '계획 전체를 담은 책',
    about: '모든 과와 사업에 차례, 용어, 검산 요약, 금액순 찾아보기를 더한 책입니다.',
  },
  onPaper: '사업 카드, 과별 소책자, 책',
  booklet: '과별 소책자',
  cards: (count) => `사업 카드 ${String(count)}장`,
  toBooklet: '이 과의 소책자 인쇄',
  toCard: 'A4 한 면의 사업 카드',
  bookletPdf: '소책자 PDF',
  projectPdf: '카드와 사업 전체 PDF',
  card: {
    name: '사업 카드',
    of: (title) => `사업 카드: ${title}`,
    description: (title, division, page) =>
      `${division}의 ‘${title}’ 사업을 A4 한 면에 담았습니다. 인쇄본 ${String(page)}쪽부터.`,
    print: '이 카드 인쇄',
    toProject: '사업 페이지 보기',
    status: '구분',
    number: (number) => `과의 주요사업 ${String(number)}번`,
    parts: (year) => `${String(year)}년에 하는 일`,
    schedule: '일정',
    noSchedule: '계획에 적힌 일정이 없습니다.',
    more: (count) => `이 밖에 ${String(count)}건은 사업 페이지에 있습니다.`,
    morePlaces: (names, count) => `${names.join(', ')} 외 ${String(count)}곳`,
    qr: (address) => `${address} 주소의 QR 코드`,
    record: (page, issued) => `인쇄본(${issued}) ${String(page)}쪽부터 실린 사업입니다.`,
  },
};

const en: PrintWords = {
  nav: 'Print',
  heading: 'What can be printed',
  lead: 'A card for each project on one side of A4, a booklet for each division, and the whole plan as a book.',
  description: (bureau, year) =>
    `The ${String(year)} plan of the ${bureau} on paper: project cards, booklets of the divisions, the book.`,
  withPdfs:
    'Download a PDF, or open a page and print it from the browser. In a project’s PDF its whole page follows the card.',
  withoutPdfs: 'Open a page and print it from the browser, which can also save it as a PDF.',
  size: (pages, kilobytes) => `${plural(pages, 'page')}, ${kilobytes} KB`,
  book: {
    heading: 'The whole plan',
    name: 'Book',
    pdf: 'The whole plan as a book',
    about:
      'All divisions and projects, with contents, glossary, a summary of the audit and an index by amount.',
  },
  onPaper: 'Project cards, booklets of the divisions, the book',
  booklet: 'Booklet of the division',
  cards: (count) => plural(count, 'project card'),
  toBooklet: 'Print the booklet of this division',
  toCard: 'Project card on one side of A4',
  bookletPdf: 'Booklet as PDF',
  projectPdf: 'Card and whole project as PDF',
  card: {
    name: 'Project card',
    of: (title) => `Project card: ${title}`,
    description: (title, division, page) =>
      `“${title}”, a project of the ${division}, on one side of A4. Printed plan from p. ${String(page)}.`,
    print: 'Print this card',
    toProject: 'The project’s page',
    status: 'Status',
    number: (number) => `project ${String(number)} of the division`,
    parts: (year) => `What is done in ${String(year)}`,
    schedule: 'Dates',
    noSchedule: 'The plan names no dates.',
    more: (count) => `${String(count)} more on the project’s page.`,
    morePlaces: (names, count) => `${names.join(', ')} and ${String(count)} more`,
    qr: (address) => `QR code of the address ${address}`,
    record: (page, issued) => `The printed plan (${issued}) has this project from p. ${String(page)}.`,
  },
};

export const PRINT_WORDS: Record<Locale, PrintWords> = { ko, en };
