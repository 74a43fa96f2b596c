import type { Browser, BrowserContext, Page } from 'playwright-core';
import { withDate, withOwnNumbers } from './bytes.ts';
import type { PdfDocument } from './documents.ts';
import { paginationOf, type Pagination } from './destinations.ts';
import { answerFromFolder } from './folder.ts';
import { headSheet } from './heads.ts';
import {
  fillPages,
  fontsLoaded,
  insertBlanks,
  layWideTables,
  putFirst,
  rightHandParts,
  tagTables,
  toldPages,
} from './prepare.ts';
import { withBlanks } from './right-hand.ts';

/** What PDFs are printed from. */
export interface Source {
  browser: Browser;
  /** The built site. */
  folder: string;
  /** Where it is published, with its base: "https://nuriplan.example/plan/". */
  address: string;
  fonts: readonly { weight: number; font: Buffer }[];
}

export interface Printed {
  pdf: Buffer;
  pages: number;
}

/** A4 between the margins of the print style sheet, upright and lying, in CSS pixels: 178 mm and 265 mm. */
const WIDTH = 673;
const WIDTH_LYING = 1001;
/** Filling in page numbers may move nothing; more rounds than this would mean that it does. */
const ROUNDS = 3;

/** What holds for PDFs alone, beside the print style sheet of the site. */
const SHEET = `
:root { --font: 'Nuriplan Print' }
.first-sheet { break-after: page }
.first-sheet ~ .site-header { display: none }
.blank-page { break-before: page; height: 1px }
.lies :is(th, td) { white-space: normal }
@page card { @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt } }
`;

/**
 * Prints one document as Chromium does, from the very pages of the site.
 * @throws Error where the page numbers of its contents cannot be settled
 */
export async function printDocument(source: Source, document: PdfDocument): Promise<Printed> {
  const context = await source.browser.newContext({
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: WIDTH, height: 1000 },
  });
  try {
    const page = await open(context, source, document);
    const { pdf, count } = await settled(page, document);
    return { pdf: withOwnNumbers(withDate(pdf, document.issued)), pages: count };
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, source: Source, document: PdfDocument): Promise<Page> {
  const { address, folder, fonts } = source;
  const fontAddress = (weight: number): string => new URL(`print-${String(weight)}.woff2`, address).href;
  const files = new Map(fonts.map(({ weight, font }) => [fontAddress(weight), font]));
  await answerFromFolder(context, folder, address, files);
  const page = await context.newPage();
  await page.goto(document.address, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  if (document.first !== null) await page.evaluate(putFirst, document.first);
  const faces = fonts.map(
    ({ weight }) =>
      `@font-face { font-family: 'Nuriplan Print'; font-weight: ${String(weight)}; src: url('${fontAddress(weight)}') }`,
  );
  await page.addStyleTag({
    content: [...faces, SHEET, headSheet(document.heads)].join('\n'),
  });
  await page.evaluate(fontsLoaded);
  await page.evaluate(tagTables);
  await page.evaluate(layWideTables, WIDTH_LYING);
  return page;
}

/** Prints until the page numbers that the document tells are those that it has. */
async function settled(page: Page, { file }: PdfDocument): Promise<{ pdf: Buffer; count: number }> {
  const ids = await page.evaluate(toldPages);
  const right = await page.evaluate(rightHandParts);
  let told: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    const { count, pageOf } = await paginationOf(pdf);
    checkPlaces(ids, pageOf, file);
    const { before, moved } = withBlanks(right, pageOf);
    if (before.length === 0 && ids.every((id) => told.get(id) === pageOf.get(id))) return { pdf, count };
    told = moved;
    await page.evaluate(insertBlanks, before);
    await page.evaluate(fillPages, Object.fromEntries(moved));
  }
  throw new Error(`${file}: its page numbers do not settle. Writing them must not move what they tell.`);
}

function checkPlaces(ids: readonly string[], pageOf: Pagination['pageOf'], file: string): void {
  const lost = ids.filter((id) => !pageOf.has(id));
  if (lost.length > 0)
    throw new Error(`${file}: it tells the pages of ${lost.join(', ')}, but has no such places.`);
}
