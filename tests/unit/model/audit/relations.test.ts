import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../../src/schemas/figure.ts';
import { edit, type Change } from '../../../fixtures/content.ts';
import { auditWith, find, planted, TREES } from './planted.ts';

const PLACE = 'green-care/tree-care';

/** Figures of the project by id, and relations among them; all other relations out of the way. */
function figures(printed: Record<string, string>, ...relations: Relation[]): Change[] {
  const list = Object.entries(printed).map(([id, figure]) => ({
    id,
    label: { ko: id, en: id },
    printed: figure.replace('%', ''),
    type: figure.endsWith('%') ? 'percent' : 'number',
  }));
  return [
    edit(TREES, ['figures'], list),
    edit(TREES, ['relations'], relations),
    edit(TREES, ['tables', 0, 'relations'], []),
  ];
}

const relation = (kind: Relation['kind'], ...of: string[]): Relation => ({
  kind,
  result: 'figures.result',
  of: of.map((id) => `figures.${id}`),
});

describe.each<[Relation['kind'], Record<string, string>, right: string, wrong: string, computed: string]>([
  ['sum', { a: '30', b: '12' }, '42', '43', '42'],
  ['difference', { a: '30', b: '12' }, '18', '△18', '18'],
  ['product', { a: '30', b: '12' }, '360', '350', '360'],
  ['equals', { a: '30' }, '30', '31', '30'],
  ['at-most', { a: '30' }, '29', '31', '30'],
  ['rate', { a: '200', b: '230' }, '15.0%', '13.0%', '15.0'],
  ['share', { a: '3', b: '12' }, '25%', '30%', '25'],
  ['ratio', { a: '30', b: '12' }, '2.5', '2.8', '2.5'],
  ['average', { a: '30', b: '12' }, '2.5', '2.8', '2.5'],
])('declared-relation: %s', (kind, terms, right, wrong, computed) => {
  const of = relation(kind, ...Object.keys(terms));
  const ID = `declared-relation/${PLACE}/figures/result/${kind}`;
  planted('that holds', figures({ ...terms, result: right }, of));
  planted('that does not', figures({ ...terms, result: wrong }, of), `differs ${ID}`);

  it('says what the other figures give', () => {
    expect(find(auditWith(...figures({ ...terms, result: wrong }, of)), ID).computed).toBe(computed);
  });
});

describe('declared-relation', () => {
  const SUM = `declared-relation/${PLACE}/figures/result/sum`;

  planted(
    'that may be explained is unclear',
    figures(
      { a: '30', b: '12', result: '50' },
      {
        ...relation('sum', 'a', 'b'),
        unclear: { ko: '10월까지의 값입니다.', en: 'It runs to October.' },
      },
    ),
    `unclear ${SUM}`,
  );
  planted(
    'whose terms were rounded',
    figures({ a: '1.3', b: '1.4', result: '2.8' }, relation('sum', 'a', 'b')),
    `rounding ${SUM}`,
  );
  planted(
    'whose share was cut off',
    figures({ a: '2', b: '3', result: '66.6%' }, relation('share', 'a', 'b')),
    `rounding declared-relation/${PLACE}/figures/result/share`,
  );
  planted(
    'whose share is of several figures together',
    figures({ a: '3', b: '4', c: '8', result: '25%' }, relation('share', 'a', 'b', 'c')),
  );
  planted(
    'whose share is not that of several figures together',
    figures({ a: '3', b: '4', c: '8', result: '75%' }, relation('share', 'a', 'b', 'c')),
    `differs declared-relation/${PLACE}/figures/result/share`,
  );
  planted(
    'with a figure that cannot be read',
    figures({ a: '3,0', b: '12', result: '42' }, relation('sum', 'a', 'b')),
    `malformed ${SUM}`,
    `malformed malformed-number/green-care/tree-care/figures/a`,
  );

  planted(
    'in a table: a row of totals',
    edit(TREES, ['tables', 0, 'rows', 2, 'cells', 'trees'], '2,100'),
    `differs declared-relation/${PLACE}/planted/all.trees/sum`,
  );
  planted(
    'in a table: every row in turn',
    [
      edit(
        TREES,
        ['tables', 0, 'relations'],
        [{ kind: 'difference', result: '*.cost', of: ['*.trees', '*.share'], except: ['all', 'pine'] }],
      ),
      edit(TREES, ['tables', 0, 'columns', 3, 'type'], 'number'),
    ],
    `differs declared-relation/${PLACE}/planted/oak.cost/difference`,
  );
  planted(
    'how many rows a table has',
    [
      edit(TREES, ['figures', 0, 'printed'], '4'),
      edit(
        TREES,
        ['tables', 0, 'relations'],
        [{ kind: 'count', result: 'figures.volunteers', of: ['*.trees'], except: ['all'] }],
      ),
    ],
    `differs declared-relation/${PLACE}/figures/volunteers/count`,
  );
});
