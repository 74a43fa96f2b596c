import { describe, expect, it } from 'vitest';
import { auditOf, countByStatus } from '../../../../src/model/audit.ts';
import { realSite } from '../../real-site.ts';

describe.each(realSite().plans.map((plan) => [plan.id, plan] as const))('the plan %s', (_, plan) => {
  const checks = auditOf(plan);

  it('counts every check under one status', () => {
    const counts = countByStatus(checks);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(checks.length);
  });

  it('gives every check an id of its own', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names the division of every figure that is a division’s, in the bureau’s tables too', () => {
    const ofBureau = checks.filter(({ where }) => where.department === undefined);
    expect(new Set(ofBureau.map(({ where }) => where.table))).toEqual(
      new Set(['budget-overview', 'staffing', 'organisation']),
    );
    const rows = checks.filter(({ where }) => where.table === 'budget-overview');
    const nameOf = (id: string | undefined) =>
      id === undefined ? plan.bureau : plan.departments.find((one) => one.id === id)?.name;
    for (const { place, label, where } of rows) {
      expect(place).toEqual(nameOf(where.department));
      expect(label.ko).not.toContain(place?.ko);
    }
    expect(
      checks.filter(({ where }) => where.project !== undefined && where.department === undefined),
    ).toEqual([]);
  });

  it('names no difference where figures agree', () => {
    const agreeing = checks.filter(({ status }) => status === 'agrees');
    expect(agreeing.filter(({ difference }) => difference !== '').map(({ id }) => id)).toEqual([]);
  });

  it('says of every check that does not agree what is printed, and where', () => {
    // The source tells pages only where a chapter, a division or a project begins.
    const begins = new Set([
      plan.budget.page,
      plan.staffing.page,
      ...plan.departments.flatMap(({ page, projects }) => [page, ...projects.map((entry) => entry.page)]),
    ]);
    const faults = checks.filter(
      ({ printed, page, where, status, computed, kind }) =>
        (printed === '' && status !== 'missing') ||
        !begins.has(page) ||
        where.table === undefined ||
        (status === 'differs' && kind !== 'order' && computed === ''),
    );
    expect(faults).toEqual([]);
  });
});
