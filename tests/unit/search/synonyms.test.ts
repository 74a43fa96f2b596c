import { expect, it } from 'vitest';
import { checkContent } from '../../../src/model/check-content.ts';
import { content, copy, edit, folder, write, type Change } from '../../fixtures/content.ts';

const synonyms = (groups: unknown): Change =>
  write('synonyms.json', JSON.stringify({ stop: { ko: [], en: [] }, groups }));

function findings(...changes: Change[]) {
  const { files, folders } = content(...changes);
  return checkContent(files, folders).findings.map(({ code, file, path, found }) => ({
    code,
    file,
    path,
    found,
  }));
}

it('may be left out', () => {
  expect(findings()).toEqual([]);
});

it('point at pages that are there', () => {
  const group = {
    targets: ['projects/tree-care', 'departments/green-care', 'for/children', 'print', 'targets', ''],
    ko: ['나무'],
    en: ['tree'],
  };
  expect(findings(synonyms([group]))).toEqual([]);
});

it('may point at pages of an older plan', () => {
  const newer = [
    copy('2025/departments/green-care.json', '2026/departments/green-care.json'),
    copy('2025/plan.json', '2026/plan.json'),
    edit('2026/plan.json', ['year'], 2026),
    edit('2026/departments/green-care.json', ['projects'], []),
    folder('2026'),
  ];
  const group = { targets: ['projects/tree-care'], ko: ['나무'], en: ['tree'] };
  expect(findings(...newer, synonyms([group]))).toEqual([]);
});

it('report a page that is not', () => {
  const group = { targets: ['projects/tree-care', 'projects/moon'], ko: ['달'], en: ['moon'] };
  expect(findings(synonyms([group]))).toEqual([
    {
      code: 'reference-to-nothing',
      file: 'content/synonyms.json',
      path: 'groups[0].targets[1]',
      found: '"projects/moon"',
    },
  ]);
});

it('say what they may point at, the first page of the plan among it', () => {
  const { files, folders } = content(synonyms([{ targets: ['moon'], ko: ['달'], en: ['moon'] }]));
  const [finding] = checkContent(files, folders).findings;
  expect(finding?.expected).toMatch(
    /^the id of a page: "" \(the plan’s first page\), .*for\/…, or: departments, /,
  );
});

it('report an empty word', () => {
  const group = { targets: ['audit'], ko: [' '], en: [] };
  expect(findings(synonyms([group]))).toMatchObject([
    { code: 'schema-mismatch', file: 'content/synonyms.json', path: 'groups[0].ko[0]' },
  ]);
});
