import { describe, expect, it } from 'vitest';
import { planJson } from '../../../src/data-files/plan-json.ts';
import { writtenOut } from '../../../src/data-files/written-out.ts';
import type { Site } from '../../../src/model/plan.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

type Json = Record<string, unknown>;

const read = (site: Site, base = '/'): Record<string, Json[]> & { about: Json } =>
  JSON.parse(planJson(site, site.newest, base)) as Record<string, Json[]> & { about: Json };

it('says what it is, from where, and under which licence', () => {
  expect(read(linkedSite(), '/plans/').about).toMatchObject({
    title: { ko: '2025년 업무계획', en: '2025 Work Plan' },
    bureau: { ko: '초록구 생활국', en: 'Chorok-gu Living Bureau' },
    issued: '2024-11',
    licence: null,
    licenceStatement: { en: 'The source does not state the plan’s licence.' },
    address: { ko: 'https://plan.example/plans/2025/', en: 'https://plan.example/plans/en/2025/' },
  });
  const licence = { name: { ko: '공공누리 제1유형', en: 'KOGL Type 1' }, url: 'https://www.kogl.or.kr/' };
  expect(read(linkedSite(edit('site.json', ['planLicence'], licence))).about).toMatchObject({
    licence,
    licenceStatement: { en: 'Licence of the plan: KOGL Type 1' },
  });
});

it('holds each project with ids in place of what it shares', () => {
  const [trees] = read(linkedSite())['projects'] ?? [];
  expect(trees).toMatchObject({
    id: 'tree-care',
    department: 'green-care',
    number: 1,
    status: 'continuing',
    page: 4,
    teams: ['trees'],
    audiences: ['residents', 'children'],
    address: { en: 'https://plan.example/en/2025/projects/tree-care/' },
  });
});

it('gives amounts as printed and in won', () => {
  const [trees] = read(linkedSite())['projects'] ?? [];
  expect(trees).toMatchObject({
    budget: {
      stated: { printed: '1,200', unit: '천원', won: 1_200_000 },
      headline: {
        printed: '1,200',
        won: 1_200_000,
        sources: [
          { source: 'national', printed: '700', won: 700_000 },
          { source: 'district', printed: '500', won: 500_000 },
        ],
      },
      table: {
        rows: [{ source: 'total', amounts: { '2024': { printed: '1,000', won: 1_000_000 } } }, {}, {}],
      },
    },
    amounts: [{ id: 'whole-cost', amount: { printed: '3.6', unit: '백만원', won: 3_600_000 } }],
    items: [
      { budget: { won: 800_000, formula: { price: '200', priceWon: 200_000 } } },
      { budget: { state: 'none' } },
    ],
    tables: [
      { rows: [{ cells: { cost: { printed: '600', numbers: [{ value: 600, won: 600_000 }] } } }, {}, {}] },
    ],
  });
});

it('never guesses an amount', () => {
  const broken = edit('2025/projects/tree-care.json', ['items', 1, 'budget'], {
    printed: '36,50',
    unit: '천원',
  });
  const cost = ['tables', 0, 'rows', 0, 'cells', 'cost'];
  const inTable = edit('2025/projects/tree-care.json', cost, '796.190');
  const [trees] = read(linkedSite(broken, inTable))['projects'] ?? [];
  expect(trees).toMatchObject({
    items: [{}, { budget: { printed: '36,50', won: null } }],
    tables: [{ rows: [{ cells: { cost: { numbers: [{ printed: '796.190', won: null }] } } }, {}, {}] }],
  });
});

it('repeats merged cells and says so', () => {
  const [trees] = read(linkedSite())['projects'] ?? [];
  expect(trees).toMatchObject({
    tables: [{ rows: [{}, { cells: { area: { printed: { ko: '북동' }, merged: true } } }, {}] }],
  });
});

it('writes figures of texts out', () => {
  const [trees] = read(linkedSite())['projects'] ?? [];
  expect(trees).toMatchObject({ highlights: [{ text: { ko: '나무 2,000그루', en: '2,000 trees' } }] });
});

describe('writtenOut', () => {
  const plain = (value: unknown) => writtenOut(value, () => null);

  it('takes markup from texts and lines', () => {
    expect(plain({ ko: '구', en: 'gu (<ko>구</ko>)' })).toEqual({ ko: '구', en: 'gu (구)' });
    expect(plain({ ko: ['구'], en: ['<ko>구</ko>'] })).toEqual({ ko: ['구'], en: ['구'] });
  });

  it('adds won to money alone', () => {
    expect(plain({ printed: '5', unit: { ko: '명', en: 'people' } })).not.toHaveProperty('won');
    expect(plain({ printed: '75.3', type: 'percent' })).not.toHaveProperty('won');
    expect(plain({ printed: '20', unit: '만원' })).toHaveProperty('won', 200_000);
  });
});

it('of the real plan has no markup, no reference left and no circle', () => {
  const site = realSite();
  const text = planJson(site, site.newest, '/');
  expect(text).not.toMatch(/<\/?ko>|\{(tables|budget|figures|items|amounts|events)\.[^}"]*\}|\[object/);
  const { projects, departments } = read(site);
  expect(projects).toHaveLength(site.newest.projects.length);
  expect(departments?.flatMap((department) => department['projects'])).toEqual(
    site.newest.departments.flatMap((department) => department.projects.map(({ id }) => id)),
  );
});
