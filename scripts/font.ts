import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASE_CHARACTERS, charactersOf, missingGlyphs } from '../src/fonts/characters.ts';
import { toSfnt } from '../src/fonts/sfnt.ts';
import { printFont, STATIC_WEIGHTS, subsetFont } from '../src/fonts/subset.ts';
import type { SourceFile } from '../src/model/content/read.ts';
import type { Finding } from '../src/model/finding.ts';

export const SOURCE = 'src/fonts/source/PretendardGOVVariable.woff2';
/** Its name: the typeface's own is reserved. */
const FAMILY = 'Nuriplan Sans';
/** Where the stylesheet looks for it. */
const TARGET = '.generated/fonts/nuriplan-sans.woff2';

/**
 * Makes the site's font: the characters of the content and of the sources.
 * @returns findings for characters of the content that the font cannot draw; no font is written then
 */
export async function makeFont(root: string, content: readonly SourceFile[]): Promise<Finding[]> {
  const font = await toSfnt(readFileSync(join(root, SOURCE)));
  const findings: Finding[] = [];
  for (const { file, source } of content) {
    for (const { character, codePoint } of await missingGlyphs(font, charactersOf([source]))) {
      findings.push({
        code: 'font-glyph',
        file,
        path: '',
        line: source.slice(0, source.indexOf(character)).split('\n').length,
        found: `${character} (${codePoint}), which the site’s font cannot draw`,
        expected: 'characters of the font: Hangul, Latin, hanja, common signs',
        action: 'Use another sign, or write it out in words.',
      });
    }
  }
  if (findings.length > 0) return findings;
  const subset = await subsetFont(font, charactersOfSite(root, content), { familyName: FAMILY });
  const target = join(root, TARGET);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, subset);
  return [];
}

/** The font of the PDFs: the same characters, a file for each weight. */
export async function makePrintFonts(
  root: string,
  content: readonly SourceFile[],
): Promise<{ weight: number; font: Buffer }[]> {
  const source = await toSfnt(readFileSync(join(root, SOURCE)));
  const characters = charactersOfSite(root, content);
  const make = async (style: keyof typeof STATIC_WEIGHTS) => ({
    weight: STATIC_WEIGHTS[style],
    font: await printFont(source, characters, { familyName: FAMILY, style }),
  });
  return [await make('Regular'), await make('Bold')];
}

/** Every character that a page of this content may set. */
export function charactersOfSite(root: string, content: readonly SourceFile[]): Set<string> {
  return new Set([
    ...BASE_CHARACTERS,
    ...charactersOf([...content.map(({ source }) => source), ...sources(root)]),
  ]);
}

/** All sources: not only dictionaries and templates write on pages; rules of the audit say their reasons there. */
function sources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|css|ts)$/.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
}
