import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/search/client/pack.ts';
import type { Marked, MatchKind } from '../../../src/search/client/types.ts';
import { files, index2025, searches } from './search.ts';

const KO = searches.ko;
const marked = ({ text, ranges }: Marked): string[] => ranges.map(([from, to]) => text.slice(from, to));

describe('how something was found', () => {
  it.each<[string, string, MatchKind]>([
    ['여권', 'projects/passport-services', 'exact'],
    ['무더위쉼터', 'projects/heat-and-cold-waves', 'exact'],
    ['충전소', 'projects/heat-and-cold-waves', 'partial'],
    ['여ㄱ', 'projects/passport-services', 'partial'],
    ['여꿘', 'projects/passport-services', 'typo'],
    ['durnjs', 'projects/passport-services', 'typo'],
    ['ㅇㄱ', 'projects/passport-services', 'initials'],
    ['passport', 'projects/passport-services', 'alias'],
    ['4.6억', 'projects/civic-center-upgrades', 'amount'],
  ])('%s finds %s: %s', (query, address, match) => {
    const found = KO(query).results.find((result) => result.address === address);
    expect(found?.match).toBe(match);
  });

  it('says what it read instead', () => {
    expect(KO('여꿘').corrections[0]).toEqual({ from: '여꿘', to: '여권', why: 'typo' });
    expect(KO('durnjs').corrections).toEqual([{ from: 'durnjs', to: '여권', why: 'keyboard' }]);
    expect(KO('여권').corrections).toEqual([]);
  });

  it('says which words nothing knows, and marks what lacks them', () => {
    const { unknown, results } = KO('쌍둥이 출생신고');
    expect(unknown).toEqual(['쌍둥이']);
    expect(results[0]).toMatchObject({ match: 'partial', missing: ['쌍둥이'] });
  });

  it.each([
    '지하철 노선도',
    'asdfghjkl',
    'qwerty',
    '비트코인 시세',
    'pizza delivery',
    '',
    '   ',
    '!?',
    'ㅋㅋㅋㅋ',
  ])('finds nothing for “%s”', (query) => {
    expect(KO(query)).toMatchObject({ results: [], total: 0, corrections: [] });
    expect(searches.en(query).results).toEqual([]);
  });
});

describe('an answer', () => {
  it('leads to the place on the page', () => {
    const [first] = KO('긴급여권').results;
    expect(first).toMatchObject({
      address: 'projects/passport-services',
      kind: 'project',
      division: { id: 'civil-affairs-passport', name: '민원여권과' },
      budget: 30_187_000,
    });
    expect(first?.hits[0]?.fragment).toBe('emergency-passports');
  });

  it('leads to terms by their fragments, also by those that do not travel', () => {
    const term = (query: string, locale: 'ko' | 'en') =>
      searches[locale](query).results.find(({ address }) => address === 'glossary')?.hits[0]?.fragment;
    expect(term('무더위쉼터', 'ko')).toBe('cooling-shelter');
    expect(term('cooling shelter', 'en')).toBe('cooling-shelter');
    expect(term('알림톡', 'en')).toBe('notification-messages');
  });

  it('marks what was found in the original text', () => {
    const hits = KO('무더위쉼터').results.find(({ address }) => address === 'projects/volunteering')?.hits;
    expect(hits?.flatMap(({ extract }) => (extract === null ? [] : marked(extract)))).toContain(
      '무더위 쉼터',
    );
    expect(hits?.flatMap(({ extract }) => extract?.text ?? '').join()).toContain('무더위 쉼터');
  });

  it('marks initial consonants and what is only begun', () => {
    const inTerm = (query: string) =>
      KO(query)
        .results.flatMap(({ hits }) => hits)
        .flatMap(({ heading }) => marked(heading));
    expect(inTerm('ㅁㄷㅇㅅㅌ')).toContain('무더위쉼터');
    expect(inTerm('무더위쉬')).toContain('무더위쉼');
  });

  it('is one result per page, best first, as many as asked for', () => {
    const { results, total } = KO('교육', { limit: 3 });
    const scores = results.map(({ score }) => score);
    expect(results.length).toBe(3);
    expect(total).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const all = KO('교육', { limit: 99 }).results.map(({ address }) => address);
    expect(new Set(all).size).toBe(all.length);
  });

  it('can be narrowed', () => {
    const pages = KO('교육', { limit: 99, division: 'education-support' }).results;
    expect(new Set(pages.map(({ division }) => division?.id))).toEqual(new Set(['education-support']));
    expect(KO('여권', { kind: 'department' }).results.every(({ kind }) => kind === 'department')).toBe(true);
    expect(
      KO('교육', { audience: 'parents' }).results.every(({ audiences }) => audiences.includes('parents')),
    ).toBe(true);
  });

  it('does not depend on how the question is put', () => {
    const first = (query: string) => KO(query).results[0]?.address;
    for (const query of ['주민자치회', '주민 자치 회', '주민자치회는', '주민·자치회', '주민자치회란?'])
      expect(first(query)).toBe('projects/resident-autonomy');
    for (const query of ['통반장', '통·반장', '통 반장', '통, 반장'])
      expect(first(query)).toBe('projects/tong-ban-leaders');
  });

  it('finds nothing across a space within words: 학생 수 is no 생수', () => {
    const water = KO('생수').results.map(({ address }) => address);
    expect(water[0]).toBe('projects/heat-and-cold-waves');
    expect(water).not.toContain('projects/scholarships');
  });
});

describe('the index', () => {
  it.each(['ko', 'en'] as const)('%s comes back from its file as it was', (locale) => {
    const index = index2025(locale);
    const tidy = (text: string | undefined): string => (text ?? '').replaceAll(/[|^]/g, ' ');
    const back = unpack(pack(index));
    expect(back.pages.map(({ parts: _, ...page }) => page)).toEqual(
      index.pages.map(({ parts: _, ...page }) => page),
    );
    expect(back.pages.map(({ parts }) => parts)).toEqual(
      index.pages.map(({ parts }) =>
        parts.map(([role, fragment, heading, lines, also]) => [
          role,
          fragment,
          tidy(heading),
          tidy(lines),
          tidy(also),
        ]),
      ),
    );
  });

  it('has the same bytes for the same content', () => {
    expect(pack(index2025('ko'))).toBe(files.ko);
    expect(() => JSON.parse(files.ko) as unknown).not.toThrow();
  });

  it('has a page for each project and division, and no address twice', () => {
    const { pages } = unpack(files.ko);
    const addresses = pages.map(({ address }) => address);
    expect(pages.filter(({ kind }) => kind === 'project')).toHaveLength(33);
    expect(addresses.filter((address) => address.startsWith('departments/'))).toHaveLength(5);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('refuses letters of the range that it is packed with', () => {
    const index = unpack(files.ko);
    expect(() => pack({ ...index, stop: ['где'] })).toThrow(/range/);
  });
});
