import { expect, it } from 'vitest';
import { PEOPLE_WORDS } from '../../../src/i18n/people-words.ts';
import { divisionCounts, staffDifference, staffGroups } from '../../../src/views/people/people.ts';
import { linkedSite } from '../../fixtures/content.ts';

const plan = linkedSite().newest;

it('sets current staff against the posts', () => {
  expect(staffDifference(plan.staffing)).toBe(1);
  expect(divisionCounts(plan)).toEqual({ over: 1, under: 0, same: 0 });
  expect(staffGroups(plan).map(({ department }) => department?.id ?? 'bureau')).toEqual([
    'bureau',
    'green-care',
  ]);
});

it('says it in words', () => {
  const { ko, en } = PEOPLE_WORDS;
  expect([-3, 0, 4].map((one) => ko.says(one))).toEqual(['3명 적음', '같음', '4명 많음']);
  expect([-3, 0, 4].map((one) => en.says(one))).toEqual(['3 below', 'equal', '4 above']);
  expect(ko.divisions({ over: 3, under: 1, same: 1 })).toBe(
    '현원이 정원보다 많은 과가 3개, 적은 과가 1개, 같은 과가 1개입니다.',
  );
  expect(en.divisions({ over: 3, under: 1, same: 0 })).toBe(
    'Of its divisions, 3 have more staff than posts, 1 has fewer.',
  );
});
