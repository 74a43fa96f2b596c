import { expect, it } from 'vitest';
import { breakLines, fitText } from '../../../src/share/lines.ts';

/** Each character is as wide as the next. */
const measure = (text: string): number => [...text].length;

it('breaks at spaces, and never inside a word that fits', () => {
  expect(breakLines('민원 서비스 종합평가', 6, measure)).toEqual(['민원 서비스', '종합평가']);
  expect(breakLines('one', 6, measure)).toEqual(['one']);
});

it('breaks a word that is wider than a line', () => {
  expect(breakLines('가나다라마바사 아', 3, measure)).toEqual(['가나다', '라마바', '사 아']);
});

it('makes lines even', () => {
  const sizes = [{ size: 1, lines: 3 }];
  expect(fitText('가나다 라마바 사아', { width: 8, sizes }, measure).lines).toEqual([
    '가나다',
    '라마바 사아',
  ]);
});

it('lets no text be', () => {
  expect(fitText('', { width: 8, sizes: [{ size: 1, lines: 1 }] }, measure)).toEqual({
    size: 1,
    lines: [''],
  });
});

it('takes the largest size that fits', () => {
  const sizes = [
    { size: 4, lines: 1 },
    { size: 2, lines: 2 },
    { size: 1, lines: 2 },
  ];
  expect(fitText('가나', { width: 8, sizes }, measure)).toEqual({ size: 4, lines: ['가나'] });
  expect(fitText('가나 다라', { width: 8, sizes }, measure)).toEqual({ size: 2, lines: ['가나', '다라'] });
  expect(fitText('가나다라마바 가나다라마바 가나다', { width: 8, sizes }, measure)).toEqual({
    size: 1,
    lines: ['가나다라마바', '가나다라마바…'],
  });
});
