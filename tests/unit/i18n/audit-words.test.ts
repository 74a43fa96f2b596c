import { describe, expect, test } from 'vitest';
import { AUDIT_WORDS } from '../../../src/i18n/audit-words.ts';
import type { CheckStatus } from '../../../src/model/checks/check.ts';

const NONE: Record<CheckStatus, number> = {
  agrees: 0,
  rounding: 0,
  differs: 0,
  malformed: 0,
  unclear: 0,
  missing: 0,
};

describe('how an audit ended, in a sentence or two', () => {
  test('a plan of which all agrees has no counts of nothing', () => {
    const { ko, en } = AUDIT_WORDS;
    expect(ko.counts(64, { ...NONE, agrees: 64 })).toBe('모두 64번 다시 계산했고 모두 맞았습니다.');
    expect(en.counts(64, { ...NONE, agrees: 64 })).toBe('64 checks in all: all agree.');
  });

  test('only what was found is told', () => {
    const found = { ...NONE, agrees: 60, differs: 1, unclear: 3 };
    expect(AUDIT_WORDS.ko.counts(64, found)).toBe(
      '인쇄된 값과 다른 곳이 1곳, 살펴볼 곳이 3곳입니다. 모두 64번 다시 계산했고 60번은 맞았습니다.',
    );
    expect(AUDIT_WORDS.en.counts(64, found)).toBe(
      'Printed figures differ in 1 place; 3 places may be worth a look. Of 64 checks in all, 60 agree.',
    );
  });

  test('differences of rounding stand beside what agrees', () => {
    const found = { ...NONE, agrees: 63, rounding: 1 };
    expect(AUDIT_WORDS.ko.counts(64, found)).toBe(
      '모두 64번 다시 계산했고 63번은 맞았으며 1번은 끝수만 달랐습니다.',
    );
    expect(AUDIT_WORDS.en.counts(64, found)).toBe(
      'Of 64 checks in all, 63 agree and 1 differs by rounding only.',
    );
  });

  test('a plan without anything to compute says so', () => {
    expect(AUDIT_WORDS.en.counts(0, NONE)).toBe('No figure can be computed from others.');
  });
});
