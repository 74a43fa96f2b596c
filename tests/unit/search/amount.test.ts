import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/search/client/amount.ts';

/** Whether an amount is meant. */
const means = (query: string, won: number): boolean =>
  readAmount(query)?.wanted.some(({ from, to }) => from <= won && won <= to) ?? false;

describe('amounts in any unit', () => {
  it.each([
    ['4.6억', 462_880_000],
    ['4억 6천만원', 462_880_000],
    ['4억6288만원', 462_880_000],
    ['462,880천원', 462_880_000],
    ['462,880', 462_880_000],
    ['462880', 462_880_000],
    ['462,880,000', 462_880_000],
    ['460 million won', 462_880_000],
    ['462.88 million', 462_880_000],
    ['₩462,880,000', 462_880_000],
    ['KRW 1.29 billion', 1_292_000_000],
    ['136.79m won', 136_790_000],
    ['1,292백만원', 1_292_000_000],
    ['3018만원', 30_187_000],
    ['3,018만 7천원', 30_187_000],
    ['46만원', 465_000],
    ['4억6천', 462_880_000],
    ['삼천만원', 30_187_000],
    ['이억오천만원', 250_000_000],
    ['십이억원', 1_200_000_000],
    ['3천만원', 30_187_000],
  ])('%s', (query, won) => {
    expect(means(query, won)).toBe(true);
  });

  it.each([
    ['462,880천원', 462_881_000],
    ['4.6억', 480_000_000],
    ['46만원', 480_000],
    ['30,187', 30_188_000],
  ])('%s is not %s', (query, won) => {
    expect(means(query, won)).toBe(false);
  });

  it.each(['여권', '2025', '10월', '119', '5분', 'July 4', '3 more', '주민자치 2.0'])(
    '%s is none',
    (query) => {
      expect(readAmount(query)).toBeNull();
    },
  );

  it('leaves the other words', () => {
    expect(readAmount('여권 예산 30,187천원')?.rest.trim()).toBe('여권 예산');
  });
});
