import type { Corpus } from './corpus.ts';
import { isVerb, withoutEnding } from './endings.ts';
import { find, plain, type Found, type Needle } from './match.ts';
import type { MatchKind } from './types.ts';
import type { Understood } from './understand.ts';

/** What a line says about one word of the query. */
export interface Evidence {
  quality: number;
  kind: MatchKind;
  needle: Needle;
}

/** What a verb counts, against a name. */
const VERB = 0.35;
const UNKNOWN_VERB = 0.2;
/** What a word counts that only lies inside other words. */
const ONLY_INSIDE = 0.65;

/** For each word of the query, what each line says. */
export function evidenceOf(corpus: Corpus, { words, readings }: Understood): Map<number, Evidence>[] {
  const evidence = words.map(() => new Map<number, Evidence>());
  for (const { from, to, needle, factor, kind, found } of readings) {
    for (const { line, quality } of found) {
      const value = quality * factor;
      const { slot, weight } = corpus.lines[line] ?? { slot: 'body', weight: 1 };
      // Two initials occur everywhere; they are meant for names.
      if (kind === 'initials' && needle.text.length < 4 && weight < 1.3) continue;
      const how = kind !== 'exact' ? kind : slot === 'also' ? 'alias' : quality < 0.95 ? 'partial' : 'exact';
      for (let at = from; at < to; at++) {
        const before = evidence[at]?.get(line);
        if (before === undefined || before.quality < value)
          evidence[at]?.set(line, { quality: value, kind: how, needle });
      }
    }
  }
  return evidence;
}

/** Rare words tell more: ln(1 + pages / pages that have it); most of all a word that nothing has; verbs less. */
export function rarityOf(
  corpus: Corpus,
  { words, typed }: Understood,
  at: number,
  lines: Map<number, Evidence>,
): number {
  const pages = new Set<number>();
  for (const [line, { quality }] of lines) if (quality >= 0.5) pages.add(corpus.lines[line]?.page ?? 0);
  const rarity = Math.log(1 + corpus.index.pages.length / Math.max(0.5, pages.size));
  const known = pages.size > 0;
  const word = words[at] ?? '';
  if (isVerb(word, known, typed) && !isNamed(corpus, word)) return rarity * (known ? VERB : UNKNOWN_VERB);
  return known || lines.size === 0 ? rarity : rarity * ONLY_INSIDE;
}

/** Whether a verb is made of a name, or of another word for one: 결혼하면. It says what the name says. */
function isNamed(corpus: Corpus, verb: string): boolean {
  const name = withoutEnding(verb) ?? verb;
  const isName = ({ line, quality }: Found): boolean => quality > 0.95 && corpus.lines[line]?.slot !== 'body';
  return /^[하해되]/.test(verb.slice(name.length)) && find(corpus, plain(name)).some(isName);
}

export function pagesOf(corpus: Corpus, evidence: readonly Map<number, Evidence>[]): Map<number, number[]> {
  const lines = new Set(evidence.flatMap((one) => [...one.keys()]));
  const pages = new Map<number, number[]>();
  for (const line of lines) {
    const page = corpus.lines[line]?.page ?? 0;
    const mine = pages.get(page);
    if (mine === undefined) pages.set(page, [line]);
    else mine.push(line);
  }
  return pages;
}
