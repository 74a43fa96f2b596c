import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { partsOf, SRC } from './modules.ts';

const ROOT = join(SRC, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const declared = { ...dependencies, ...devDependencies, ...optionalDependencies };

/** All code of the project, from its root. */
function sources(): string[] {
  const inside = (folder: string, recursive: boolean): string[] =>
    readdirSync(join(ROOT, folder), { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|astro)$/.test(entry.name))
      .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
  return [...inside('.', false), ...['src', 'scripts', 'tests'].flatMap((folder) => inside(folder, true))];
}

/** The packages that a file imports from, be it types alone. */
function packagesOf(file: string, source: string): string[] {
  return partsOf(file, source)
    .flatMap(({ code }) => ts.preProcessFile(code).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !/^(\.|#src\/|node:|astro:)/.test(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

/** Types of a package may come in one of their own. */
const isDeclared = (name: string): boolean => name in declared || `@types/${name}` in declared;

describe('packages', () => {
  it('are declared where they are imported', () => {
    const lost = sources().flatMap((file) =>
      packagesOf(file, read(file))
        .filter((name) => !isDeclared(name))
        .map((name) => `${file} imports "${name}", which package.json does not name`),
    );
    expect(lost).toEqual([]);
  });

  it('are pinned to one version', () => {
    expect(Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are named in the README with a reason', () => {
    const [, table = ''] = read('README.md').split('## Dependencies, and why');
    const named = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, names = '']) => names.split(', '));
    expect(Object.keys(declared).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('are seen in every way of importing', () => {
    const code = "import a from 'a/b';\nimport type { C } from '@c/d/e';\nimport 'f';\nvoid import('g');";
    expect(packagesOf('x.ts', code)).toEqual(['a', '@c/d', 'f', 'g']);
    expect(packagesOf('x.astro', `---\n${code}\n---\n<p>x</p>\n`)).toEqual(['a', '@c/d', 'f', 'g']);
  });
});
