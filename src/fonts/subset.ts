/** Cuts the typeface down to what the site uses. */
import subset from 'subset-font';
import { renameFont } from './rename.ts';
import { toWoff2 } from './sfnt.ts';

/** The weights that stay; set `font-weight: 400 700` in the font's @font-face. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/**
 * Digits are of one width in this typeface, so tables need no feature for it: it has no `tnum`. `pnum` gives the big
 * number its proportional digits. `clig` sets hyphens, colons and × between digits; the rest is spacing and accents.
 * All the others (alternates, old forms, superscripts) would add some 26 KB.
 */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'locl', 'mark', 'mkmk', 'pnum', 'tnum'] as const;

/** The weights of the static fonts, by the names of their styles. */
export const STATIC_WEIGHTS = { Regular: 400, Bold: 700 } as const;

/** Copyright, naming, licence. */
const NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14];
/** Metrics for vertical lines, which the site has none of. */
const UNUSED_TABLES = ['vhea', 'vmtx'];

/**
 * A woff2 of these characters, variable in weight, under another name. Equal input gives equal bytes. Characters
 * that the font lacks are passed over: ask `missingGlyphs` first.
 */
export async function subsetFont(
  source: Buffer,
  characters: Iterable<string>,
  options: { familyName: string },
): Promise<Buffer> {
  return toWoff2(renameFont(await cut(source, characters, WEIGHTS), options.familyName));
}

/**
 * The same in one weight. PDFs need it: Chromium writes a variable font as dozens of nameless ones.
 * @param options.style the name of the weight
 */
export async function printFont(
  source: Buffer,
  characters: Iterable<string>,
  options: { familyName: string; style: keyof typeof STATIC_WEIGHTS },
): Promise<Buffer> {
  const sfnt = await cut(source, characters, STATIC_WEIGHTS[options.style]);
  return toWoff2(renameFont(sfnt, options.familyName, options.style));
}

function cut(
  source: Buffer,
  characters: Iterable<string>,
  weight: number | { min: number; max: number },
): Promise<Buffer> {
  return subset(source, [...characters].sort().join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
    dropTables: UNUSED_TABLES,
  });
}

/** An sfnt of these characters in one weight, for drawing at build: it is not passed on, so it keeps its name. */
export function staticFont(source: Buffer, characters: Iterable<string>, weight: number): Promise<Buffer> {
  return subset(source, [...characters].sort().join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    dropTables: UNUSED_TABLES,
  });
}
