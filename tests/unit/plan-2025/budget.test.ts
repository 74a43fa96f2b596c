import { describe, expect, it } from 'vitest';
import { BUDGET_WORDS } from '../../../src/i18n/budget-words.ts';
import { sourceChanges } from '../../../src/model/source-changes.ts';
import { termsOnPage } from '../../../src/views/budget/terms.ts';
import { changesBySource } from '../../../src/views/budget/view.ts';
import { site2025 } from './site.ts';

const { newest: plan, glossary } = site2025();

describe('whose money a change is', () => {
  const lines = (id: string) => {
    const project = plan.projects.find((one) => one.id === id);
    if (project === undefined) throw new Error(`no project ${id}`);
    return changesBySource(project, plan, 'ko');
  };

  it('is told by source, or in one word where it is one source’s', () => {
    expect(lines('passport-services')).toEqual(['국비 +2,060', '구비 +509']);
    expect(lines('heat-and-cold-waves')).toEqual(['전액 구비']);
  });

  it('is not told where line and table state two budgets', () => {
    expect(lines('emergency-preparedness')).toEqual([BUDGET_WORDS.ko.sourcesDiffer]);
  });

  it('can be told of more than twenty sources of projects', () => {
    expect(
      plan.projects.flatMap((project) => sourceChanges(project, plan.year) ?? []).length,
    ).toBeGreaterThan(20);
  });
});

it('has the words of its own labels explained: sources, kinds, periods', () => {
  const names = termsOnPage(plan, glossary).map(({ name }) => name.ko);
  const labels = [...plan.sources.map(({ name }) => name.ko), '정책사업비', '당초예산', '기투자', '비예산'];
  expect(names).toEqual(expect.arrayContaining(labels));
  expect(names.length).toBeLessThan(20);
});
