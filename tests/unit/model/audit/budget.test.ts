import { describe, expect, it } from 'vitest';
import { edit, type Change } from '../../../fixtures/content.ts';
import { auditWith, find, planted, TREES } from './planted.ts';

const PLACE = 'green-care/tree-care';
/** A cell of the budget table: rows total, national, district; periods 2024, 2025, future. */
const cell = (row: number, period: number, printed: string): Change =>
  edit(TREES, ['budget', 'table', 'rows', row, 'amounts', period], printed);
const total = (row: number, printed: string): Change =>
  edit(TREES, ['budget', 'table', 'rows', row, 'total'], printed);
const headline = (printed: string): Change => edit(TREES, ['budget', 'headline', 'printed'], printed);

describe('sources-total', () => {
  planted(
    'sources that do not add up to a period’s total',
    [cell(0, 0, '1,050'), total(0, '3,650'), edit(TREES, ['amounts'], [])],
    `differs sources-total/${PLACE}/budget/total.2024`,
    `differs sources-total/${PLACE}/budget/total.total`,
  );
  planted(
    'the last digit, which rounding to thousands explains',
    [cell(0, 0, '1,001'), total(0, '3,601')],
    `rounding sources-total/${PLACE}/budget/total.2024`,
    `rounding sources-total/${PLACE}/budget/total.total`,
    `rounding stated-amount/${PLACE}/amounts/whole-cost`,
  );
});

describe('periods-total', () => {
  planted(
    'periods that do not add up to the total column',
    [total(1, '2,300'), total(2, '1,300')],
    `differs periods-total/${PLACE}/budget/national.total`,
    `differs periods-total/${PLACE}/budget/district.total`,
  );
});

describe('headline-table', () => {
  planted(
    'a budget line that is not the table’s total of the year',
    [headline('1,200'), edit(TREES, ['budget', 'headline', 'sources'], [])],
    `differs headline-table/${PLACE}/budget/headline`,
  );
  planted('a budget line in a coarser unit', [
    edit(TREES, ['budget', 'headline'], { printed: '1.3', unit: '백만원' }),
  ]);
  planted(
    'a budget line that was rounded to its coarser unit',
    edit(TREES, ['budget', 'headline'], { printed: '1', unit: '백만원' }),
    `rounding headline-table/${PLACE}/budget/headline`,
  );
});

describe('stated-amount', () => {
  planted(
    'a total cost in the overview that is not the table’s',
    edit(TREES, ['amounts', 0, 'amount', 'printed'], '4.6'),
    `differs stated-amount/${PLACE}/amounts/whole-cost`,
  );
});

describe('amount-sources', () => {
  planted(
    'sources in brackets that do not add up',
    edit(TREES, ['budget', 'headline', 'sources', 0, 'printed'], '700'),
    `differs amount-sources/${PLACE}/budget/headline`,
  );
});

it('names the required budget line alike under every rule', () => {
  const labels = auditWith(headline('1,3'))
    .filter(({ where }) => where.table === 'budget' && where.cell === 'headline')
    .map(({ rule, label }) => [rule, label.en]);
  expect(labels).toEqual([
    ['headline-table', 'Required budget line'],
    ['amount-sources', 'Required budget line'],
    ['malformed-number', 'Required budget line'],
  ]);
});

describe('amount-formula', () => {
  planted(
    'a quantity and a price that give another amount',
    edit(TREES, ['items', 0, 'budget', 'printed'], '900'),
    `differs amount-formula/${PLACE}/items/planting.budget`,
  );
});

describe('malformed-number', () => {
  planted(
    'a comma in the wrong place; what it is part of cannot be checked',
    cell(2, 1, '5,00'),
    `malformed malformed-number/${PLACE}/budget/district.2025`,
    `malformed sources-total/${PLACE}/budget/total.2025`,
    `malformed periods-total/${PLACE}/budget/district.total`,
  );
  planted(
    'a point where a comma belongs, in an amount in words',
    edit(TREES, ['items', 1, 'budget'], { printed: '7.963', unit: '천원' }),
    `malformed malformed-number/${PLACE}/items/watering.budget`,
  );
  planted(
    'a cell of a table',
    edit(TREES, ['tables', 0, 'rows', 1, 'cells', 'cost'], '△2,0'),
    `malformed malformed-number/${PLACE}/planted/pine.cost`,
  );

  planted(
    'a point where a comma belongs, in a cell of money',
    edit(TREES, ['tables', 0, 'rows', 1, 'cells', 'cost'], '796.190'),
    `malformed malformed-number/${PLACE}/planted/pine.cost`,
  );
  planted(
    'a figure of a sentence',
    edit(TREES, ['figures', 2, 'printed'], '2,5'),
    `malformed malformed-number/${PLACE}/figures/tree-price`,
  );

  it('computes nothing from what it cannot read', () => {
    const check = find(auditWith(cell(2, 1, '5,00')), `malformed-number/${PLACE}/budget/district.2025`);
    expect(check).toMatchObject({ printed: '5,00', computed: '', unit: '천원', page: 4 });
  });
});

describe('out-of-proportion', () => {
  planted(
    'a year a hundred times smaller than its neighbours',
    [cell(2, 0, '2'), cell(0, 0, '802'), total(2, '1,002'), total(0, '3,402'), edit(TREES, ['amounts'], [])],
    `unclear out-of-proportion/${PLACE}/budget/district.2024`,
  );
});
