import { describe, expect, it } from 'vitest';
import { queries, searches, type Query } from './search.ts';

/**
 * tuned: looked at while the search was made. held-out: the other half of the same list, looked at last.
 * fresh and fresh-2: written after that, each measured once before anything was changed for it (everyday 66 % and
 * 80 %), and tuned for since. fresh-3: written last; nothing was changed for it (everyday 93 %; nonsense: nothing
 * 75 %, nothing or marked 100 %).
 * fresh-4: written in November 2026 from the printed plan and the summaries of the projects alone, by one who had not
 * seen the synonyms or the other sets. First measured: everyday 92 %, typo 96 %, english 94 %, amount 93 %, dates
 * 92 %, nonsense 97 %, every other kind above 97 %; tuned for since. fresh-5: written after that; nothing was changed
 * for it (everyday 94 %, english 92 %, all others 100 %). fresh-6 and fresh-7: written on 26 November by another who
 * knew nothing of the search. First measured: everyday 95 % and 87 %, all others 100 % but one amount; tuned for since.
 * fresh-8: written after that by a third. First measured: everyday 95 % and 96 %, english 96 %, spacing 9 of 10,
 * amounts 9 of 10, all others 100 %; what it showed of the rules was mended (verbs in short questions, names
 * with stop words in them, long compounds, the bureau's total as an amount), no word was added for it. fresh-9 and
 * fresh-10: written after that by a fourth, who reviewed the site. First measured: everyday 166 of 171 and 161 of 174 in
 * Korean, 94 of 97 and 87 of 100 in English, typo 33 of 37, amounts and dates 26 of 28, unanswered 34 of 35 and 31 of 34;
 * tuned for since. fresh-11: written after that by a fifth, who knew nothing of the search. First measured:
 * everyday 95 of 100 in Korean and 80 of 80 in English, names, compounds, spacing and half-typed words 38 of 40,
 * typo with keyboard, initials and the other language 40 of 40, amounts and dates 20 of 20, unanswered 29 of 30; rules
 * for spoken endings have learnt from it since.
 * fresh-12: written after that from the printed plan alone, before its answers were looked at, as residents of many kinds
 * would type. First measured: everyday 102 of 110 in Korean and 105 of 108 in English, unanswered 28 of 30; rules for
 * spoken endings and rare names were made since. fresh-13: written after that from the printed plan alone by another who
 * knew nothing of the search. First measured: everyday 77 of 90 in Korean and 69 of 70 in English, names 14 of 15,
 * english 14 of 15, all others whole, unanswered 25 of 25; seven words and two endings were added since.
 * Keep fresh-5 and fresh-8 as they are: a set that is tuned for measures nothing any more.
 */
const SETS = [
  'tuned',
  'held-out',
  'fresh',
  'fresh-2',
  'fresh-3',
  'fresh-4',
  'fresh-5',
  'fresh-6',
  'fresh-7',
  'fresh-8',
  'fresh-9',
  'fresh-10',
  'fresh-11',
  'fresh-12',
  'fresh-13',
];
const FLOORS: Record<string, number> = {
  exact: 0.95,
  compounds: 0.95,
  spacing: 0.95,
  typing: 0.95,
  initials: 0.95,
  amount: 0.95,
  dates: 0.95,
  keyboard: 0.9,
  typo: 0.9,
  english: 0.9,
  everyday: 0.85,
  nonsense: 0.95,
  unanswered: 0.93,
};

/** Among the first five; nonsense, and what is near the plan but not in it, finds nothing, or only what says that it is not quite what was asked. */
function isMet({ locale, query, expected }: Query): boolean {
  const { results } = searches[locale](query, { limit: 5 });
  if (expected.length > 0) return results.some(({ address }) => expected.includes(address));
  return results.every(({ match }) => match === 'partial' || match === 'typo');
}

describe.each(SETS)('%s', (set) => {
  const all = queries(set);
  it.each([...new Set(all.map(({ kind }) => kind))])('%s', (kind) => {
    const mine = all.filter((query) => query.kind === kind);
    const missed = mine.filter((query) => !isMet(query)).map(({ query }) => query);
    const share = 1 - missed.length / mine.length;
    expect(share, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(FLOORS[kind] ?? 1);
  });
});

it('mostly finds nothing at all for nonsense', () => {
  const all = SETS.flatMap(queries).filter(({ kind }) => kind === 'nonsense');
  const found = all.filter(({ locale, query }) => searches[locale](query).total > 0);
  expect(1 - found.length / all.length, found.map(({ query }) => query).join(' | ')).toBeGreaterThan(0.8);
});

it('has several hundred queries, none twice in a set', () => {
  const all = SETS.map(queries);
  expect(all.flat().length).toBeGreaterThan(800);
  for (const set of all) {
    const names = set.map(({ locale, query }) => `${locale} ${query}`);
    expect(new Set(names).size).toBe(names.length);
  }
});
