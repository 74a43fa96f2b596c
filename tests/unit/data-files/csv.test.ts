import { expect, it } from 'vitest';
import { csv } from '../../../src/data-files/csv.ts';
import { parseCsv } from './parse-csv.ts';

it('begins with a byte order mark and ends every line with CRLF', () => {
  expect(csv(['과', 'b'], [['1', '2']])).toBe('\ufeff과,b\r\n1,2\r\n');
  expect([...Buffer.from(csv(['a'], []))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it('quotes what a CSV would take apart', () => {
  const cells = ['1,380', 'a "b"', 'two\nlines', '', ' blanks '];
  expect(csv(cells, [])).toBe('\ufeff"1,380","a ""b""","two\nlines",, blanks \r\n');
  expect(parseCsv(csv(['x'], [cells]))[1]).toEqual(cells);
});

it.each(['-', '△1,380', '▲5', '-1,380', '-0.5%', '30,187', '97.17%', '36,50', '※ 9월까지', '2024. 3. 1.'])(
  'leaves %j as it is printed',
  (printed) => {
    expect(parseCsv(csv(['x'], [[printed]]))[1]).toEqual([printed]);
  },
);

it.each([
  '=1+1',
  '=HYPERLINK("https://evil.example")',
  '+82',
  '@SUM(A1)',
  '-1+1',
  '-cmd',
  '\t=1',
  '＝1',
  '＋1',
  '＠x',
])('makes %j harmless', (hostile) => {
  expect(parseCsv(csv(['x'], [[hostile]]))[1]).toEqual([`'${hostile}`]);
});

it('makes a hostile head harmless', () => {
  expect(parseCsv(csv(['=1'], []))[0]).toEqual(["'=1"]);
});
