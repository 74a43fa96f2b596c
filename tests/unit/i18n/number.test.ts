import { describe, expect, it } from 'vitest';
import {
  exactMoney,
  figureInMoney,
  group,
  moneyInWords,
  oneDecimal,
  percent,
  printedNumber,
  unbroken,
  unitName,
} from '../../../src/i18n/number.ts';
import { readMoney, readQuantity } from '../../../src/model/number.ts';

it.each([
  ['예산은 1,571억 원으로, 20.92억 원(1.3%) 많습니다.', '예산은 1,571억_원으로, 20.92억_원(1.3%) 많습니다.'],
  ['100원 가운데 6원은 국가가 257만 원', '100원 가운데 6원은 국가가 257만_원'],
  ['It is 157.1 billion won, 2.092 million won more.', 'It is 157.1_billion_won, 2.092_million_won more.'],
])('keeps amounts whole in %j', (sentence, whole) => {
  expect(unbroken(sentence)).toBe(whole.replaceAll('_', '\u00a0'));
});

describe('moneyInWords', () => {
  it.each([
    [0, '0원', '0 won'],
    [900, '900원', '900 won'],
    [9_999, '9,999원', '9,999 won'],
    [10_000, '1만 원', '10,000 won'],
    [15_000, '1.5만 원', '15,000 won'],
    [125_000, '12.5만 원', '125,000 won'],
    [400_000, '40만 원', '400,000 won'],
    [999_900, '99.99만 원', '999,900 won'],
    [1_000_000, '100만 원', '1 million won'],
    [2_569_000, '257만 원', '2.569 million won'],
    [30_187_000, '3,019만 원', '30.19 million won'],
    [99_994_000, '9,999만 원', '99.99 million won'],
    [99_999_000, '1억 원', '100 million won'],
    [100_000_000, '1억 원', '100 million won'],
    [118_179_000, '1.182억 원', '118.2 million won'],
    [999_999_000, '10억 원', '1 billion won'],
    [157_135_473_000, '1,571억 원', '157.1 billion won'],
    [-2_569_000, '−257만 원', '−2.569 million won'],
    [-99_999_000, '−1억 원', '−100 million won'],
  ])('%d won is %s, %s', (won, ko, en) => {
    expect(moneyInWords(won, 'ko')).toBe(ko);
    expect(moneyInWords(won, 'en')).toBe(en);
  });

  it('is never further from the amount than one part in a hundred', () => {
    for (let won = 1_000; won < 1e12; won = Math.round(won * 1.37)) {
      const [digits = '', unit] = /^([\d,.]+)(.*)$/.exec(moneyInWords(won, 'ko'))?.slice(1) ?? [];
      const scale = { 원: 1, '만 원': 1e4, '억 원': 1e8 }[unit ?? ''] ?? NaN;
      expect(Math.abs((Number(digits.replaceAll(',', '')) * scale) / won - 1)).toBeLessThan(0.01);
    }
  });
});

describe('figureInMoney', () => {
  it.each([
    ['30,187', '천원', '30,187천원', '30,187 thousand won'],
    ['60', '만원', '60만원', '600,000 won'],
    ['4.5', '억원', '4.5억원', '450 million won'],
    ['36,50', '천원', '36,50천원', '36,50 thousand won'],
    ['순감', '만원', '순감만원', '순감 ten thousand won'],
  ] as const)('%s %s is %s, %s', (printed, unit, ko, en) => {
    expect(figureInMoney(printed, unit, 'ko')).toBe(ko);
    expect(figureInMoney(printed, unit, 'en')).toBe(en);
  });
});

describe('exactMoney', () => {
  it.each([
    ['3,000', '원', '3,000원', '3,000 won'],
    ['30,187', '천원', '30,187천원', '30,187 thousand won'],
    ['1.50', '백만원', '1.50백만원', '1.50 million won'],
    ['12', '만원', '12만원', '120,000 won'],
    ['1.5', '만원', '1.5만원', '15,000 won'],
    ['500', '만원', '500만원', '5 million won'],
    ['3', '천만원', '3천만원', '30 million won'],
    ['75', '억원', '75억원', '7.5 billion won'],
    ['34.567', '억원', '34.567억원', '3,456.7 million won'],
    ['5', '억원', '5억원', '500 million won'],
    ['△72,434', '천원', '△72,434천원', '−72,434 thousand won'],
    ['0', '천원', '0천원', '0 thousand won'],
    ['0', '억원', '0억원', '0 won'],
    ['796.190', '천원', '796.190천원', '796.190 thousand won'],
    ['-', '천원', '-', '-'],
    ['', '천원', '', ''],
    ['미정', '천원', '미정', '미정'],
  ] as const)('%s%s is %s, %s', (printed, unit, ko, en) => {
    const money = readMoney(printed, unit);
    expect(exactMoney(money, 'ko')).toBe(ko);
    expect(exactMoney(money, 'en')).toBe(en);
  });

  it('says in English what Korean says, unrounded', () => {
    for (const printed of ['1', '12.3456', '999.9999', '1,234.5678']) {
      const money = readMoney(printed, '억원');
      const [digits = '', unit = ''] = exactMoney(money, 'en').split(/ (.*)/);
      const scale = { won: 1, 'million won': 1e6, 'billion won': 1e9 }[unit] ?? NaN;
      expect(Math.round(Number(digits.replaceAll(',', '')) * scale)).toBe(money.won);
    }
  });
});

describe('numbers', () => {
  it('has a real minus in English and △ in Korean', () => {
    expect(printedNumber('△1.3', 'ko')).toBe('△1.3');
    expect(printedNumber('△1.3', 'en')).toBe('−1.3');
    expect(printedNumber('1,395.30', 'en')).toBe('1,395.30');
  });

  it.each([
    ['71.5', '71.5%'],
    ['60%', '60%'],
    ['-', '-'],
    ['', ''],
    ['순증', '순증'],
  ])('writes the percentage %s as %s', (printed, shown) => {
    expect(percent(readQuantity(printed), 'ko')).toBe(shown);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.25, '1,234,567.25'],
    [-1000, '−1,000'],
    [0.0059, '0.0059'],
  ])('groups %d as %s', (value, shown) => {
    expect(group(value)).toBe(shown);
  });

  it.each([
    [0, '0.0'],
    [9.3, '9.3'],
    [1.25, '1.3'],
    [8.05, '8.1'],
    [1.24999, '1.2'],
    [99.95, '100.0'],
    [-1.25, '−1.3'],
    [-0.04, '0.0'],
    [1234.56, '1,234.6'],
  ])('rounds %d to %s', (value, shown) => {
    expect(oneDecimal(value)).toBe(shown);
  });

  it('names units', () => {
    expect(unitName({ unit: '천원' }, 'ko')).toBe('천원');
    expect(unitName({ unit: '천원' }, 'en')).toBe('thousand won');
    expect(unitName({ unit: '억원' }, 'en')).toBe('hundred million won');
  });
});
