import { describe } from 'vitest';
import { edit, replace, type Change } from '../../../fixtures/content.ts';
import { fault, type Place } from '../fault.ts';

const TREES = '2025/projects/tree-care.json';
const KO = '2025/narratives/ko/tree-care.mdx';
const EN = '2025/narratives/en/tree-care.mdx';
const both = (from: string, to: string): Change[] => [replace(KO, from, to), replace(EN, from, to)];
const inBoth = (code: Place['code'], at: string | undefined, found: string): Place[] =>
  [KO, EN].map((file) => ({ code, file, found, ...(at === undefined ? {} : { at }) }));

describe('tables, items and pictures', () => {
  fault(
    'table not placed',
    both('<Table id="planted" />', ''),
    ...inBoth('narrative-placement', undefined, 'no <Table id="planted">'),
  );
  fault(
    'item not placed',
    both('<Item id="watering">', '<Item id="planting">'),
    ...inBoth('narrative-placement', undefined, 'no <Item id="watering">'),
    ...inBoth('narrative-placement', '<Section id="plan">', '<Item id="planting"> 2 time(s), in plan'),
  );
  fault(
    'table placed twice',
    both('<Lost id="map" />', '<Lost id="map" />\n\n<Table id="planted" />'),
    ...inBoth(
      'narrative-placement',
      '<Section id="overview">',
      '<Table id="planted"> 2 time(s), in overview, plan',
    ),
  );
  fault(
    'table in the wrong section',
    [
      ...both('<Table id="planted" />', ''),
      ...both('<Lost id="map" />', '<Lost id="map" />\n\n<Table id="planted" />'),
    ],
    ...inBoth('narrative-placement', '<Section id="plan">', '<Table id="planted"> 1 time(s), in plan'),
  );
  fault(
    'picture not placed',
    both('<Lost id="map" />', ''),
    ...inBoth('narrative-placement', undefined, 'no <Lost id="map">'),
  );
  fault(
    'table in one language only',
    replace(EN, '<Table id="planted" />', ''),
    { code: 'narrative-placement', file: EN, found: 'no <Table id="planted">' },
    {
      code: 'parity-values',
      file: EN,
      path: 'Section overview',
      at: '<Section id="overview">',
      found: 'only in Korean: <Table planted>; only in English: nothing',
    },
  );
  fault(
    'table that is not there',
    both('<Lost id="map" />', '<Lost id="map" />\n\n<Table id="felled" />'),
    ...inBoth('reference-to-nothing', '"felled"', '<Table "felled">'),
  );
  fault(
    'status that is none',
    both('<Status is="new" />', '<Status is="old" />'),
    ...inBoth('reference-to-nothing', '"old"', '<Status "old">'),
  );
});

describe('sections', () => {
  fault(
    'section that the facts do not have',
    [
      ...both('<Section id="plan">', '<Section id="later">'),
      edit(TREES, ['items'], []),
      edit(TREES, ['lost'], []),
    ].slice(0, 2),
    ...inBoth('narrative-sections', undefined, 'the sections overview, later'),
    ...inBoth('narrative-placement', '<Section id="later">', '<Item id="planting"> 1 time(s), in later'),
    ...inBoth('narrative-placement', '<Section id="later">', '<Item id="watering"> 1 time(s), in later'),
    ...inBoth('narrative-placement', '<Section id="later">', '<Lost id="map"> 1 time(s), in later'),
  );
  fault(
    'section that the words do not have',
    edit(TREES, ['sections', 2], { id: 'effects', title: { ko: '효과', en: 'Effects' } }),
    ...inBoth('narrative-sections', undefined, 'the sections overview, plan'),
  );
  fault(
    'sections in another order',
    edit(
      TREES,
      ['sections'],
      [
        { id: 'plan', title: { ko: '계획', en: 'Plan' } },
        { id: 'overview', title: { ko: '개요', en: 'Overview' } },
      ],
    ),
    ...inBoth('narrative-sections', undefined, 'the sections overview, plan'),
  );
});
