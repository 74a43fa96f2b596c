import { describe, expect, it } from 'vitest';
import { isEnding, stemsOf, withoutEnding } from '../../../src/search/client/endings.ts';
import { canBecome, initialOf, keysOf } from '../../../src/search/client/jamo.ts';
import { toHangul, toLatin } from '../../../src/search/client/keyboard.ts';
import { monthForms } from '../../../src/search/client/months.ts';
import { compact, END, GAP, initials, START, wordsOf } from '../../../src/search/client/normalize.ts';
import { codesOf, distance } from '../../../src/search/client/typo.ts';

describe('one normaliser', () => {
  it.each([
    ['통·반장', ['통반장']],
    ['시:흥하라 축제', ['시흥하라', '축제']],
    ['462,880천원', ['462880천원']],
    ['주민자치 2.0', ['주민자치', '2.0']],
    ['Wi-Fi', ['wifi']],
    ['Residents’ Council', ['residents', 'council']],
    ['18:00~20:00', ['1800', '2000']],
    ['ＣＣＴＶ', ['cctv']],
    ['여\u1100', ['여ᄀ'.normalize('NFKC').toLowerCase()]],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps letters that stand alone, which NFKC would change', () => {
    expect(wordsOf('ㅇㄱ')).toEqual(['ㅇㄱ']);
  });

  it('puts letters typed apart together', () => {
    expect(wordsOf('여권'.normalize('NFD'))).toEqual(['여권']);
  });

  it('remembers words, gaps and places', () => {
    const { text, flags, at } = compact('통·반장 회의');
    expect(text).toBe('통반장회의');
    expect([...flags.subarray(0, 5)]).toEqual([START | GAP | END, START, END, START | GAP, END]);
    expect([...at.subarray(0, 5)]).toEqual([0, 2, 3, 5, 6]);
  });
});

describe('Hangul', () => {
  it('takes syllables apart as they are typed', () => {
    expect(keysOf('권')).toBe('ㄱㅜㅓㄴ');
    expect(keysOf('값ㄳ')).toBe('ㄱㅏㅂㅅㄱㅅ');
    expect(initialOf('여')).toBe('ㅇ');
    expect(initials('a여권1')).toBe('aㅇㄱ1');
  });

  it.each([
    ['궈', '권', true],
    ['ㄱ', '권', true],
    ['세', '센', true],
    ['센', '세', false],
    ['ㄴ', '권', false],
  ])('%s can become %s: %s', (begun, done, can) => {
    expect(canBecome(begun, done)).toBe(can);
  });

  it.each([
    ['durnjs', '여권'],
    ['anejdnltnlaxj', '무더위쉼터'],
    ['wnalswkclghl', '주민자치회'],
    ['rkqt', '값'],
    ['dkswdk', '앉아'],
    ['asdfghjkl', null],
    ['qwerty', null],
  ])('%s on the other keyboard is %s', (keys, word) => {
    expect(toHangul(keys)).toBe(word);
  });

  it.each([
    ['ㅊㅊㅅㅍ', 'cctv'],
    ['ㅔㅁㄴ네ㅐㄳ', 'passport'],
    ['ㅈㅑ랴', 'wifi'],
  ])('%s on the other keyboard is %s', (typed, word) => {
    expect(toLatin(typed)).toBe(word);
  });
});

describe('endings', () => {
  it.each([
    ['여권을', '여권'],
    ['주민자치회에서는', '주민자치회'],
    ['신청하려면', '신청'],
    ['여권', null],
    ['물을', null],
  ])('%s without its ending: %s', (word, stem) => {
    expect(withoutEnding(word)).toBe(stem);
  });

  it('knows what is no ending', () => {
    expect(isEnding('에서')).toBe(true);
    expect(isEnding('발급')).toBe(false);
  });

  it.each([
    ['passports', 'passport'],
    ['canopy', 'canopie'],
    ['duties', 'duty'],
    ['volunteering', 'volunteer'],
    ['planned', 'plan'],
  ])('a stem of %s is %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });
});

describe('months', () => {
  it.each(['10월', 'october', 'oct', '202510'])('%s is October', (word) => {
    expect(monthForms(word)).toEqual(['10월', 'october']);
  });

  it('are nothing else', () => {
    expect(monthForms('여권')).toEqual([]);
    expect(monthForms('oc')).toEqual([]);
  });
});

describe('slips', () => {
  const between = (a: string, b: string): number => distance(codesOf(a), codesOf(b), 3);
  it.each([
    ['여꿘', '여권', 0.5],
    ['쉼퍼', '쉼터', 1],
    ['wvae', 'wave', 0.5],
    ['pasport', 'passport', 1],
    ['여권', '여권', 0],
  ])('%s is %s with a cost of %s', (a, b, cost) => {
    expect(between(a, b)).toBe(cost);
  });

  it('stop counting beyond what is allowed', () => {
    expect(distance(codesOf('지하철'), codesOf('무더위쉼터'), 1)).toBe(Infinity);
  });
});
