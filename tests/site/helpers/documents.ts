import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser.ts';
import { htmlFiles, type Build } from './site.ts';

/** What the tests look at in an HTML file, as a browser parses it. */
export interface Document {
  file: string;
  /** Without base. */
  address: string;
  lang: string;
  title: string;
  h1: string[];
  /** The elements of <head> in order: "meta charset=…". */
  head: string[];
  policy: string;
  canonical: string | null;
  /** hreflang to address, of <link rel="alternate">. */
  alternates: Record<string, string>;
  /** Where the language switch of the header leads. */
  switches: { lang: string; href: string }[];
  ids: string[];
  /** Everything that points at something: "a href=…". */
  references: { tag: string; rel: string; attribute: string; value: string }[];
  /** Ids that labels and the like refer to. */
  idReferences: string[];
  /** Code or style inside the file. */
  inline: string[];
  deleted: string[];
  attributes: string[];
  /** Everything in <body> that is read, blocks and cells apart by spaces. */
  text: string;
  /** The same without what only screen readers get. */
  seen: string;
  /** The same of every element with an id. */
  seenById: Record<string, string>;
}

/** All HTML files of a build as a browser parses them: read once in a run of the tests, and kept beside the build. */
export async function documentsOf(build: Build): Promise<Document[]> {
  const kept = `${build.folder}.documents.json`;
  if (!existsSync(kept)) {
    const browser = await launchBrowser();
    const documents = await readDocuments(await browser.newPage(), build);
    await browser.close();
    // Another test file may be doing the same: what is there is always whole.
    const own = `${kept}.${String(process.pid)}`;
    writeFileSync(own, JSON.stringify(documents));
    renameSync(own, kept);
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as Document[];
}

/** Reads all HTML files of a build, with the browser's own parser and no scripts run. */
async function readDocuments(page: Page, build: Build): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { file, address, html } of htmlFiles(build))
    documents.push({ file, address, ...(await page.evaluate(look, html)) });
  return documents;
}

/** Runs in the browser: nothing from outside may be named here. */
function look(html: string): Omit<Document, 'file' | 'address'> {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const all = [...doc.querySelectorAll('*')];
  const INLINE = 'a, abbr, b, cite, code, data, dfn, em, i, mark, q, s, span, strong, time, u';
  const attributeOf = (selector: string, name: string) =>
    doc.querySelector(selector)?.getAttribute(name) ?? null;
  const snippet = (element: Element) => element.outerHTML.slice(0, 160);

  const read = (node: Node, hidden: boolean): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('script, style, template')) return '';
    if (!hidden && node.classList.contains('visually-hidden')) return '';
    const inside = [...node.childNodes].map((child) => read(child, hidden)).join('');
    return node.matches(INLINE) ? inside : ` ${inside} `;
  };
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

  const inline = all.flatMap((element) => [
    ...(element.matches('script:not([src], [type="application/ld+json"]), style') ? [snippet(element)] : []),
    ...(element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on'))
      ? [snippet(element)]
      : []),
    ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '') ? [snippet(element)] : []),
  ]);

  const POINTING = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'xlink:href'];
  const REFERRING = [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'for',
    'headers',
    'list',
  ];
  const painted = (element: Element) =>
    element.getAttributeNames().flatMap((name) => {
      const target = /url\(["']?#([^"')]+)/.exec(element.getAttribute(name) ?? '')?.[1];
      return target === undefined ? [] : [target];
    });

  return {
    lang: doc.documentElement.lang,
    title: doc.title,
    h1: [...doc.querySelectorAll('h1')].map((heading) => tidy(heading.textContent)),
    head: [...doc.head.children].map((child) =>
      [
        child.localName,
        ...child.getAttributeNames().map((name) => `${name}=${child.getAttribute(name) ?? ''}`),
      ].join(' '),
    ),
    policy: attributeOf('meta[http-equiv="Content-Security-Policy" i]', 'content') ?? '',
    canonical: attributeOf('link[rel=canonical]', 'href'),
    alternates: Object.fromEntries(
      [...doc.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    ),
    switches: [...doc.querySelectorAll('header a[hreflang]')].map((link) => ({
      lang: link.getAttribute('lang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    ids: all.map(({ id }) => id).filter((id) => id !== ''),
    references: all.flatMap((element) =>
      POINTING.filter((name) => element.hasAttribute(name)).map((attribute) => ({
        tag: element.localName,
        rel: element.getAttribute('rel') ?? '',
        attribute,
        value: element.getAttribute(attribute) ?? '',
      })),
    ),
    idReferences: all.flatMap((element) => [
      ...REFERRING.flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/)).filter(
        (id) => id !== '',
      ),
      ...painted(element),
    ]),
    inline,
    deleted: [...doc.querySelectorAll('del, s, strike')].map(snippet),
    attributes: all.flatMap((element) =>
      element.getAttributeNames().map((name) => `${name}="${element.getAttribute(name) ?? ''}"`),
    ),
    text: tidy(read(doc.body, true)),
    seen: tidy(read(doc.body, false)),
    seenById: Object.fromEntries(
      all.filter(({ id }) => id !== '').map((element) => [element.id, tidy(read(element, false))]),
    ),
  };
}
