import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/model/figures.ts';
import { resolveRef } from '../../../src/model/refs.ts';
import { linkedProject } from '../../fixtures/content.ts';
import { realSite } from '../real-site.ts';

describe('figuresOf', () => {
  const plan = realSite().newest;

  it.each(plan.projects)('gives each figure of $id with the reference that fetches it', (project) => {
    const figures = figuresOf(project);
    expect(figures.map(({ ref }) => resolveRef(plan, project, ref))).toEqual(figures.map(({ fact }) => fact));
  });

  it('knows what is printed in brackets, and every number of a cell', () => {
    const refs = linkedProject('tree-care')
      .plan.projects.flatMap(figuresOf)
      .map(({ ref }) => ref);
    expect(refs).toEqual(
      expect.arrayContaining([
        'budget.headline.district',
        'items.planting.budget.price',
        'tables.planted.oak.rooted#2',
      ]),
    );
  });
});
