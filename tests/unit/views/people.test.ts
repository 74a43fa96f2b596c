import { expect, it } from 'vitest';
import { PEOPLE_WORDS } from '../../../src/i18n/people-words.ts';
import { staffDifference, staffFinding } from '../../../src/views/department/staffing.ts';
import { divisionCounts, staffGroups } from '../../../src/views/people/people.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';

const plan = linkedSite().newest;

it('sets current staff against the posts', () => {
  expect(staffDifference(plan.staffing.total)).toBe(1);
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

it('counts a dash as none, and says nothing of what it cannot read', () => {
  const findingWith = (printed: string) => {
    const { staffing } = linkedSite(edit('2025/plan.json', ['staffing', 'quota', 'grade-6'], printed)).newest;
    return staffFinding(staffing, 'en');
  };
  expect(findingWith('2')).toBe('Above the authorised posts: Grade 6 by 1.');
  expect(findingWith('-')).toBe('Above the authorised posts: Grade 6 by 3.');
  expect(findingWith('1,0')).toBe('');
  expect(findingWith('약간')).toBe('');

  const { ko, en } = PEOPLE_WORDS;
  const unread = { bureau: 'Bureau', quota: '1,0', current: '4', difference: null };
  expect(ko.lead(unread)).toBe('Bureau의 정원은 1,0명, 현원은 4명입니다.');
  expect(en.lead(unread)).toBe('The Bureau has 1,0 authorised posts and 4 staff.');
  expect([ko, en].map(({ divisions }) => divisions({ over: 0, under: 0, same: 0 }))).toEqual(['', '']);
});
