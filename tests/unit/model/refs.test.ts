import { describe, expect, it } from 'vitest';
import { resolveRef, type Fact } from '../../../src/model/refs.ts';
import { linkedProject } from '../../fixtures/content.ts';

const { plan, project } = linkedProject('tree-care');

/** What a reference comes to, as one value. */
function valueOf(fact: Fact | null): unknown {
  switch (fact?.kind) {
    case undefined:
      return null;
    case 'money':
      return `${fact.money.won} won`;
    case 'number':
      return [fact.quantity.value, fact.unit?.en];
    case 'percent':
      return `${fact.quantity.printed} percent`;
    case 'text':
      return fact.text.en;
    case 'when':
      return fact.when.kind;
  }
}

const FOUND: [ref: string, value: unknown][] = [
  ['budget.headline', '1200000 won'],
  ['budget.headline.national', '700000 won'],
  ['budget.total.2025', '1300000 won'],
  ['budget.total.total', '3600000 won'],
  ['budget.district.future', '500000 won'],
  ['amounts.whole-cost', '3600000 won'],
  ['amounts.whole-cost.district', '3600000 won'],
  ['items.planting.budget', '800000 won'],
  ['items.planting.budget.national', '800000 won'],
  ['items.planting.budget.quantity', [4, 'trees']],
  ['items.planting.budget.price', '200000 won'],
  ['items.planting.period', 'quarter'],
  ['tables.planted.oak.trees', [1430, 'trees']],
  ['tables.planted.pine.cost', '-20000 won'],
  ['tables.planted.oak.share', '71.5 percent'],
  ['tables.planted.oak.rooted', [12, undefined]],
  ['tables.planted.oak.rooted#2', [20, undefined]],
  ['tables.planted.oak.rooted#3', '60% percent'],
  ['tables.planted.oak.kind', 'Oak'],
  ['tables.planted.oak.area', 'North-dong'],
  ['tables.planted.pine.area', 'North-dong'],
  ['tables.planted.all.kind', 'Total'],
  ['figures.volunteers', [1500, 'people']],
  ['figures.goal', '80 percent'],
  ['figures.tree-price', '250000 won'],
  ['events.tree-day', 'day'],
  ['events.rounds', 'recurring'],
];

const NOTHING = [
  'budget.headline.city',
  'budget.total.2031',
  'budget.city.2025',
  'budget.total',
  'amounts.none',
  'amounts.whole-cost.national',
  'items.none.budget',
  'items.planting',
  'items.planting.name',
  'items.watering.budget',
  'items.watering.period',
  'tables.none.oak.trees',
  'tables.planted.none.trees',
  'tables.planted.oak.none',
  'tables.planted.oak.trees#2',
  'tables.planted.oak',
  'figures.none',
  'figures.volunteers.more',
  'figures.volunteers#2',
  'events.none',
  'places.hill-park',
  'constructor.name',
  'none/figures.volunteers',
  '',
];

describe('resolveRef', () => {
  it.each(FOUND)('%s', (ref, value) => {
    expect(valueOf(resolveRef(plan, project, ref))).toEqual(value);
  });

  it.each(FOUND)('tree-care/%s, from another project', (ref, value) => {
    const other = linkedProject('book-bus');
    expect(resolveRef(other.plan, other.project, ref)).toBeNull();
    expect(valueOf(resolveRef(other.plan, other.project, `tree-care/${ref}`))).toEqual(value);
  });

  it.each(NOTHING)('"%s" means nothing', (ref) => {
    expect(resolveRef(plan, project, ref)).toBeNull();
  });
});
