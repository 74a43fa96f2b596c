import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentIn } from '../../../scripts/mutations/content.ts';
import { mutate } from '../../../scripts/mutations/edits.ts';
import { faultsOf, outcomeOf } from '../../../scripts/mutations/judge.ts';
import { random } from '../../../scripts/mutations/random.ts';
import { runMutations } from '../../../scripts/mutations/run.ts';
import { content, edit } from '../../fixtures/content.ts';

/** The real plan takes a second per check; the tiny ones have every feature of it. `npm run bench` tries ten thousand. */
const PLANS = ['plan', join('plans', 'haneul')];

describe.each(PLANS)('random changes of tests/fixtures/%s', (name) => {
  it('end in findings for people or in a site whose other figures are unchanged', () => {
    const { faults, found, built, figures } = runMutations(contentIn(join('tests/fixtures', name)), {
      first: 1,
      count: 250,
    });
    expect(faults).toEqual([]);
    // Both ends are reached, and figures were changed.
    expect(found).toBeGreaterThan(100);
    expect(built).toBeGreaterThan(40);
    expect(figures).toBeGreaterThan(15);
  });
});

describe('the judge', () => {
  const clean = content();
  const before = outcomeOf(clean);
  const TREES = '2025/projects/tree-care.json';
  const judge = (figure: { from: string; to: string } | null, ...changes: Parameters<typeof content>) =>
    faultsOf(before, { name: '', content: content(...changes), figure }).faults;

  it('lets the changed figure pass, wherever it is shown', () => {
    const change = edit(TREES, ['budget', 'table', 'rows', 2, 'amounts', 1], '501');
    expect(judge({ from: '500', to: '501' }, change)).toEqual([]);
  });

  it('sees a second figure that changed too', () => {
    const faults = judge(
      { from: '500', to: '501' },
      edit(TREES, ['budget', 'table', 'rows', 2, 'amounts', 1], '501'),
      edit(TREES, ['budget', 'table', 'rows', 1, 'amounts', 1], '900'),
    );
    expect(faults).toEqual([
      expect.stringContaining('rows.1.amounts.2025.printed became "900"'),
      expect.stringContaining('budget.csv: tree-care'),
    ]);
  });

  it('sees a figure out of nothing', () => {
    expect(judge(null, edit(TREES, ['figures', 0, 'printed'], '1,501'))).toEqual([
      'the figure 1,501 came out of nothing',
    ]);
  });
});

it('makes the same change of the same seed', () => {
  const made = [1, 1].map((seed) => mutate(content(), random(seed)));
  expect(made[0]).toEqual(made[1]);
  expect(made[0]).not.toEqual(mutate(content(), random(2)));
});
