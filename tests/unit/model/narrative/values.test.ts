import { describe, expect, it } from 'vitest';
import { surplus, valuesIn } from '../../../../src/model/narrative/values.ts';

/** Korean, English, and the values that both must state. */
const PAIRS: [ko: string, en: string, values: string[]][] = [
  ['2024. 8. 29.', '29 August 2024', ['2024', 'm8', '29']],
  ['2025. 10. ~ 12.', 'October–December 2025', ['2025', 'm10', 'm12']],
  ['2024. 2. 1. ~ 2. 2.', '1 February – 2 February 2024', ['2024', 'm2', '1', 'm2', '2']],
  ['2024. 10. 5.(토)', '5 October 2024 (Sat)', ['2024', 'm10', '5']],
  ['2025년 3월', 'March 2025', ['2025', 'm3']],
  ["'24.10", 'October 2024', ['2024', 'm10']],
  ['’24년 실적', 'results in 2024', ['2024']],
  ['1~3월', 'January–March', ['m1', 'm3']],
  ['1·7월', 'January and July', ['m1', 'm7']],
  ['매월 5일', 'the 5 of each month', ['5']],
  ['6개월', '6 months', ['6']],
  ['4억 원', '400 million won', ['400000000']],
  ['4억 6천만 원', '460 million won', ['460000000']],
  ['1억 5천', '150 million', ['150000000']],
  ['12.5억 원', '1.25 billion won', ['1250000000']],
  ['1,571억', '157.1 billion', ['157100000000']],
  ['5만 원', '50,000 won', ['50000']],
  ['3천만 원', '30 million won', ['30000000']],
  ['118백만원', '118 million won', ['118000000']],
  ['30,187천원', '30,187 thousand won', ['30187000']],
  ['10시', '10:00', ['10:00']],
  ['9시', '09:00', ['09:00']],
  ['14~17시', '14:00–17:00', ['14:00', '17:00']],
  ['18:00~20:00', '18:00–20:00', ['18:00', '20:00']],
  ['1시간', '1 hour', ['1']],
  ['50%', '50 percent', ['50%']],
  ['0.0160%', '0.016%', ['0.016%']],
  ['1:1 상담', 'one-to-one counselling', ['1', '1']],
  ['연 2회', 'twice a year', ['2']],
  ['분기별 1회', 'Once a quarter', ['1']],
  ['접수하면', 'once a report is in', []],
  ['120㎡', '120 ㎡', ['120']],
  ['1,395.30㎡', '1,395.30 m²', ['1395.3']],
  ['제13조', 'Article 13', ['13']],
  ['없음', 'none', []],
];

describe('valuesIn', () => {
  it.each(PAIRS)('%s / %s', (ko, en, values) => {
    expect(valuesIn(ko, 'ko')).toEqual([...values].sort());
    expect(valuesIn(en, 'en')).toEqual([...values].sort());
  });

  it('tells a month from a number', () => {
    expect(valuesIn('3월', 'ko')).not.toEqual(valuesIn('3', 'ko'));
  });

  it('tells a percentage from a number', () => {
    expect(valuesIn('50%', 'ko')).not.toEqual(valuesIn('50', 'ko'));
  });

  it('does not read a comma between two numbers as one number', () => {
    expect(valuesIn('1, 2, 300', 'ko')).toEqual(['1', '2', '300']);
  });
});

describe('surplus', () => {
  it('counts how often a value occurs', () => {
    expect(surplus(['1', '1', '2'], ['1', '3'])).toEqual(['1', '2']);
    expect(surplus(['1'], ['1', '1'])).toEqual([]);
  });
});
