import { stemsOf } from './endings.ts';
import { hasHangul } from './keyboard.ts';
import { key } from './normalize.ts';
import type { SearchIndex } from './types.ts';

/** Terms by all their other names; English ones also by their stems. */
export function aliasesOf({ pages }: SearchIndex): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  const add = (alias: string, name: string): void => {
    const known = aliases.get(alias);
    if (known === undefined) aliases.set(alias, [name]);
    else if (!known.includes(name)) known.push(name);
  };
  for (const { parts } of pages) {
    for (const [, , heading, , also] of parts) {
      if (heading === '' || also === undefined) continue;
      const others = also
        .split('\n')
        .map(key)
        .filter((alias) => alias !== '');
      // "Urikiwum (neighbourhood Kiwoom) center" stands in the text as its other names do.
      const names = heading.includes('(')
        ? [heading, heading.replace(/\(.*?\)/, '')].map(key)
        : [key(heading)];
      if (heading.includes('('))
        names.push(...others.filter((alias) => hasHangul(alias) === hasHangul(heading)));
      for (const alias of others) {
        for (const form of [alias, ...(/^[a-z]+$/.test(alias) ? stemsOf(alias) : [])])
          for (const name of names) if (name !== form) add(form, name);
      }
    }
  }
  return aliases;
}
