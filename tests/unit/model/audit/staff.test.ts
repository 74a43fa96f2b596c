import { describe } from 'vitest';
import { edit } from '../../../fixtures/content.ts';
import { DIVISION, PLAN, planted } from './planted.ts';

describe('staff-departments', () => {
  planted(
    'a grade whose staff are not the divisions’ together',
    [edit(PLAN, ['staffing', 'current', 'grade-6'], '4'), edit(PLAN, ['staffing', 'current', 'total'], '5')],
    'differs staff-departments/staffing/current.grade-6',
    'differs staff-departments/staffing/current.total',
  );
});

describe('staff-grades', () => {
  planted(
    'grades that do not add up, quota and current apart',
    [edit(DIVISION, ['staffing', 'quota', 'total'], '4'), edit(PLAN, ['staffing', 'quota', 'total'], '4')],
    'differs staff-grades/green-care/staffing/quota.total',
    'differs staff-grades/staffing/quota.total',
  );
});

describe('list-length', () => {
  planted(
    'a number of teams that is not the length of their list',
    edit(PLAN, ['staffing', 'stated', 'teams'], '3'),
    'differs list-length/organisation/teams',
  );
  planted(
    'a number of divisions that is not',
    edit(PLAN, ['staffing', 'stated', 'departments'], '2'),
    'differs list-length/organisation/divisions',
  );
});
