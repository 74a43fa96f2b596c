import { readFile } from 'node:fs/promises';
import { BASE_CHARACTERS, charactersOf } from '../../../src/fonts/characters.ts';
import { toSfnt } from '../../../src/fonts/sfnt.ts';
import { subsetFont } from '../../../src/fonts/subset.ts';

export const FAMILY_NAME = 'Nuriplan Sans';
export const TEXT = '2025년 주요업무계획 舊 ㎡ △1,180';

/** The whole typeface, unpacked. */
export const source = await toSfnt(
  await readFile(new URL('../../../src/fonts/source/PretendardGOVVariable.woff2', import.meta.url)),
);
export const characters = new Set([...BASE_CHARACTERS, ...charactersOf([TEXT])]);
export const woff2 = await subsetFont(source, characters, { familyName: FAMILY_NAME });
export const subset = await toSfnt(woff2);
