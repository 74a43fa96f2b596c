import { describe, expect, it, vi } from 'vitest';
import { auditJson } from '../../../src/data-files/audit-json.ts';
import { auditOf } from '../../../src/model/audit.ts';
import { linkedSite } from '../../fixtures/content.ts';
import { auditReport } from '../../../scripts/audit-report.ts';
import { run, STACK_TRACE, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the report', () => {
  const { newest } = linkedSite();
  const checks = auditOf(newest);

  it('begins with the counts and tells each difference in plain words', () => {
    expect(auditReport(newest, checks, 'en')).toBe(`Living Bureau, 2025 Work Plan

    38  Checks
    37  Agrees
     0  Rounding only
     0  Nothing to compare
     0  Worth a look
     0  Cannot be checked
     1  Differs

Green Care Division (green-care)
  Differs  Trees, from p. 4
      Required budget line: printed 1,200 thousand won. The figure that should be equal is 1,300 thousand won.`);
  });

  it('groups by rule', () => {
    const text = auditReport(newest, checks, 'ko', 'rule');
    expect(text).toContain('\n\n소요예산 줄과 표 (headline-table)\n  다름  동네 나무, 4쪽부터\n');
    expect(text).not.toContain('푸른돌봄과');
  });

  it('says so where all agree', () => {
    expect(
      auditReport(
        newest,
        checks.filter(({ status }) => status === 'agrees'),
        'ko',
      ),
    ).toMatch(/모두 맞습니다\.$/);
  });
});

describe('npm run audit', () => {
  it('prints what audit.json holds, and is content with a plan that differs', () => {
    const { code, out, error } = run('audit.ts', temporaryProject(), '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe(auditJson(linkedSite().newest));
  });

  it('narrows to a division and a rule', () => {
    const root = temporaryProject();
    const { out } = run(
      'audit.ts',
      root,
      '--json',
      '--department',
      'green-care',
      '--rule',
      'department-rate',
    );
    const entries = JSON.parse(out) as { rule: string; where: { department?: string } }[];
    expect(entries).toHaveLength(3);
    expect(new Set(entries.map(({ rule, where }) => `${rule} ${where.department ?? ''}`))).toEqual(
      new Set(['department-rate green-care']),
    );
  });

  it.each([
    [['--department', 'nowhere'], 'There is no department "nowhere". Known: green-care'],
    [['--rule', 'nothing'], 'There is no rule "nothing". Known: bureau-departments,'],
    [['--plan', '1999'], 'There is no plan "1999". Known: 2025'],
    [['--by', 'mood'], '--by is "department" or "rule", not "mood".'],
    [['--locale', 'fr'], '--locale is "ko" or "en", not "fr".'],
  ])('%j is told to be wrong', (options, expected) => {
    const { code, out, error } = run('audit.ts', temporaryProject(), ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(expected);
    expect(error).not.toMatch(STACK_TRACE);
  });
});
