import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/data-files/coverage.ts';
import { departmentLinkedData, planLinkedData, projectLinkedData } from '../../../src/data-files/json-ld.ts';
import type { PlanContext } from '../../../src/model/plan.ts';
import type { When } from '../../../src/schemas/when.ts';
import { edit, linkedSite, type Change } from '../../fixtures/content.ts';

function context(locale: 'ko' | 'en', ...changes: Change[]): PlanContext {
  const site = linkedSite(...changes);
  return { site, plan: site.newest, locale, base: '/' };
}

/** Things of the tiny plan, which has them. */
function first<Thing>([thing]: Thing[]): Thing {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

it('describes the plan as a dataset with its files, and the bureau with its divisions', () => {
  const { '@graph': graph } = planLinkedData(context('en')) as { '@graph': Record<string, unknown>[] };
  expect(graph).toMatchObject([
    {
      '@type': 'Dataset',
      '@id': 'https://plan.example/2025/data/#dataset',
      name: 'Chorok-gu Living Bureau: 2025 Work Plan',
      url: 'https://plan.example/en/2025/data/',
      inLanguage: ['ko', 'en'],
      creator: { '@id': 'https://plan.example/2025/#organisation' },
      temporalCoverage: '2025',
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://plan.example/2025/data/budget.csv',
        },
        { contentUrl: 'https://plan.example/2025/data/targets.csv' },
        { contentUrl: 'https://plan.example/2025/data/plan.json' },
        { contentUrl: 'https://plan.example/2025/data/audit.json' },
        { contentUrl: 'https://plan.example/2025/data/datapackage.json' },
      ],
    },
    {
      '@type': 'GovernmentOrganization',
      '@id': 'https://plan.example/2025/#organisation',
      department: [{ '@type': 'GovernmentOrganization', name: 'Green Care Division' }],
    },
  ]);
});

it('names no files where the page shows none', () => {
  const [dataset] = (planLinkedData(context('ko'), { files: false }) as { '@graph': object[] })['@graph'];
  expect(dataset).not.toHaveProperty('distribution');
});

it('names a licence only where it is known', () => {
  const licence = { name: { ko: '공공누리', en: 'KOGL' }, url: 'https://www.kogl.or.kr/' };
  const datasetOf = (...changes: Change[]) =>
    first((planLinkedData(context('ko', ...changes)) as { '@graph': object[] })['@graph']);
  expect(datasetOf()).not.toHaveProperty('license');
  expect(datasetOf(edit('site.json', ['planLicence'], licence))).toHaveProperty('license', licence.url);
});

it('describes a division', () => {
  const given = context('en');
  expect(departmentLinkedData(given, first(given.plan.departments))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': 'https://plan.example/2025/departments/green-care/#organisation',
    name: 'Green Care Division',
    alternateName: '푸른돌봄과',
    parentOrganization: { '@id': 'https://plan.example/2025/#organisation' },
    numberOfEmployees: { value: 4 },
  });
});

describe('a project', () => {
  it('is a service of its division, for its audiences, in its period', () => {
    const given = context('ko');
    expect(projectLinkedData(given, first(given.plan.projects))).toMatchObject({
      '@type': 'GovernmentService',
      name: '동네 나무 가꾸기',
      description: '동네에 나무를 심고 가꿉니다.',
      url: 'https://plan.example/2025/projects/tree-care/',
      provider: { '@id': 'https://plan.example/2025/departments/green-care/#organisation' },
      audience: [{ audienceType: '주민' }, { audienceType: '어린이' }],
      subjectOf: { '@type': 'WebPage', inLanguage: 'ko', temporalCoverage: '2025-03/2025-11' },
    });
  });

  it('without a period of its own is of the plan’s year', () => {
    const given = context('ko', edit('2025/projects/tree-care.json', ['period'], null));
    expect(projectLinkedData(given, first(given.plan.projects))).toHaveProperty(
      'subjectOf.temporalCoverage',
      '2025',
    );
  });
});

it.each<[When | null, string | null]>([
  [null, null],
  [{ kind: 'day', date: '2025-03-04' }, '2025-03-04'],
  [{ kind: 'month', month: '2025-03', part: 'late' }, '2025-03'],
  [{ kind: 'year', year: '2025' }, '2025'],
  [{ kind: 'half', year: '2025', half: 2 }, '2025-07/2025-12'],
  [{ kind: 'quarter', year: '2025', quarter: 2 }, '2025-04/2025-06'],
  [{ kind: 'span', from: '2025-01', to: null }, '2025-01/..'],
  [
    { kind: 'recurring', rule: { ko: '매주', en: 'weekly' }, from: '2025-03', to: '2025-11' },
    '2025-03/2025-11',
  ],
  [{ kind: 'recurring', rule: { ko: '매주', en: 'weekly' } }, null],
  [{ kind: 'relative', to: { ko: '발급일부터', en: 'after issue' } }, null],
  [{ kind: 'undecided', text: { ko: '미정', en: 'undecided' } }, null],
])('the period %j is %j', (when, expected) => {
  expect(coverage(when)).toBe(expected);
});
