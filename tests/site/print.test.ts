import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { at, useBrowser } from './helpers/browser.ts';
import { localized, LOCALES, pageKinds, siteAddress, type Locale } from './helpers/content.ts';
import { readPdf, type PdfPage } from './helpers/pdf.ts';
import { builds } from './helpers/site.ts';

/** What of the screen does not belong on paper, and what the foot of a print says. */
const WORDS: Record<Locale, { furniture: string[]; imprint: string }> = {
  ko: { furniture: ['본문으로 건너뛰기', '인용문 복사', 'CSV'], imprint: '인쇄된 계획이 기준입니다.' },
  en: {
    furniture: ['Skip to content', 'Copy citation', 'CSV'],
    imprint: 'The printed plan prevails.',
  },
};

/** Size of the imprint's type in points, unless the browser shrank the page because something reached beyond it. */
const IMPRINT_SIZE = 9;

const browser = useBrowser();
// Cards have a test of their own; the page for missing addresses and the search are not for paper.
const kinds = pageKinds().filter(({ kind }) => !['card', 'not found', 'search'].includes(kind));

/** What is wrong with a page in print. */
function faults(kind: string, path: string, locale: Locale, pages: readonly PdfPage[]): string[] {
  const text = pages.map((page) => page.text).join(' ');
  const { furniture, imprint } = WORDS[locale];
  const address = siteAddress() + path;
  const size = pages.at(-1)?.pieces.find(({ str }) => str.includes(address))?.height ?? 0;
  return [
    // The page on the open data speaks of CSV files, and so does the overview's list of downloads.
    ...furniture.filter((words) => !['data', 'overview'].includes(kind) && text.includes(words)),
    ...(text.includes(imprint) ? [] : ['no imprint']),
    ...(Math.abs(size - IMPRINT_SIZE) < 0.05
      ? []
      : [`${address} in ${size.toFixed(2)} pt: something is too wide`]),
    ...pages.flatMap((page, index) => {
      const number = `${String(index + 1)} / ${String(pages.length)}`;
      return page.text.includes(number) ? [] : [`no "${number}"`];
    }),
  ];
}

let page: Page;

beforeAll(async () => {
  page = await (await browser.context()).newPage();
});

test.each(kinds)('$kind is printed whole, with imprint, address and page numbers', async ({ kind, path }) => {
  const found: string[] = [];
  for (const locale of LOCALES) {
    const own = localized(path, locale);
    await page.goto(at(builds().root.address, own), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    found.push(...faults(kind, own, locale, await readPdf(pdf)).map((fault) => `${locale}: ${fault}`));
  }
  expect(found).toEqual([]);
});
