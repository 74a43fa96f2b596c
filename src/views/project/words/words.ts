import type { AstroGlobal } from 'astro';

/**
 * The page and project that a narrative's component stands in.
 * @throws Error where a narrative is rendered outside a project's page
 */
export function wordsOf(astro: Pick<AstroGlobal, 'locals'>) {
  const { words } = astro.locals;
  if (words === undefined)
    throw new Error('A narrative is rendered outside a project page: Astro.locals.words is not set.');
  return words;
}

/** The thing of a list that an attribute names; the check has made sure that it is there. */
export function pick<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(`Nothing has the id "${id}": run npm run check.`);
  return thing;
}
