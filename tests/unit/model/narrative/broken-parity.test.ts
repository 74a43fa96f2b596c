import { describe } from 'vitest';
import { edit, replace, type Change } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const DIVISION = '2025/departments/green-care.json';
const TREES = '2025/projects/tree-care.json';
const KO = '2025/narratives/ko/tree-care.mdx';
const EN = '2025/narratives/en/tree-care.mdx';
const values = (section: string, found: string) =>
  ({
    code: 'parity-values',
    file: EN,
    path: `Section ${section}`,
    at: `<Section id="${section}">`,
    found,
  }) as const;
const summary = (ko: string, en: string): Change => edit(TREES, ['summary'], { ko, en });
const differs = (found: string) =>
  ({ code: 'parity-values', file: TREES, path: 'summary', at: '"summary"', found }) as const;

describe('values that differ between the languages', () => {
  fault(
    'another number',
    replace(EN, '50,000 won', '60,000 won'),
    values('plan', 'only in Korean: 50000; only in English: 60000'),
  );
  fault(
    'another month',
    replace(EN, '(January–March)', '(January–April)'),
    values('overview', 'only in Korean: m3; only in English: m4'),
  );
  fault(
    'a percentage that is missing',
    replace(KO, '**50%**를', '절반을'),
    values('overview', 'only in Korean: nothing; only in English: 50%'),
  );
  fault(
    'a number in words',
    replace(EN, 'in 2 weeks', 'in two weeks'),
    values('plan', 'only in Korean: 2; only in English: nothing'),
  );
  fault(
    'a time of day',
    replace(EN, 'at 10:00', 'at 11:00'),
    values('plan', 'only in Korean: 10:00; only in English: 11:00'),
  );
  fault(
    'a figure fetched in one language only',
    replace(EN, '<Fact of="figures.volunteers" />', 'Many'),
    values('overview', 'only in Korean: <Fact figures.volunteers>; only in English: nothing'),
  );
  fault(
    'in a text of the facts',
    summary('나무 3그루', '4 trees'),
    differs('only in Korean: 3; only in English: 4'),
  );
  fault(
    'a reference in one language only',
    summary('{figures.goal}', 'the goal'),
    differs('only in Korean: {figures.goal}; only in English: nothing'),
  );
  fault(
    'in a list of lines',
    edit(TREES, ['tables', 0, 'rows', 0, 'cells', 'kind'], { ko: ['참나무', '5월'], en: ['Oak', 'June'] }),
    { code: 'parity-values', file: TREES, path: 'tables[0].rows[0].cells.kind', at: '"kind"' },
  );
});

describe('Korean in the English', () => {
  fault('unmarked in a sentence', replace(EN, '<Ko>참나무</Ko>', '참나무'), {
    code: 'parity-korean-in-english',
    file: EN,
    path: 'Section overview',
    at: '참나무',
    found: /참나무/,
  });
  fault('unmarked in a text of the facts', summary('나무', 'Trees (나무)'), {
    code: 'parity-korean-in-english',
    file: TREES,
    path: 'summary',
    at: '"summary"',
    found: 'Trees (나무)',
  });
});

describe('figures typed again', () => {
  const typed = (file: string, section: string, at: string, found: string) =>
    ({ code: 'figure-typed-again', file, path: `Section ${section}`, at, found }) as const;
  fault(
    'a cell of a table',
    [
      replace(KO, '참나무가 많습니다.', '참나무가 1,430그루 있습니다.'),
      replace(EN, 'Many are oaks', '1,430 are oaks'),
    ],
    typed(KO, 'overview', '1,430', '1430, typed in a sentence'),
    typed(EN, 'overview', '1,430', '1430, typed in a sentence'),
  );
  fault(
    'a budget, in another unit',
    [replace(KO, '5만 원짜리', '130만 원짜리'), replace(EN, '50,000 won', '1.3 million won')],
    typed(KO, 'plan', '130만', '1300000, typed in a sentence'),
    typed(EN, 'plan', '1.3 million', '1300000, typed in a sentence'),
  );
  const MONEY: [what: string, korean: string, english: string][] = [
    ['a figure of money', '25만', '250,000'],
    ['a price in brackets', '20만', '200,000'],
    ['what one source pays', '70만', '700,000'],
  ];
  for (const [what, korean, english] of MONEY) {
    const value = english.replace(',', '');
    fault(
      what,
      [replace(KO, '5만 원짜리', `${korean} 원짜리`), replace(EN, '50,000 won', `${english} won`)],
      typed(KO, 'plan', korean, `${value}, typed in a sentence`),
      typed(EN, 'plan', english, `${value}, typed in a sentence`),
    );
  }
  fault(
    'a decrease, which a sentence says without its sign',
    [
      edit('2025/projects/tree-care.json', ['tables', 0, 'rows', 1, 'cells', 'cost'], '△1,380'),
      replace(KO, '5만 원짜리', '138만 원짜리'),
      replace(EN, '50,000 won', '1.38 million won'),
    ],
    typed(KO, 'plan', '138만', '1380000, typed in a sentence'),
    typed(EN, 'plan', '1.38 million', '1380000, typed in a sentence'),
  );
});

describe('names', () => {
  fault(
    'two English names for one Korean name',
    edit(DIVISION, ['teams', 1, 'name'], { ko: '나무팀', en: 'Wood Team' }),
    { code: 'names-differ', file: DIVISION, path: 'teams[1].name.en', at: '"en"', found: /Wood Team/ },
  );
});
