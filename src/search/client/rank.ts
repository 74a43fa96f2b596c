import type { Wanted } from './amount.ts';
import { amountIn } from './amount-in.ts';
import type { Corpus } from './corpus.ts';
import { isVerb } from './endings.ts';
import { pagesOf, rarityOf, type Evidence } from './evidence.ts';
import { key } from './normalize.ts';
import type { IndexedPage, MatchKind } from './types.ts';
import type { Understood } from './understand.ts';

/** A page found. */
export interface Ranked {
  page: number;
  score: number;
  match: MatchKind;
  /** Words of the query that it does not answer. */
  missing: string[];
  /** Parts of the page by what they tell, best first; -1 is its title. */
  parts: { part: number; score: number }[];
  /** Fragment where the amount stands; null where none was asked for. */
  amount: string | null;
}

/**
 * A page counts where it answers at least this share of the query, each word weighed by how rare it is: by the
 * number of words. A single word may lie inside another; of two, both have to be met; a long question has words
 * that say little.
 */
const LEAST_COVERED = [0, 0.2, 0.6, 0.42, 0.2];
/** Less will do where a word is one of the page's own names: “divorce papers”. The page is then marked as partial. */
const BY_NAME = 0.68;
const NAME_WEIGHT = 1.9;
/** Least of all where the page is called so: “passport to my door”. */
const BY_TITLE = 0.4;
const TITLE_WEIGHT = 3;
/** From so many words on, the last of these counts. */
const LONG = 4;
/** Pages far behind the best are noise. */
const LEAST_OF_BEST = 0.12;
/** A name on at most so many pages, met as a whole, tells by itself where to look. */
const FEW_PAGES = 1;
const SURE = 0.95;
const AMOUNT_WEIGHT = 4;
/** Who asks for a thing wants the page about it before the entry that explains its name. */
const GLOSSARY_WEIGHT = 0.5;
const DIVISION_WEIGHT = 1.5;
const SURPRISE: MatchKind[] = ['exact', 'partial', 'alias', 'initials', 'typo', 'amount'];

/**
 * Pages by how well they answer, best first; every page whose words suffice, none whose words do not.
 * @param evidence where each word is met (evidence.ts)
 */
export function rank(
  corpus: Corpus,
  understood: Understood,
  evidence: readonly Map<number, Evidence>[],
  wanted: readonly Wanted[],
): Ranked[] {
  const rarity = evidence.map((lines, at) => rarityOf(corpus, understood, at, lines));
  const asked = rarity.reduce((sum, one) => sum + one, 0) + (wanted.length > 0 ? AMOUNT_WEIGHT : 0);
  const least = LEAST_COVERED[Math.min(LONG, evidence.length)] ?? 0;
  const query = understood.words.join('');
  const ranked: Ranked[] = [];
  /** Pages for want of others: a rare name stands there, though the rest of the question does not. */
  const last: Ranked[] = [];
  const byPage = pagesOf(corpus, evidence);
  const amounts = wanted.length === 0 ? null : corpus.index.pages.map((page) => amountIn(page, wanted));
  corpus.index.pages.forEach((page, at) => {
    const amount = amounts?.[at] ?? null;
    const lines = byPage.get(at);
    if (lines === undefined && amount === null) return;
    if (amounts !== null && amount === null) return;
    const one = score(corpus, page, lines ?? [], evidence, rarity);
    // Who names a division in full wants it, whatever else is asked.
    const isNamed = page.kind === 'department' && query.includes(key(page.title));
    const covered = isNamed ? asked : one.covered + (amount === null ? 0 : AMOUNT_WEIGHT);
    const isEnough = covered >= asked * least * one.leniency;
    if (!isEnough && !one.isRare) return;
    const whole = one.score + (amount === null ? 0 : AMOUNT_WEIGHT * amount.quality * 3);
    const missing = understood.words.filter(
      (word, n) => one.values[n] === 0 && !isVerb(word, false, understood.typed),
    );
    (isEnough ? ranked : last).push({
      page: at,
      score:
        whole *
        (isNamed ? DIVISION_WEIGHT : 1) *
        (covered / asked) ** 1.5 *
        (page.kind === 'glossary' ? GLOSSARY_WEIGHT : 1),
      match: amount !== null ? 'amount' : missing.length > 0 && one.kind !== 'typo' ? 'partial' : one.kind,
      missing,
      parts: one.parts,
      amount: amount?.fragment ?? null,
    });
  });
  const found = (ranked.length > 0 ? ranked : last).sort((a, b) => b.score - a.score || a.page - b.page);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * LEAST_OF_BEST);
}

