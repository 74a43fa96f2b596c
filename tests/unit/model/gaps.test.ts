import { expect, it } from 'vitest';
import { missingParts, type Part } from '../../../src/model/gaps.ts';
import { edit, linkedProject, type Change } from '../../fixtures/content.ts';

const TREES = '2025/projects/tree-care.json';
const missing = (id: string, ...changes: Change[]): Part[] =>
  missingParts(linkedProject(id, ...changes).project, 2025);

it('names what a project does not say', () => {
  expect(missing('tree-care')).toEqual(['results', 'problems', 'effects']);
  expect(missing('book-bus')).toEqual([
    'budget',
    'sources',
    'period',
    'place',
    'results',
    'targets',
    'problems',
    'effects',
    'schedule',
  ]);
});

const noTable = edit(TREES, ['budget', 'table'], null);
const noRemarks = edit(TREES, ['remarks'], []);
const headline = (value: unknown): Change[] => [
  noTable,
  noRemarks,
  edit(TREES, ['budget', 'headline'], value),
];

it.each<[string, Change[], Part[]]>([
  ['no line and no table', headline(null), ['budget', 'sources']],
  ['a line alone', headline({ printed: '5', unit: '천원' }), ['sources']],
  ['a line that one source pays', headline({ printed: '5', unit: '천원', all: 'district' }), []],
  [
    'a line that is split',
    headline({ printed: '5', unit: '천원', sources: [{ source: 'district', printed: '5' }] }),
    [],
  ],
  ['a project that needs no money', headline({ state: 'none' }), []],
  ['a budget that is undecided', headline({ state: 'undecided' }), ['budget', 'sources']],
])('budget: %s', (_, changes, parts) => {
  expect(missing('tree-care', ...changes).filter((part) => part === 'budget' || part === 'sources')).toEqual(
    parts,
  );
});

it.each<[Part, Change[]]>([
  ['team', [edit(TREES, ['teams'], [])]],
  ['period', [edit(TREES, ['period'], null)]],
  ['targets', [edit(TREES, ['targets'], [])]],
  ['schedule', [edit(TREES, ['events'], []), edit(TREES, ['items', 0, 'period'], undefined)]],
])('%s', (part, changes) => {
  expect(missing('tree-care')).not.toContain(part);
  expect(missing('tree-care', ...changes)).toContain(part);
});

it('does not take what is done for dates to come', () => {
  const done = edit(
    TREES,
    ['events'],
    [{ id: 'past', title: { ko: '끝', en: 'End' }, when: { kind: 'year', year: '2024' }, status: 'done' }],
  );
  expect(missing('tree-care', done, edit(TREES, ['items', 0, 'period'], undefined))).toContain('schedule');
});
