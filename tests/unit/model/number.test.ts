import { describe, expect, it } from 'vitest';
import { decimalsOf, readMoney, readQuantities, readQuantity } from '../../../src/model/number.ts';

describe('readQuantity', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['30,187', 30187],
    ['157,135,473', 157135473],
    ['1234567', 1234567],
    ['△1,380', -1380],
    ['▲1.3', -1.3],
    ['-5', -5],
    ['△0', 0],
    ['1,395.30', 1395.3],
    ['0.0160', 0.016],
    ['40.1%', 40.1],
    [' 12 ', 12],
  ])('reads %s as %d and keeps it as printed', (printed, value) => {
    expect(readQuantity(printed)).toEqual({ printed, value, state: 'value' });
  });

  it.each([
    '36,50',
    '1,2345',
    '12,34,567',
    ',500',
    '1,000,',
    '1.2.3',
    '796.',
    '3개',
    '1,000 명',
    '△ 5',
    '--5',
    '1 000',
  ])('takes %s for malformed', (printed) => {
    expect(readQuantity(printed)).toEqual({ printed, value: null, state: 'malformed' });
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['—', 'dash'],
    ['순감', 'word'],
    ['수시', 'word'],
    ['△', 'word'],
  ])('reads no number from "%s": %s', (printed, state) => {
    expect(readQuantity(printed)).toEqual({ printed, value: null, state });
  });
});

describe('readQuantities', () => {
  it.each([
    ['12 / 203,147 (0.0059%)', ['12', '203,147', '0.0059%']],
    ['13(52%)', ['13', '52%']],
    ['△3, 5', ['△3', '5']],
    ['230명', ['230']],
    ['-', []],
    ['', []],
  ])('finds the numbers of %s in order', (printed, numbers) => {
    expect(readQuantities(printed).map((one) => one.printed)).toEqual(numbers);
  });

  it('keeps a malformed one as malformed', () => {
    expect(readQuantities('36,50 / 2').map(({ state }) => state)).toEqual(['malformed', 'value']);
  });
});

describe('readMoney', () => {
  it.each([
    ['3,000', '원', 3_000],
    ['30,187', '천원', 30_187_000],
    ['12', '만원', 120_000],
    ['1.5', '만원', 15_000],
    ['118', '백만원', 118_000_000],
    ['0.7', '백만원', 700_000],
    ['3', '천만원', 30_000_000],
    ['34.567', '억원', 3_456_700_000],
    ['4.6', '억원', 460_000_000],
    ['△72,434', '천원', -72_434_000],
    ['0', '천원', 0],
  ] as const)('%s%s is %d won', (printed, unit, won) => {
    expect(readMoney(printed, unit)).toEqual({ won, printed, unit, state: 'value' });
  });

  it.each([
    ['796.190', '천원', 'malformed'],
    ['0.5', '원', 'malformed'],
    ['36,50', '백만원', 'malformed'],
    ['', '천원', 'blank'],
    ['-', '천원', 'dash'],
    ['비예산', '천원', 'word'],
  ] as const)('%s%s is no amount: %s', (printed, unit, state) => {
    expect(readMoney(printed, unit)).toEqual({ won: null, printed, unit, state });
  });
});

it('counts decimals as printed', () => {
  expect(['12', '1,395.30', '0.0160', '△7.7%'].map(decimalsOf)).toEqual([0, 2, 4, 1]);
});
