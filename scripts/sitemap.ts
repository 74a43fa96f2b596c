import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../src/charts/svg/escape.ts';

/** A page as its own head describes it. */
interface UrlEntry {
  address: string;
  alternates: { language: string; address: string }[];
}

/**
 * Writes sitemap.xml from what the built pages say of themselves: each at its canonical address, once, with its
 * other languages. Pages without a canonical address, and those that ask not to be indexed, are left out.
 * @param folder the built site
 */
export function writeSitemap(folder: string): void {
  const entries = new Map<string, UrlEntry>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const file of files) {
    const entry = entryOf(readFileSync(join(folder, file), 'utf8'));
    if (entry !== null) entries.set(entry.address, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  writeFileSync(join(folder, 'sitemap.xml'), sitemap(sorted));
}

/** @returns null where the page has no canonical address, or asks not to be indexed */
export function entryOf(html: string): UrlEntry | null {
  const [head = ''] = html.split('</head>');
  const links = [...head.matchAll(/<link [^>]+>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string): string | null =>
    new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
  const address = canonical === undefined ? null : attribute(canonical, 'href');
  if (address === null || /<meta name="robots" content="[^"]*noindex/.test(head)) return null;
  return {
    address,
    alternates: links.flatMap((tag) => {
      const [language, target] = [attribute(tag, 'hreflang'), attribute(tag, 'href')];
      return language === null || target === null ? [] : [{ language, address: target }];
    }),
  };
}

/** A sitemap as https://www.sitemaps.org/protocol.html has it, with links to other languages. */
function sitemap(entries: readonly UrlEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.flatMap(({ address, alternates }) => [
      '  <url>',
      `    <loc>${escapeXml(address)}</loc>`,
      ...alternates.map(
        (one) =>
          `    <xhtml:link rel="alternate" hreflang="${one.language}" href="${escapeXml(one.address)}"/>`,
      ),
      '  </url>',
    ]),
    '</urlset>',
    '',
  ].join('\n');
}
