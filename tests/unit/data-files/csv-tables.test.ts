import { expect, it } from 'vitest';
import { flatten, tableCsv, titleOf, type CsvTable } from '../../../src/data-files/csv-table.ts';
import { csvTables } from '../../../src/data-files/csv-tables.ts';
import { edit, linkedSite, type Change } from '../../fixtures/content.ts';
import { parseCsv } from './parse-csv.ts';

const TREES = '2025/projects/tree-care.json';
const DIVISION = '2025/departments/green-care.json';

function table(id: string, ...changes: Change[]): CsvTable {
  const found = csvTables(linkedSite(...changes).newest).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

const lines = (id: string, ...changes: Change[]): string[][] => parseCsv(tableCsv(table(id, ...changes)));

it('has a file for every printed table', () => {
  expect(csvTables(linkedSite().newest).map(({ id }) => id)).toEqual([
    'organisation',
    'staffing',
    'budget-overview',
    'green-care-staffing',
    'green-care-teams',
    'green-care-projects',
    'tree-care-planted',
    'tree-care-budget',
  ]);
});

it('tells whose table it is where tables of several stand together', () => {
  const titles = (id: string, ...changes: Change[]) => {
    const found = table(id, ...changes);
    return [found.title.en, titleOf(found).en];
  };
  expect(titles('staffing')).toEqual([
    'Authorised posts and current staff',
    'Authorised posts and current staff',
  ]);
  expect(titles('green-care-teams')).toEqual(['Teams and duties', 'Green Care Division: Teams and duties']);
  expect(titles('tree-care-planted')).toEqual(['Trees planted', 'Trees: Trees planted']);
  // A name that stands in the title as well is not cut off there.
  const named = edit(TREES, ['tables', 0, 'title', 'en'], 'Trees: planted');
  expect(titles('tree-care-planted', named)[0]).toBe('Trees: planted');
});

it('writes a table as printed: words in both languages, figures untouched, merged cells repeated', () => {
  expect(lines('tree-care-planted')).toEqual([
    [
      '동 (Dong), 한국어',
      '동 (Dong), English',
      '나무 (Tree), 한국어',
      '나무 (Tree), English',
      '그루, 그루 (Trees, trees)',
      '비용, 천원 (Cost, thousand won)',
      '활착 (Rooted)',
      '비율 (Share)',
    ],
    ['북동', 'North-dong', '참나무', 'Oak', '1,430', '600', '12 / 20 (60%)', '71.5'],
    ['북동', 'North-dong', '소나무', 'Pine', '570', '△20', '-', '28.5'],
    ['합계', 'Total', '합계', 'Total', '2,000', '580', '', '100.0'],
  ]);
});

it('names the units of rows that have their own', () => {
  const [header, oak, pine] = lines(
    'tree-care-planted',
    edit(TREES, ['tables', 0, 'rows', 0, 'unit'], { ko: '그루', en: 'trees' }),
  );
  expect(header?.slice(-2)).toEqual(['단위 (Unit), 한국어', '단위 (Unit), English']);
  expect([oak, pine].map((row) => row?.slice(-2))).toEqual([
    ['그루', 'trees'],
    ['천원', 'thousand won'],
  ]);
});

it('writes figures out, takes markup away, keeps lines and statuses', () => {
  const cell = (value: unknown) => edit(TREES, ['tables', 0, 'rows', 0, 'cells', 'kind'], value);
  const kind = (value: unknown) => lines('tree-care-planted', cell(value))[1]?.slice(2, 4);
  const refs = { ko: '{figures.volunteers}명', en: '{figures.volunteers} people' };
  expect(kind(refs)).toEqual(['1,500명', '1,500 people']);
  expect(kind({ ko: '참나무', en: 'oak (<ko>참나무</ko>)' })).toEqual(['참나무', 'oak (참나무)']);
  expect(kind({ ko: ['하나', '둘'], en: ['one', 'two'] })).toEqual(['하나\n둘', 'one\ntwo']);
  expect(kind({ value: { ko: '참나무', en: 'Oak' }, status: 'new' })).toEqual(['신규 참나무', 'New Oak']);
});

it('makes a hostile cell harmless', () => {
  const hostile = { ko: '=HYPERLINK("https://evil.example","누르세요")', en: '@SUM(1+1)' };
  const changed = edit(TREES, ['tables', 0, 'rows', 1, 'cells', 'kind'], hostile);
  expect(lines('tree-care-planted', changed)[2]?.slice(2, 4)).toEqual([`'${hostile.ko}`, `'${hostile.en}`]);
});

it('writes budgets, staff and lists', () => {
  expect(lines('tree-care-budget')[1]).toEqual(['계', 'Total', '3,600', '1,000', '1,300', '1,300']);
  expect(lines('budget-overview').slice(0, 3)).toEqual([
    [
      '과 (Division), 한국어',
      '과 (Division), English',
      '구분 (Kind), 한국어',
      '구분 (Kind), English',
      '2025년, 천원 (2025, thousand won)',
      '2024년, 천원 (2024, thousand won)',
      '증감, 천원 (Change, thousand won)',
      '증감률, % (Rate of change, %)',
    ],
    ['생활국', 'Living Bureau', '계', 'Total', '1,500', '1,600', '△100', '△6.3'],
    ['푸른돌봄과', 'Green Care Division', '계', 'Total', '1,500', '1,600', '△100', '△6.3'],
  ]);
  expect(lines('staffing').map(([ko, , row]) => [ko, row])).toEqual([
    ['과 (Division), 한국어', '구분 (Kind), 한국어'],
    ['생활국', '정원'],
    ['생활국', '현원'],
    ['푸른돌봄과', '정원'],
    ['푸른돌봄과', '현원'],
  ]);
  expect(lines('green-care-staffing')[2]).toEqual(['현원', 'Current staff', '4', '1', '3']);
  expect(lines('green-care-teams')[1]).toEqual(['나무팀', 'Tree Team', '나무 심기', 'Planting trees']);
  expect(lines('organisation').slice(1)).toEqual([
    ['푸른돌봄과', 'Green Care Division', '나무팀', 'Tree Team'],
    ['푸른돌봄과', 'Green Care Division', '책팀', 'Book Team'],
  ]);
  expect(lines('green-care-projects')[2]).toEqual([
    '2',
    'book-bus',
    '책버스 운영',
    'Running the book bus',
    '신규',
    'New',
    '8',
  ]);
});

it('has no list for a division without projects', () => {
  const without = csvTables(linkedSite(edit(DIVISION, ['projects'], [])).newest);
  expect(without.map(({ id }) => id)).not.toContain('green-care-projects');
});

it('refuses two tables that would be one file', () => {
  const same = edit(TREES, ['tables', 0, 'id'], 'budget');
  expect(() => csvTables(linkedSite(same).newest)).toThrow(/tree-care-budget\.csv/);
});

it('tells columns of one name apart', () => {
  const { header } = flatten(
    table('tree-care-planted', edit(TREES, ['tables', 0, 'columns', 1, 'label'], { ko: '동', en: 'Dong' })),
  );
  expect(header.slice(0, 4)).toEqual([
    '동 (Dong), 한국어',
    '동 (Dong), English',
    '동 (Dong), 한국어 2',
    '동 (Dong), English 2',
  ]);
});
