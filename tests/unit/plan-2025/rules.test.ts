import { describe, expect, it } from 'vitest';
import { searches } from './search.ts';

const KO = searches.ko;
const EN = searches.en;
const first = ({ results }: ReturnType<typeof KO>): string | undefined => results[0]?.address;

describe('a word that the plan writes otherwise', () => {
  it('turns all words to the other keyboard, once one of them is known only so', () => {
    const { corrections, results, unknown } = KO('wkdgkrrma qkerhtlvek');
    expect(corrections).toEqual([
      { from: 'wkdgkrrma', to: '장학금', why: 'keyboard' },
      { from: 'qkerhtlvek', to: '받고싶다', why: 'keyboard' },
    ]);
    expect(results[0]).toMatchObject({ address: 'projects/scholarships', match: 'typo' });
    expect(unknown).toEqual([]);
    expect(KO('qkerhtlvek tjdnf').corrections).toEqual([]);
  });

  it('parts Latin letters from Hangul as a space does', () => {
    const found = (query: string) => KO(query).results.map(({ address, score }) => [address, score]);
    expect(found('cctv설치요청')).toEqual(found('cctv 설치요청'));
    expect(first(KO('cctv설치요청'))).toBe('projects/public-cctv');
  });

  it('cuts what names nothing off the beginning of a compound', () => {
    expect(first(KO('금천구진로진학센타'))).toBe('projects/career-and-college-support');
  });

  it.each(['neighborhood', 'licenses', 'programme', 'centre'])('%s is another spelling, no slip', (query) => {
    const { corrections, results } = EN(query);
    expect(corrections).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ match }) => match !== 'typo')).toBe(true);
  });

  it('does not tell of another ending as of a slip', () => {
    for (const query of ['안 찾아간 여권', '놀이터 안전한지', '일하다 다쳤을때', '학생들한테 기부'])
      expect(KO(query).corrections).toEqual([]);
    for (const [query, to] of [
      ['직거랮', '직거래'],
      ['와이파잉', '와이파이'],
      ['아파트 분양', '분야'],
    ] as const)
      expect(KO(query).corrections[0]).toMatchObject({ to, why: 'typo' });
  });
});

describe('what is asked for', () => {
  it('is what a verb is made of: 결혼하면 says what 결혼 says', () => {
    expect(first(KO('결혼하면 구청에서 뭐 주나'))).toBe('projects/family-registration');
  });

  it.each(['10월', '9월에 뭐 있어', '2025.11'])('%s: the calendar first', (query) => {
    expect(first(KO(query))).toBe('calendar');
  });

  it('is the calendar only where nothing but a month is asked', () => {
    expect(first(EN('October'))).toBe('calendar');
    expect(first(KO('11월 착공'))).toBe('projects/foreign-language-center');
  });

  it.each([
    ['ko', '실적', 'targets'],
    ['ko', '인쇄', 'print'],
    ['ko', '청년 지원 뭐 있어', 'for/young-adults'],
    ['ko', '가까운 곳', 'places'],
    ['en', 'targets', 'targets'],
    ['en', 'pdf', 'print'],
    ['en', 'immigrants', 'for/families-from-abroad'],
    ['en', 'near me', 'places'],
    ['en', 'how many people', 'people'],
  ] as const)('may be a page that gathers things: %s %s', (locale, query, address) => {
    expect(first(searches[locale](query))).toBe(address);
  });

  it('is the division that is named in full', () => {
    expect(first(KO('교육지원과 전화번호'))).toBe('departments/education-support');
    expect(first(EN('Education Support Division phone'))).toBe('departments/education-support');
  });
});
