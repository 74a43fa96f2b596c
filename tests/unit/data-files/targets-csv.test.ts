import { expect, it } from 'vitest';
import { columnInWords, TARGET_COLUMNS, targetsCsv } from '../../../src/data-files/targets-csv.ts';
import { allTargetRows, countTrends } from '../../../src/model/targets.ts';
import { TARGET_WORDS } from '../../../src/i18n/target-words.ts';
import { linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';
import { parseCsv } from './parse-csv.ts';

it('has a row for each thing, and leaves empty what the plan does not state', () => {
  const [header, ...rows] = parseCsv(targetsCsv(linkedSite().newest));
  expect(header).toEqual([...TARGET_COLUMNS]);
  expect(rows.map((row) => Object.fromEntries(TARGET_COLUMNS.map((name, at) => [name, row[at]])))).toEqual([
    {
      project: 'tree-care',
      department: 'green-care',
      id: 'trees',
      what_ko: '나무',
      what_en: 'Trees',
      result_ko: '2,000그루',
      result_en: '2,000 trees',
      target_ko: '',
      target_en: '',
      compared: 'one-sided',
      difference: '',
      note_ko: '',
      note_en: '',
      page: '4',
    },
  ]);
});

it('has each thing of the real plan once, with the difference of figures that compare', () => {
  const { newest } = realSite();
  const [header = [], ...rows] = parseCsv(targetsCsv(newest));
  const column = (name: (typeof TARGET_COLUMNS)[number]) => header.indexOf(name);
  const keys = rows.map((row) => `${row[column('project')] ?? ''}/${row[column('id')] ?? ''}`);
  expect(new Set(keys).size).toBe(allTargetRows(newest).length);
  const signs: Record<string, number> = { up: 1, down: -1, same: 0 };
  for (const row of rows) {
    const [compared = '', difference = ''] = [row[column('compared')], row[column('difference')]];
    expect(difference === '' ? undefined : Math.sign(Number(difference))).toBe(signs[compared]);
  }
});

it('explains every column in both languages', () => {
  const { newest } = linkedSite();
  for (const name of TARGET_COLUMNS)
    expect(columnInWords(name, newest, 'ko')).not.toBe(columnInWords(name, newest, 'en'));
});

it('counts how the targets stand, and says only what there is', () => {
  const counts = countTrends(allTargetRows(linkedSite().newest));
  expect(counts).toEqual({ up: 0, down: 0, same: 0, 'not-comparable': 0, 'one-sided': 1 });
  const some = { ...counts, up: 5, same: 7, 'one-sided': 0 };
  expect(TARGET_WORDS.ko.counts(some)).toBe(
    '올해 목표를 지난해 실적과 비교하면 큰 것 5가지, 같은 것 7가지입니다.',
  );
  expect(TARGET_WORDS.en.counts(some)).toBe(
    'Compared with last year’s result, this year’s target is higher in 5, the same in 7.',
  );
});
