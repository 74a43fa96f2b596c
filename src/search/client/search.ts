import { readAmount } from './amount.ts';
import { loadCorpus, type Corpus, type Line } from './corpus.ts';
import { termFragment } from './fragment.ts';
import { cut, mark } from './highlight.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { rank, type Ranked } from './rank.ts';
import { learnWords } from './typo.ts';
import { understand, type Understood } from './understand.ts';
import {
  ROLES,
  type Hit,
  type PageResult,
  type SearchAnswer,
  type SearchIndex,
  type SearchOptions,
} from './types.ts';

export type Search = (query: string, options?: SearchOptions) => SearchAnswer;

const MOST_HITS = 4;

/** Makes an index searchable: a pure function from a query to its answer. */
export function createSearch(index: SearchIndex): Search {
  const corpus = loadCorpus(index);
  learnWords(corpus);
  return (query, options = {}) => answer(corpus, query, options);
}

function answer(corpus: Corpus, query: string, options: SearchOptions): SearchAnswer {
  const clean = query.normalize('NFC').slice(0, 200);
  const amount = readAmount(clean);
  const rest = understand(corpus, amount?.rest ?? clean);
  const understood = amount === null ? rest : understand(corpus, clean);
  const evidence = evidenceOf(corpus, understood);
  const asAmount = amount === null ? [] : rank(corpus, rest, evidenceOf(corpus, rest), amount.wanted);
  const there = new Set(asAmount.map(({ page }) => page));
  // An amount may also stand in a sentence as it was typed.
  const asWords = rank(corpus, understood, evidence, []).filter(
    ({ page, missing }) => there.size === 0 || (missing.length === 0 && !there.has(page)),
  );
  const ranked = [...asAmount, ...asWords];
  const kept = ranked.filter(({ page }) => isWanted(corpus, page, options));
  return {
    query,
    results: kept.slice(0, options.limit ?? 10).map((one) => describe(corpus, one, understood, evidence)),
    total: kept.length,
    corrections: kept.length === 0 ? [] : understood.corrections,
    unknown: there.size > 0 ? [] : understood.words.filter((_, at) => (evidence[at]?.size ?? 0) === 0),
  };
}

function isWanted({ index }: Corpus, at: number, { division, audience, kind }: SearchOptions): boolean {
  const page = index.pages[at];
  if (page === undefined || (kind !== undefined && page.kind !== kind)) return false;
  if (division !== undefined && index.divisions[page.division ?? -1]?.[0] !== division) return false;
  return (
    audience === undefined || (page.audiences ?? []).some((one) => index.audiences[one]?.[0] === audience)
  );
}

function describe(
  corpus: Corpus,
  { page: at, score, match, missing, parts, amount }: Ranked,
  understood: Understood,
  evidence: readonly Map<number, Evidence>[],
): PageResult {
  const { index } = corpus;
  const page = index.pages[at];
  if (page === undefined) throw new RangeError(`no page ${String(at)}`);
  const first = corpus.parts[at]?.get(-1) ?? 0;
  const division = index.divisions[page.division ?? -1];
  const hits: Hit[] = [];
  for (const { part } of parts) {
    const hit = part < 0 || hits.length === MOST_HITS ? null : hitOf(corpus, at, part, understood, evidence);
    if (hit !== null) hits.push(hit);
  }
  if (amount !== null && !hits.some(({ fragment }) => fragment === amount)) {
    const part = page.parts.findIndex(([, fragment]) => fragment === amount);
    const hit = part < 0 ? null : hitOf(corpus, at, part, understood, evidence);
    hits.unshift(hit ?? { fragment: amount, role: 'name', heading: { text: '', ranges: [] }, extract: null });
  }
  return {
    address: page.address,
    ofPlan: page.ofPlan,
    title: mark(corpus, first, understood.readings),
    kind: page.kind,
    page: page.page ?? null,
    match,
    missing,
    division: division === undefined ? null : { id: division[0], name: division[1] },
    audiences: (page.audiences ?? []).map((one) => index.audiences[one]?.[0] ?? ''),
    budget: (page.amounts?.['budget']?.[0] ?? 0) * 1000 || null,
    score: Math.round(score * 100) / 100,
    hits: hits.slice(0, MOST_HITS),
  };
}

/** A part as it is shown: its heading, and the line of it that tells most. Nothing for words that are never shown. */
function hitOf(
  corpus: Corpus,
  page: number,
  part: number,
  { readings }: Understood,
  evidence: readonly Map<number, Evidence>[],
): Hit | null {
  const [code = 0, own = '', name = '', , also] = corpus.index.pages[page]?.parts[part] ?? [];
  const role = ROLES[code] ?? 'section';
  if (role === 'words' || role === 'tag') return null;
  const fragment = role === 'term' && own === '' ? termFragment(name, also) : own;
  const mine: { line: Line; at: number }[] = [];
  for (let at = corpus.parts[page]?.get(part) ?? Infinity; ; at++) {
    const line = corpus.lines[at];
    if (line?.page !== page || line.part !== part) break;
    mine.push({ line, at });
  }
  const worth = (at: number): number =>
    evidence.reduce((sum, lines) => sum + (lines.get(at)?.quality ?? 0), 0);
  const heading = mine.find(({ line }) => line.slot === 'heading');
  const [body] = mine
    .filter(({ line }) => line.slot === 'body')
    .sort((a, b) => worth(b.at) - worth(a.at) || a.at - b.at);
  return {
    fragment,
    role,
    heading: heading === undefined ? { text: '', ranges: [] } : mark(corpus, heading.at, readings),
    extract: body === undefined ? null : cut(mark(corpus, body.at, readings)),
  };
}
