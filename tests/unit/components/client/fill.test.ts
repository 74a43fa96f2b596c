import { expect, it } from 'vitest';
import { fill } from '../../../../src/components/client/fill.ts';

it('puts values in for named places, wherever and however often they stand', () => {
  expect(fill('{name}: 더했습니다. 사업 {n}개. {n}', { name: '여권', n: '2' })).toBe(
    '여권: 더했습니다. 사업 2개. 2',
  );
});

it('takes a value as it is, with signs that mean something elsewhere', () => {
  expect(fill('{name}: added. {n}', { name: 'A $& B # % {n}', n: '2' })).toBe('A $& B # % {n}: added. 2');
});

it('leaves nothing where a value is not there', () => {
  expect(fill('{n} of {all}', { n: '2' })).toBe('2 of ');
});