/** The best that a page says about one word, and how often. */
interface Best {
  value: number;
  quality: number;
  kind: MatchKind;
  /** Whether the very word stands anywhere: then nothing else need be said of it. */
  isThere: boolean;
  lines: number;
}

/** How well a page answers, by its lines. */
function score(
  corpus: Corpus,
  page: IndexedPage,
  lines: readonly number[],
  evidence: readonly Map<number, Evidence>[],
  rarity: readonly number[],
) {
  const parts = new Map<number, { values: number[]; sure: number[] }>();
  const best = evidence.map((): Best => ({ value: 0, quality: 0, kind: 'exact', isThere: false, lines: 0 }));
  for (const line of lines) {
    const { part, weight } = corpus.lines[line] ?? { part: -1, weight: 1 };
    const mine = parts.get(part) ?? { values: evidence.map(() => 0), sure: evidence.map(() => 0) };
    evidence.forEach((one, at) => {
      const said = one.get(line);
      const top = best[at];
      if (said === undefined || top === undefined) return;
      const value = said.quality * weight;
      top.lines += said.quality;
      top.quality = Math.max(top.quality, said.quality);
      if (value > top.value) Object.assign(top, { value, kind: said.kind });
      top.isThere ||= said.kind === 'exact';
      mine.values[at] = Math.max(mine.values[at] ?? 0, value);
      mine.sure[at] = Math.max(mine.sure[at] ?? 0, said.quality);
    });
    parts.set(part, mine);
  }
  const weigh = (values: readonly number[]): number =>
    values.reduce((sum, value, at) => sum + value * (rarity[at] ?? 0), 0);
  const ordered = [...parts]
    .map(([part, { values }]) => ({ part, score: weigh(values) }))
    .sort((a, b) => b.score - a.score || a.part - b.part);
  const together = ordered[0]?.score ?? 0;
  // A glossary's terms are many small pages on one: only the best of them answers.
  const only = page.kind === 'glossary' ? parts.get(ordered[0]?.part ?? -1) : undefined;
  const values = only?.values ?? best.map(({ value }) => value);
  const sure = only?.sure ?? best.map(({ quality }) => quality);
  const often = page.kind === 'glossary' ? 0 : weigh(best.map(({ lines: n }) => 0.2 * Math.log1p(n)));
  const isCalled = (weight: number): boolean =>
    best.some(({ value, quality }) => quality >= 0.8 && value >= 0.8 * weight);
  return {
    score: weigh(values) + 0.4 * together + often,
    covered: weigh(sure.map((quality) => Math.min(1, 1.3 * quality) ** 1.5)),
    values,
    leniency: isCalled(TITLE_WEIGHT) ? BY_TITLE : isCalled(NAME_WEIGHT) ? BY_NAME : 1,
    isRare: best.some(
      ({ quality, value }, at) =>
        quality >= SURE &&
        value > 1.2 &&
        (rarity[at] ?? 0) >= Math.log(1 + corpus.index.pages.length / FEW_PAGES),
    ),
    kind: surprising(best.filter(({ value, isThere }) => value > 0 && !isThere).map(({ kind }) => kind)),
    parts: ordered,
  };
}

function surprising(kinds: readonly MatchKind[]): MatchKind {
  return SURPRISE[Math.max(0, ...kinds.map((kind) => SURPRISE.indexOf(kind)))] ?? 'exact';
}
