/** The projects that the address names, "?p=a,b": two to four make a comparison. */
import { asked, keep } from './address.ts';

/** As many as stand side by side. */
export const MOST = 4;

/** The names in the address, each once, in its order. */
export function picked(): string[] {
  const names = asked('p')
    .split(',')
    .map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** Puts the names into the address. */
export function keepPicks(names: readonly string[]): void {
  keep({ p: names.join(',') });
}
