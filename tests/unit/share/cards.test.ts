import { expect, it } from 'vitest';
import { shareCard } from '../../../src/share/card.ts';
import { shareCards, shareName } from '../../../src/share/cards.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';

const site = linkedSite();
const { newest } = site;
const cards = (locale: 'ko' | 'en') => shareCards(site, newest, locale);
const card = (locale: 'ko' | 'en', name: string) => cards(locale).find((one) => one.name === name)?.card;
/** Half a size for each character. */
const measures = { regular: (text: string) => text.length / 2, bold: (text: string) => text.length / 2 };

it('shows a project’s title, division, budget and who pays', () => {
  expect(card('ko', 'projects/tree-care')).toEqual({
    owner: '초록구 생활국',
    plan: '2025년 업무계획',
    title: '동네 나무 가꾸기',
    part: '푸른돌봄과',
    figure: { label: '2025년 예산', number: '120', unit: '만 원' },
    shares: [
      { tone: 'strong', share: 800 / 1300 },
      { tone: 'pale', share: expect.closeTo(500 / 1300) as number },
    ],
    payers: '국비 61.5% · 구비 38.5%',
  });
});

it('says in words that one source pays all', () => {
  const rows = [
    { source: 'total', total: '3,600', amounts: ['1,000', '1,300', '1,300'] },
    { source: 'district', total: '3,600', amounts: ['1,000', '1,300', '1,300'] },
  ];
  const alone = linkedSite(edit('2025/projects/tree-care.json', ['budget', 'table', 'rows'], rows));
  const payers = (locale: 'ko' | 'en') =>
    shareCards(alone, alone.newest, locale).find(({ name }) => name === 'projects/tree-care')?.card.payers;
  expect(payers('ko')).toBe('전액 구비');
  expect(payers('en')).toBe('All district funds');
});

it('shows no amount where the plan states none', () => {
  expect(card('en', 'projects/book-bus')).toMatchObject({
    figure: null,
    shares: [],
    part: 'Green Care Division',
  });
});

it('shows the bureau’s budget on the plan’s own picture', () => {
  expect(card('en', 'overview')).toMatchObject({
    title: '2025 Work Plan',
    figure: { label: '2025 budget', number: '1.5', unit: 'million won' },
  });
});

it.each([
  ['/', 'overview'],
  ['/2025/', 'overview'],
  ['/2025/projects/', 'projects'],
  ['/2025/projects/tree-care/', 'projects/tree-care'],
  ['/2025/projects/compare/', 'projects'],
  ['/2025/departments/green-care/', 'departments/green-care'],
  ['/2025/places/north-dong/', 'places'],
  ['/2025/for/children/', 'for'],
  ['/2025/print/book/', 'print'],
  ['/about/', 'about'],
])('names the picture of %s', (path, name) => {
  expect(shareName(newest, path)).toBe(name);
  expect(cards('ko').map((one) => one.name)).toContain(name);
});

it('draws no picture that no page has', () => {
  const names = cards('ko').map(({ name }) => name);
  expect(names.filter((name) => shareName(newest, `/2025/${name}/`) !== name)).toEqual([]);
});

it('draws titles as text, whatever they hold', () => {
  const hostile = linkedSite(
    edit('2025/departments/green-care.json', ['projects', 0, 'title'], {
      ko: '</text><script>alert(1)</script>',
      en: '</text><script>alert(1)</script>',
    }),
  );
  const found = shareCards(hostile, hostile.newest, 'ko').find(({ name }) => name === 'projects/tree-care');
  if (found === undefined) throw new Error('no such card');
  const svg = shareCard(found.card, measures);
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  expect(svg).not.toContain('<script');
});
