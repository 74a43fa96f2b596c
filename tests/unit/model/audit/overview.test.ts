import { describe, expect, it } from 'vitest';
import { edit, type Change } from '../../../fixtures/content.ts';
import { auditWith, DIVISION, find, PLAN, planted } from './planted.ts';

/** A cell of the division's rows: 0 is the total, 1 and 2 are its kinds. */
const cell = (row: number, column: string, printed: string): Change =>
  edit(DIVISION, ['budget', row, column], printed);
const bureau = (column: string, printed: string): Change => edit(PLAN, ['budget', 'total', column], printed);

describe('bureau-departments', () => {
  planted(
    'a total that is not the sum of the divisions',
    [bureau('current', '1,900'), bureau('change', '300'), bureau('rate', '18.8')],
    'differs bureau-departments/budget-overview/total.current',
    'differs bureau-departments/budget-overview/total.change',
  );
});

describe('department-kinds', () => {
  planted(
    'kinds that do not add up to the division’s total',
    [cell(2, 'current', '350'), cell(2, 'change', '50'), cell(2, 'rate', '16.7')],
    'differs department-kinds/green-care/budget-overview/total.current',
    'differs department-kinds/green-care/budget-overview/total.change',
  );
  planted(
    'the last digit, which rounding to thousands explains',
    [cell(2, 'current', '301'), cell(2, 'change', '1'), cell(2, 'rate', '0.3')],
    'rounding department-kinds/green-care/budget-overview/total.current',
    'rounding department-kinds/green-care/budget-overview/total.change',
  );
});

describe('department-change', () => {
  planted(
    'a change that is not the difference of the years',
    [cell(1, 'change', '△140'), cell(2, 'change', '40')],
    'differs department-change/green-care/budget-overview/policy.change',
    'differs department-change/green-care/budget-overview/operating.change',
  );
  planted(
    'an increase printed as a decrease',
    [bureau('change', '100')],
    'differs department-change/budget-overview/total.change',
    'differs bureau-departments/budget-overview/total.change',
  );
});

describe('department-rate', () => {
  const RATE = 'department-rate/green-care/budget-overview/policy.rate';
  planted('a rate that the years do not give', cell(1, 'rate', '△9.7'), `differs ${RATE}`);
  planted('a rate without its sign', cell(1, 'rate', '7.7'), `differs ${RATE}`);
  planted('a rate that was cut off', cell(1, 'rate', '△7.6'), `rounding ${RATE}`);
  planted('a word instead of a rate', cell(1, 'rate', '순감'));
  it('is not computed from less than nothing', () => {
    expect(auditWith(cell(1, 'previous', '△1,300')).map(({ id }) => id)).not.toContain(RATE);
  });

  it('tells a rate that was cut off from one that was rounded, and says what it should be', () => {
    const check = find(auditWith(cell(1, 'rate', '△7.6')), RATE);
    expect(check).toMatchObject({ truncated: true, printed: '△7.6', computed: '△7.7', unit: '%' });
    expect(find(auditWith(cell(1, 'rate', '△9.7')), RATE)).toMatchObject({
      truncated: false,
      difference: '2.0',
    });
  });
});
