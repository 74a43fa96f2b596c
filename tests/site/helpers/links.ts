import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './documents.ts';
import type { Build } from './site.ts';

/**
 * Links, fragments and assets of a build that lead nowhere, as "file: <a href=…>: why".
 * @param published the address in content/site.json, without a slash at its end
 */
export function brokenReferences(documents: readonly Document[], build: Build, published: string): string[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return documents.flatMap((document) =>
    document.references.flatMap(({ tag, rel, attribute, value }) => {
      const fault = faultOf(value, { tag, rel, document, byFile, build, published });
      return fault === null ? [] : [`${document.file}: <${tag} ${attribute}="${value}">: ${fault}`];
    }),
  );
}

interface Place {
  tag: string;
  rel: string;
  document: Document;
  byFile: ReadonlyMap<string, Document>;
  build: Build;
  /** Where the site is published. */
  published: string;
}

/** What is wrong with something that a page points at; null where nothing is. */
function faultOf(value: string, { tag, rel, document, byFile, build, published }: Place): string | null {
  if (/^(mailto|tel):/.test(value)) return tag === 'a' ? null : 'not a link';
  let path = value;
  if (/^[a-z]+:|^\/\//i.test(value)) {
    const isOwn = value.startsWith(`${published}/`);
    if (!isOwn) return tag === 'a' ? null : 'from another origin';
    if (rel !== 'canonical' && rel !== 'alternate') return 'a link inside the site that names its host';
    path = value.slice(published.length);
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
