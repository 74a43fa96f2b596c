import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from './helpers/content.ts';
import { documentsOf, type Document } from './helpers/documents.ts';
import { brokenReferences } from './helpers/links.ts';
import { note } from './helpers/measures.ts';
import { builds, filesIn, type Build } from './helpers/site.ts';

describe.each(['root', 'base'] as const)('in the build at the %s', (name) => {
  let build: Build;
  let documents: Document[] = [];

  beforeAll(async () => {
    build = builds()[name];
    documents = await documentsOf(build);
  });

  const each = (find: (document: Document) => string[]): string[] =>
    documents.flatMap((document) => find(document).map((fault) => `${document.file}: ${fault}`));

  test('every link, fragment and asset resolves', () => {
    const references = documents.flatMap((document) => document.references);
    const broken = brokenReferences(documents, build, siteAddress());
    note(`links and files that the pages name, at the ${name}`, references.length);
    note('of these with a fragment', references.filter(({ value }) => value.includes('#')).length);
    note('of these broken', broken.length, '0');
    expect(broken).toEqual([]);
  });

  test('every page is reached from the home page', () => {
    const pages = documents
      .filter(({ file }) => file !== '404.html')
      .map(({ address, references }) => ({ path: build.base + address.slice(1), references }));
    const links = new Map(
      pages.map(({ path, references }) => [
        path,
        references
          .filter(({ tag }) => tag === 'a')
          .map(({ value }) => new URL(value, `https://site.example${path}`).pathname),
      ]),
    );
    const reached = new Set([build.base]);
    // What is added on the way is visited too.
    for (const path of reached) for (const link of links.get(path) ?? []) reached.add(link);
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('every id is unique on its page, and those that labels name are there', () => {
    expect(each(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
    expect(
      each(({ ids, idReferences }) =>
        idReferences.filter((id) => !ids.includes(id)).map((id) => `no #${id}`),
      ),
    ).toEqual([]);
  });

  test('what the style sheets load is there', () => {
    const sheets = filesIn(build.folder).filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    const broken = sheets.flatMap((sheet) => {
      const css = readFileSync(join(build.folder, sheet), 'utf8');
      return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => {
          const path = target.startsWith('/')
            ? target.startsWith(build.base) && target.slice(build.base.length)
            : posix.join(posix.dirname(sheet), target);
          return path === false || !existsSync(join(build.folder, path));
        })
        .map((target) => `${sheet}: ${target}`);
    });
    expect(broken).toEqual([]);
  });
});
