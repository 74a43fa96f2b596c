import { expect, it } from 'vitest';
import { formatFact, plainText } from '../../../src/i18n/fact.ts';
import { piecesOf, refsIn } from '../../../src/i18n/rich-text.ts';
import { resolveRef } from '../../../src/model/refs.ts';
import { linkedProject } from '../../fixtures/content.ts';

it('takes a text apart', () => {
  expect(piecesOf('{figures.a} people of <ko>동</ko>, {tables.x.y.z}')).toEqual([
    { kind: 'ref', ref: 'figures.a' },
    { kind: 'plain', text: ' people of ' },
    { kind: 'korean', text: '동' },
    { kind: 'plain', text: ', ' },
    { kind: 'ref', ref: 'tables.x.y.z' },
  ]);
});

it.each(['plain', '', '<b>bold</b> & {}', 'a <ko>open', '{a{b'])('has no other markup: %j', (text) => {
  expect(piecesOf(text)).toEqual(text === '' ? [] : [{ kind: 'plain', text }]);
});

it('lists the references of both languages', () => {
  expect(refsIn({ ko: '{a.b}와 {c.d}', en: '{a.b}' })).toEqual(['a.b', 'c.d', 'a.b']);
});

it('writes a text as plain characters', () => {
  const { plan, project } = linkedProject('tree-care');
  const text = {
    ko: '예산 {budget.headline}, <ko>동</ko>',
    en: '{budget.headline} for each <ko>동</ko>{figures.none}',
  };
  const lookUp = (ref: string) => resolveRef(plan, project, ref);
  expect(plainText(text, 'ko', lookUp)).toBe('예산 1,200천원, 동');
  expect(plainText(text, 'en', lookUp)).toBe('1,200 thousand won for each 동');
});

it.each([
  ['budget.headline', '1,200천원', '1,200 thousand won'],
  ['figures.volunteers', '1,500', '1,500'],
  ['figures.goal', '80%', '80%'],
  ['tables.planted.pine.cost', '△20천원', '−20 thousand won'],
  ['tables.planted.oak.area', '북동', 'North-dong'],
  ['events.count', '2025년 상반기', 'first half of 2025'],
])('writes the figure %s', (ref, ko, en) => {
  const { plan, project } = linkedProject('tree-care');
  const fact = resolveRef(plan, project, ref);
  if (fact === null) throw new Error('not found');
  expect(formatFact(fact, 'ko')).toBe(ko);
  expect(formatFact(fact, 'en')).toBe(en);
});
