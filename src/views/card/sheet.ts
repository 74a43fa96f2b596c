import type { Locale } from '../../i18n/locale.ts';
import { linesOf, widthOf } from './room.ts';

/**
 * A card on paper, in millimetres, as card.css sets it: what stands above the lists decides how much of them fits.
 * Text is measured in the font's own widths; the test of the cards prints them all.
 */
const SHEET = 277;
const SPARE = 2;
const FOOT = 25.5;
const GAP = 4.5;
/** Between a section's rule and its first line, heading included; the same with the gap above the rule. */
const HEADING = 8.6;
const LINE = { text: 4.6, meta: 4.3, fact: 4.1, summary: 5.1 };
/** The running head, and what stands above a title and a summary. */
const HEAD = 7.7 + 7;
const TITLE = { ko: { line: 8.9, beneath: 0 }, en: { line: 6.7, beneath: 5.7 } };
/** The section of the checks: its heading; above its text. */
const CHECKS = { least: 8.6, above: 2.5 };
/** Around the key facts; the budget above its sentences; its figure without rows. */
const KEY = 8;
const BUDGET = 20.8;
const FIGURE = { empty: 38.6, row: 6.2, mark: 5.6 };
/** Widths of columns, in ems of their type; a little less where type is bold. */
const EMS = {
  title: { ko: 24.5, en: 32.5 },
  summary: 50,
  budget: 23.7,
  label: 10.4,
  fact: 19,
  list: 25.2,
  checks: 42.3,
  note: 58.7,
};

/** Most that the key facts take from the lists. */
export const FACTS = 60;

/** How large the type is against the usual 9 points. */
export const USUAL = 1;
/** For a project of which all is said and half a sheet would stay empty: 10.5 points. */
export const LARGE = 10.5 / 9;

/** What stands above and beneath the lists. */
export interface Others {
  locale: Locale;
  title: string;
  summary: string;
  /** What stands beside the key facts: the exact amount and sentences; who pays. */
  budget: { texts: string[]; payers: string[] };
  /** Height of the key facts. */
  facts: number;
  /** The budget by source and period; `marked` are rows with a second line beneath their figures. */
  table: { rows: number; marked: number; notes: string[] } | null;
  /** What stands beneath the lists. */
  checks: string[];
}

/** Height that is left for the lists, beneath their headings, in type of a size. Title and foot keep theirs. */
export function roomForLists(others: Others, size: number): number {
  const { locale, title, summary, budget, facts, table, checks } = others;
  const head =
    HEAD +
    linesOf(title, EMS.title[locale]) * TITLE[locale].line +
    TITLE[locale].beneath +
    linesOf(summary, EMS.summary / size) * LINE.summary * size;
  const left =
    BUDGET * size + paragraphs(budget.texts, EMS.budget, LINE.text, size) + payersHeight(budget.payers, size);
  const figure =
    table === null
      ? 0
      : (FIGURE.empty + table.rows * FIGURE.row + table.marked * FIGURE.mark) * size +
        paragraphs(table.notes, EMS.note, LINE.meta, size) +
        table.notes.length * 1.5 +
        GAP;
  const checked = Math.max(CHECKS.least, CHECKS.above + paragraphs(checks, EMS.checks, LINE.text, size));
  const below = GAP + checked + FOOT;
  return SHEET - SPARE - head - KEY - Math.max(left, facts) - figure - GAP - HEADING * size - below;
}

/** Height of a row of the key facts. */
export function factHeight(label: string, text: string, size: number): number {
  const lines = Math.max(linesOf(label, EMS.label / size), linesOf(text, EMS.fact / size));
  return lines * LINE.fact * size + 1.8;
}

/** Height of a text in a list; what stands at its right takes from its width. */
export function textHeight(text: string, size: number, atRight = ''): number {
  const ems = EMS.list / size - (atRight === '' ? 0 : widthOf(atRight) + 1);
  return linesOf(text, ems) * LINE.text * size + 0.8;
}

/** Height of the line that says how much is left out. */
export const MORE = LINE.meta;

/** What a height leaves beneath another section of that height with its own heading. */
export function besides(height: number, section: number, size: number): number {
  return height - section - GAP - HEADING * size;
}

function paragraphs(texts: readonly string[], ems: number, line: number, size: number): number {
  return texts.reduce((sum, text) => sum + (text === '' ? 0 : linesOf(text, ems / size) * line * size), 0);
}

/** The bar of who pays, with its names beneath, none of which is broken. */
function payersHeight(payers: readonly string[], size: number): number {
  if (payers.length === 0) return 0;
  const unbroken = payers.map((payer) => payer.replaceAll(' ', '\u00a0')).join(' ');
  return 8.2 + linesOf(unbroken, EMS.budget / size) * LINE.meta * size;
}
