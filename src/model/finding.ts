/** Permanent names of what can be wrong with content. A name is never reused for something else. */
export type FindingCode =
  | 'content-missing'
  | 'content-unexpected'
  | 'not-filled'
  | 'json-broken'
  | 'json-duplicate-key'
  | 'schema-mismatch'
  | 'schema-unknown-field'
  | 'duplicate-id'
  | 'duplicate-number'
  | 'parts-too-deep'
  | 'reference-to-nothing'
  | 'table-shape'
  | 'chart-below-zero'
  | 'mdx-broken'
  | 'mdx-unknown-component'
  | 'mdx-not-words'
  | 'narrative-sections'
  | 'narrative-placement'
  | 'figure-typed-again'
  | 'parity-values'
  | 'parity-korean-in-english'
  | 'names-differ'
  | 'targets-incomparable'
  | 'font-glyph';

/** Something that a person has to mend before the site can be built. */
export interface Finding {
  code: FindingCode;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Field inside the file: `budget.table.rows[1].amounts`; '' for the file as a whole. */
  path: string;
  /** Line in the file, from 1, where it is known. */
  line?: number;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do. */
  action: string;
}

/** Orders findings by file, then line, so that the same content always prints the same report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.path, b.path) ||
      compare(a.code, b.code) ||
      compare(a.found, b.found),
  );
}

/** Writes findings for people: one paragraph each, then the count. */
export function describeFindings(findings: readonly Finding[]): string {
  const paragraphs = sortFindings(findings).map((finding) => {
    const place = finding.line === undefined ? finding.file : `${finding.file}:${String(finding.line)}`;
    return [
      `${place}${finding.path === '' ? '' : `  ${finding.path}`}  [${finding.code}]`,
      `  found:    ${finding.found}`,
      `  expected: ${finding.expected}`,
      `  do:       ${finding.action}`,
    ].join('\n');
  });
  const count = findings.length === 1 ? '1 finding' : `${String(findings.length)} findings`;
  return [...paragraphs, `${count}.`].join('\n\n');
}

/** Joins the steps of a path as people write it: `rows[1].amounts`. */
export function joinPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${String(step)}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');
}

/** Shortens a value for a finding. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
