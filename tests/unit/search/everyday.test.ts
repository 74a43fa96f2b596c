import { expect, it } from 'vitest';
import { everydayWords, wholePhrases } from '../../../src/search/everyday.ts';

const words = (phrases: string[], names: string[] = []): string[] =>
  everydayWords(phrases, names, new Set(['어떻게', 'how']));

it('leaves out what begins a word of the title, and keeps what lies inside one', () => {
  expect(words(['외국어센터', '국제 외국어'], ['금천 국제외국어센터'])).toEqual(['외국어센터']);
  expect(words(['sport', 'port'], ['Passport services'])).toEqual(['sport', 'port']);
});

it('leaves out stop words, and words found in a longer one', () => {
  expect(words(['어떻게 봉사', '봉사활동'])).toEqual(['봉사활동']);
  expect(words(['how to rent a room', 'rooms', 'flooding', 'flood', 'art', 'article'])).toEqual([
    'to',
    'rent',
    'a',
    'rooms',
    'flooding',
    'art',
    'article',
  ]);
});

it('keeps a phrase of nothing but stop words whole', () => {
  const stop = new Set(['near', 'me', 'how', 'many']);
  expect(wholePhrases(['near me', 'how many trees', 'near'], stop)).toEqual(['near me']);
});
