import { describe, expect, it } from 'vitest';
import { AMOUNT_BANDS, facetsOf } from '../../../src/model/facets.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { edit, linkedSite } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

const TREES = '2025/projects/tree-care.json';

function facets(plan: Plan, id: string) {
  const entry = plan.departments.flatMap(({ projects }) => projects).find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no project ${id}`);
  return facetsOf(plan, entry);
}

describe('facetsOf', () => {
  it('tells what a project can be chosen by', () => {
    expect(facets(linkedSite().newest, 'tree-care')).toMatchInlineSnapshot(`
      {
        "amount": [
          "small",
        ],
        "division": [
          "green-care",
        ],
        "dong": [
          "north-dong",
        ],
        "for": [
          "residents",
          "children",
        ],
        "source": [
          "national",
          "district",
        ],
        "status": [
          "continuing",
          "expanded",
        ],
        "topic": [
          "nature",
        ],
      }
    `);
    expect(facets(linkedSite().newest, 'book-bus')).toMatchInlineSnapshot(`
      {
        "amount": [
          "none",
        ],
        "division": [
          "green-care",
        ],
        "dong": [],
        "for": [
          "residents",
        ],
        "source": [],
        "status": [
          "new",
        ],
        "topic": [],
      }
    `);
  });

  it('names a source only where it pays anything this year', () => {
    const plan = linkedSite(edit(TREES, ['budget', 'table', 'rows', 1, 'amounts', 1], '0')).newest;
    expect(facets(plan, 'tree-care').source).not.toContain('national');
  });

  it('puts an amount into the band that begins at or below it', () => {
    const bands = AMOUNT_BANDS.flatMap(({ from }) => [from, from + 1]).map((won) => {
      const plan = linkedSite(
        edit(TREES, ['budget', 'headline'], { printed: String(won), unit: '원' }),
      ).newest;
      return facets(plan, 'tree-care').amount.join();
    });
    expect(bands).toEqual(AMOUNT_BANDS.flatMap(({ id }) => [id, id]));
  });

  it('has an amount and a division for every project of content/', () => {
    const plan = realSite().newest;
    for (const { id, department } of plan.projects.map(({ entry }) => entry)) {
      const { amount, division } = facets(plan, id);
      expect(amount).toHaveLength(1);
      expect(division).toEqual([department.id]);
    }
  });
});
