import { describe, expect, it } from 'vitest';
import type { Text } from '../../../../src/schemas/text.ts';
import type { When } from '../../../../src/schemas/when.ts';
import { edit, type Change } from '../../../fixtures/content.ts';
import { auditWith, planted, TREES } from './planted.ts';

const PLACE = 'green-care/tree-care';
const event = (when: When, status: string): Change =>
  edit(TREES, ['events', 0], { id: 'tree-day', title: { ko: '나무 심는 날', en: 'Tree day' }, when, status });
const item = (period: When): Change => edit(TREES, ['items', 0, 'period'], period);

describe('dates', () => {
  planted(
    'something done after the plan was issued',
    event({ kind: 'day', date: '2025-04-05' }, 'done'),
    `differs dates/${PLACE}/events/tree-day`,
  );
  planted(
    'something done in the very month of issue',
    event({ kind: 'day', date: '2024-11-20' }, 'done'),
    `unclear dates/${PLACE}/events/tree-day`,
  );
  planted('something done before', event({ kind: 'month', month: '2024-10' }, 'done'));
  planted('something planned for later', event({ kind: 'day', date: '2025-04-05' }, 'planned'));
  planted(
    'an end before its beginning',
    event({ kind: 'span', from: '2025-06', to: '2025-04' }, 'planned'),
    `differs dates/${PLACE}/events/tree-day`,
  );
  planted(
    'a span within one year, less precise at its end',
    event({ kind: 'span', from: '2025-06', to: '2025' }, 'planned'),
  );
  planted(
    'an item that reaches beyond its project',
    item({ kind: 'span', from: '2025-05', to: '2026-02' }),
    `unclear dates/${PLACE}/items/planting.period`,
  );
  const withoutPeriod = edit(TREES, ['period'], null);
  const lastYear = item({ kind: 'span', from: '2024-02', to: '2024-09' });
  planted(
    'an item that is over before the plan’s year, in a project without a period',
    [withoutPeriod, lastYear],
    `unclear dates/${PLACE}/items/planting.period`,
  );
  planted('an item of this year in a project without a period', [
    withoutPeriod,
    item({ kind: 'span', from: '2024-11', to: '2025-02' }),
  ]);
  planted('a result of last year in a project without a period', [
    withoutPeriod,
    lastYear,
    edit(TREES, ['items', 0, 'section'], 'results'),
  ]);
  planted('an item within its project', item({ kind: 'span', from: '2025-05', to: '2025-06' }));

  const sites = (first: string, second: string): Change =>
    edit(TREES, ['tables', 1], {
      id: 'sites',
      section: 'overview',
      title: { ko: '나무 가게', en: 'Tree shops' },
      heads: ['what'],
      columns: [
        { id: 'what', label: { ko: '구분', en: 'Category' }, type: 'text' },
        { id: 'one', label: { ko: '1호점', en: 'No. 1' }, type: 'date' },
        { id: 'two', label: { ko: '2호점', en: 'No. 2' }, type: 'date' },
      ],
      rows: [{ id: 'opened', cells: { what: { ko: '개소일', en: 'Opened' }, one: first, two: second } }],
    });
  planted(
    'a site that opened before the one numbered before it',
    sites('2021. 9. 14.', '2021. 1. 20.'),
    `unclear dates/${PLACE}/sites/opened.two`,
  );
  it('says both dates in the words of each language', () => {
    const readings = (...changes: Change[]) =>
      auditWith(...changes)
        .filter(({ rule }) => rule === 'dates')
        .map(({ printed, reads, computed, computedReads }) => ({ printed, reads, computed, computedReads }));
    const both = (printed: Text, computed: Text) => [
      { printed: printed.ko, reads: printed, computed: computed.ko, computedReads: computed },
    ];
    expect(readings(event({ kind: 'day', date: '2025-04-05' }, 'done'))).toEqual(
      both({ ko: '2025년 4월 5일', en: '5 April 2025' }, { ko: '2024년 11월', en: 'November 2024' }),
    );
    expect(readings(event({ kind: 'span', from: '2025-06', to: '2025-04' }, 'planned'))).toEqual(
      both({ ko: '2025년 6월 ~ 4월', en: 'June – April 2025' }, { ko: '2025년 6월', en: 'June 2025' }),
    );
    expect(readings(item({ kind: 'span', from: '2025-05', to: '2026-02' }))).toEqual(
      both(
        { ko: '2025년 5월 ~ 2026년 2월', en: 'May 2025 – February 2026' },
        { ko: '2025년 3월 ~ 11월', en: 'March – November 2025' },
      ),
    );
    expect(readings(withoutPeriod, lastYear)).toEqual(
      both({ ko: '2024년 2월 ~ 9월', en: 'February – September 2024' }, { ko: '2025년', en: '2025' }),
    );
    expect(readings(sites('2021. 9. 14.', '2021. 1. 20.'))).toEqual(
      both({ ko: '2021. 1. 20.', en: '20 January 2021' }, { ko: '2021. 9. 14.', en: '14 September 2021' }),
    );
  });
  planted('sites that opened in the order of their numbers', sites('2021. 1. 20.', '2021. 9. 14.'));
});

describe('name-spelling', () => {
  planted(
    'two spellings of one name',
    edit(TREES, ['remarks', 0], {
      id: 'oak',
      touches: [],
      spellings: ['참나무', '찹나무'],
      text: { ko: '두 가지로 적혀 있습니다.', en: 'It is spelt in two ways.' },
    }),
    `unclear name-spelling/${PLACE}/oak/1`,
  );
});
