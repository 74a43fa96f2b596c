import { expect, it } from 'vitest';
import { content, sourceOf, type Change, type Content } from '../../fixtures/content.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import type { Finding, FindingCode } from '../../../src/model/finding.ts';

/** Where a finding must point. */
export interface Place {
  code: FindingCode;
  /** Inside `content/`. */
  file: string;
  /** The field; '' where it is not given. */
  path?: string;
  /** A text that stands in the line that the finding names; left out where it names none. */
  at?: string;
  /** What the finding must say was found, what it must expect, and what to do. */
  found?: string | RegExp;
  expected?: string | RegExp;
  action?: string | RegExp;
}

/** Zod's, JavaScript's and MDX's own wording for a fault, which says nothing to an editor. */
const NOT_FOR_PEOPLE = /undefined|\bNaN\b|\[object|Invalid input|Invalid key|Expected '|TypeError|^\s*$/;

/** Declares a test: this one change of the clean plan gives these findings and no other. */
export function fault(name: string, change: Change | Change[], ...places: Place[]): void {
  it(name, () => {
    const changed = content(...[change].flat());
    const { findings } = checkContent(changed.files, changed.folders);
    expect(findings.map(summary).sort()).toEqual(
      places.map(({ code, file, path }) => `${code} content/${file} ${path ?? ''}`).sort(),
    );
    findings.forEach(expectForPeople);
    for (const place of places) expectPlace(findings, place, changed);
  });
}

function summary({ code, file, path }: Finding): string {
  return `${code} ${file} ${path}`;
}

function expectForPeople({ found, expected, action }: Finding): void {
  for (const words of [found, expected, action]) expect(words).not.toMatch(NOT_FOR_PEOPLE);
  expect(action).toMatch(/^[A-Z].*\.$/);
}

function expectPlace(
  findings: readonly Finding[],
  { code, file, path, at, ...said }: Place,
  changed: Content,
): void {
  const same = findings.filter(
    (one) => one.code === code && one.file === `content/${file}` && one.path === (path ?? ''),
  );
  const lines = same.map(({ line }) =>
    line === undefined ? null : (sourceOf(changed, file).split('\n')[line - 1] ?? null),
  );
  if (at === undefined) expect(lines).toContain(null);
  else expect(lines).toContainEqual(expect.stringContaining(at));
  for (const field of ['found', 'expected', 'action'] as const) {
    const words = said[field];
    if (words === undefined) continue;
    expect(same.map((one) => one[field])).toContainEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    );
  }
}
