import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { run, STACK_TRACE, temporaryProject } from './project.ts';

vi.setConfig({ testTimeout: 60_000 });

function breakPlan(root: string): void {
  const file = join(root, 'content/2025/plan.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"year": 2025,', '"year": 2025'));
}

describe('npm run check', () => {
  it('says that clean content is in order, and ends with 0', () => {
    const { code, out, error } = run('check.ts', temporaryProject());
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe('The content is in order. 2025: 2 projects\n');
  });

  it('prints a finding for people, without a stack trace, and ends with 1', () => {
    const root = temporaryProject();
    breakPlan(root);
    const { code, out, error } = run('check.ts', root);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toBe(
      [
        'content/2025/plan.json:5  [json-broken]',
        '  found:    "\\"bureau\\": { \\"ko\\": \\"생활국\\", \\"en\\":"',
        '  expected: a comma between two entries',
        '  do:       Put a comma at the end of the line before.',
        '',
        '1 finding.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['plan'], 1, /^content\/2025\/plan\.json:5 [^]*\n1 finding\.\n$/, ''],
    [['tree-care', 'plan'], 1, /\n1 finding\.\n$/, ''],
    [['tree-care'], 0, 'No findings in files whose path contains "tree-care"; elsewhere: 1.\n', ''],
    [
      ['tree-care', 'bus'],
      0,
      'No findings in files whose path contains "tree-care" or "bus"; elsewhere: 1.\n',
      '',
    ],
    [['tre-care'], 2, '', 'No path in the content contains "tre-care". Findings in all: 1.\n'],
    [['tre-care', 'plan'], 2, '', 'No path in the content contains "tre-care". Findings in all: 1.\n'],
    [['tre-care', '--json'], 2, '', 'No path in the content contains "tre-care". Findings in all: 1.\n'],
  ])('narrows to %j', (args, code, out, error) => {
    const root = temporaryProject();
    breakPlan(root);
    const done = run('check.ts', root, ...args);
    expect(done).toMatchObject({ code, error });
    if (typeof out === 'string') expect(done.out).toBe(out);
    else expect(done.out).toMatch(out);
  });

  it('knows a word of a path that is only missing', () => {
    const root = temporaryProject();
    mkdirSync(join(root, 'content/2026'));
    expect(run('check.ts', root, '2026').out).toMatch(/^content\/2026 {2}\[content-missing\]/);
  });

  it('prints findings for programs with --json', () => {
    const root = temporaryProject();
    expect(JSON.parse(run('check.ts', root, '--json').out)).toEqual([]);
    breakPlan(root);
    const { code, out } = run('check.ts', root, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as Finding[]).map(({ file, line }) => [file, line])).toEqual([
      ['content/2025/plan.json', 5],
    ]);
  });

  it.each<[string, (root: string) => void]>([
    ['no content folder', (root) => rmSync(join(root, 'content'), { recursive: true })],
    ['an empty plan folder', (root) => mkdirSync(join(root, 'content/2026'))],
    [
      'a file of noise',
      (root) => writeFileSync(join(root, 'content/site.json'), Buffer.from([0, 255, 254, 123])),
    ],
    ['an empty file', (root) => writeFileSync(join(root, 'content/2025/projects/book-bus.json'), '')],
    [
      'broken MDX',
      (root) =>
        writeFileSync(join(root, 'content/2025/narratives/ko/book-bus.mdx'), '<Section id="overview"'),
    ],
  ])('reports %s without a stack trace', (_, change) => {
    const root = temporaryProject();
    change(root);
    const { code, out, error } = run('check.ts', root);
    expect(code).toBe(1);
    expect(out).toMatch(/\d+ findings?\.\n$/);
    expect(out + error).not.toMatch(STACK_TRACE);
  });

  it('does not mind a byte order mark, or hidden files', () => {
    const root = temporaryProject();
    const file = join(root, 'content/site.json');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    writeFileSync(join(root, 'content/2025/.DS_Store'), 'x');
    expect(run('check.ts', root).code).toBe(0);
  });
});
