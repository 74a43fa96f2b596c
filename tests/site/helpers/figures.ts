/** The printed figures of a project's facts, and how a page writes them: told anew, apart from the site's own code. */
import { englishTerms, textOf, type Json, type JsonObject, type Locale } from './content.ts';

export interface Figure {
  printed: string;
  /** Its unit, where it is money. */
  unit?: string;
}

const WON = new Map([
  ['원', 1],
  ['천원', 1e3],
  ['만원', 1e4],
  ['백만원', 1e6],
  ['천만원', 1e7],
  ['억원', 1e8],
]);

const TERMS = englishTerms();

/** Every figure of every table: numbers as printed, and the numbers that stand in cells of text. */
export function tableFigures(facts: JsonObject, locale: Locale): { table: string; printed: string[] }[] {
  return objects(facts['tables']).map((table) => ({
    table: textOf(table['id']),
    printed: objects(table['rows'])
      .flatMap((row) => Object.values(row['cells'] as JsonObject))
      .flatMap((cell) => cellFigures(cell, locale)),
  }));
}

function cellFigures(cell: Json, locale: Locale): string[] {
  if (typeof cell === 'string') return /\d/.test(cell) ? [tidy(cell)] : [];
  if (!isObject(cell)) return [];
  if ('value' in cell) return cellFigures(cell['value'] ?? '', locale);
  const text = cell[locale] ?? '';
  const lines = Array.isArray(text) ? text : [text];
  return lines.flatMap((line) => numbersIn(textOf(line)));
}

/** Numbers in words; those fetched by {reference} are counted where they are stored. */
function numbersIn(text: string): string[] {
  return text.replaceAll(/\{[^}]*\}/g, ' ').match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** Every cell of the budget by source and year. */
export function budgetFigures(facts: JsonObject): string[] {
  const table = (facts['budget'] as JsonObject)['table'];
  if (!isObject(table)) return [];
  return objects(table['rows'])
    .flatMap((row) => [row['total'] ?? '', ...(row['amounts'] as string[])])
    .map(String)
    .filter((printed) => /\d/.test(printed))
    .map(tidy);
}

/** The budget line, amounts stated in words, amounts of parts, and figures that other things refer to. */
export function otherFigures(facts: JsonObject): Figure[] {
  const amounts = [
    (facts['budget'] as JsonObject)['headline'],
    ...objects(facts['amounts']).map((one) => one['amount']),
    ...objects(facts['items']).map((one) => one['budget']),
  ].filter(isObject);
  return [
    ...amounts.flatMap((amount) => [amount, ...objects(amount['sources'])]),
    ...objects(facts['figures']),
  ].flatMap(({ printed, unit }) =>
    typeof printed === 'string' && /\d/.test(printed)
      ? [{ printed: tidy(printed), ...(typeof unit === 'string' && WON.has(unit) ? { unit } : {}) }]
      : [],
  );
}

/** A division's figures, by the part of its page that shows them: budget by kind, staff by grade. */
export function departmentFigures(facts: JsonObject): { part: string; printed: string[] }[] {
  const staffing = facts['staffing'] as JsonObject;
  const staff = ['quota', 'current'].flatMap((kind) => Object.values(staffing[kind] as JsonObject));
  const budget = objects(facts['budget']).flatMap(
    ({ current = '', previous = '', change = '', rate = '' }) => [current, previous, change, rate],
  );
  return [
    { part: 'people', printed: staff.map(textOf) },
    { part: 'budget', printed: budget.map(textOf) },
  ];
}

/**
 * The forms in which a page may show a figure: as printed; in English △ is a minus, and a word in place of a number
 * its name of the glossary. English has no word for 만 and 억, so there the same amount may stand in won, millions or
 * billions, exactly.
 */
export function shown({ printed, unit }: Figure, locale: Locale): string[] {
  if (locale === 'ko') return [printed];
  const word = /[가-힣]/.test(printed) ? TERMS.get(printed) : undefined;
  const asPrinted = word ?? printed.replaceAll(/[△▲]/g, '−');
  const scale = WON.get(unit ?? '');
  if (scale === undefined || ['원', '천원', '백만원'].includes(unit ?? '')) return [asPrinted];
  const won = Math.round(Number(printed.replaceAll(',', '')) * scale);
  const grouped = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 9 });
  return [`${grouped(won)} won`, `${grouped(won / 1e6)} million won`, `${grouped(won / 1e9)} billion won`];
}

/** How often a figure stands in a text by itself, not as a part of a longer number. */
export function occurrences(text: string, figure: string): number {
  const escaped = figure.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [...text.matchAll(new RegExp(String.raw`(?<![\d△▲−]|\d[,.])${escaped}(?!\d|[,.]\d)`, 'g'))].length;
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidy(printed: string): string {
  return printed.replaceAll(/\s+/g, ' ').trim();
}
