import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './helpers/browser.ts';
import { siteAddress } from './helpers/content.ts';
import { readDocuments, type Document } from './helpers/documents.ts';
import { builds, filesIn, type Build } from './helpers/site.ts';

const browser = useBrowser();

describe.each(['root', 'base'] as const)('in the build at the %s', (name) => {
  let build: Build;
  let documents: Document[] = [];

  beforeAll(async () => {
    build = builds()[name];
    documents = await withPage(browser, {}, (page) => readDocuments(page, build));
  });

  const each = (find: (document: Document) => string[]): string[] =>
    documents.flatMap((document) => find(document).map((fault) => `${document.file}: ${fault}`));

  test('every link, fragment and asset resolves', () => {
    const byFile = new Map(documents.map((document) => [document.file, document]));
    expect(
      each((document) =>
        document.references.flatMap(({ tag, rel, attribute, value }) => {
          const fault = faultOf(value, { tag, rel, document, byFile, build });
          return fault === null ? [] : [`<${tag} ${attribute}="${value}">: ${fault}`];
        }),
      ),
    ).toEqual([]);
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

interface Place {
  tag: string;
  rel: string;
  document: Document;
  byFile: ReadonlyMap<string, Document>;
  build: Build;
}

/** What is wrong with something that a page points at; null where nothing is. */
function faultOf(value: string, { tag, rel, document, byFile, build }: Place): string | null {
  if (/^(mailto|tel):/.test(value)) return tag === 'a' ? null : 'not a link';
  let path = value;
  if (/^[a-z]+:|^\/\//i.test(value)) {
    const isOwn = value.startsWith(`${siteAddress()}/`);
    if (!isOwn) return tag === 'a' ? null : 'from another origin';
    if (rel !== 'canonical' && rel !== 'alternate') return 'a link inside the site that names its host';
    path = value.slice(siteAddress().length);
  }
  const [before = '', fragment] = path.split('#');
  if (before !== '' && !before.startsWith('/')) return 'not root-absolute';
  if (!before.startsWith(build.base) && before !== '') return `does not begin with ${build.base}`;
  const file = before === '' ? document.file : fileOf(before.slice(build.base.length));
  if (!existsSync(join(build.folder, file))) return 'not there';
  if (fragment === undefined) return null;
  if (fragment === '') return 'an empty fragment';
  return byFile.get(file)?.ids.includes(decodeURIComponent(fragment)) === true
    ? null
    : `no such id in ${file}`;
}

function fileOf(path: string): string {
  const [plain = ''] = decodeURIComponent(path).split('?');
  return plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
}
