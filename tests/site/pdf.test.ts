import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/content-files.ts';
import { printSite } from '../../scripts/pdf/print-site.ts';
import { checkContent } from '../../src/model/check-content.ts';
import {
  departmentFacts,
  departmentIds,
  fullestPlan,
  projectFiles,
  siteAddress,
  textOf,
  type Json,
} from './helpers/content.ts';
import { useBrowser, withPage } from './helpers/browser.ts';
import { factsOf, fontsIn, type PdfFacts } from './helpers/pdf-facts.ts';
import { note } from './helpers/measures.ts';
import { builds } from './helpers/site.ts';

const plan = fullestPlan();
const projects = projectFiles(plan).sort((a, b) => a.size - b.size);
const [short, long] = [projects[0], projects.at(-1)];
const [division = ''] = departmentIds(plan)
  .map((id) => ({ id, count: listOf(departmentFacts(plan, id)['projects']).length }))
  .sort((a, b) => a.count - b.count)
  .map(({ id }) => id);

/** Four documents: projects short and long, a booklet, both languages. */
const CASES = [
  { file: `${plan}/pdf/ko/project/${short?.id ?? ''}.pdf`, language: 'ko' },
  { file: `${plan}/pdf/en/project/${short?.id ?? ''}.pdf`, language: 'en' },
  { file: `${plan}/pdf/en/project/${long?.id ?? ''}.pdf`, language: 'en' },
  { file: `${plan}/pdf/ko/department/${division}.pdf`, language: 'ko' },
] as const;
const [KO_SHORT, , EN_LONG, BOOKLET] = CASES;

const browser = useBrowser();
let folder = '';
const bytes = new Map<string, Buffer>();
const facts = new Map<string, PdfFacts>();

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

async function print(files: readonly string[], name: string): Promise<void> {
  const root = process.cwd();
  const { files: content, folders } = contentFiles(root);
  const { site } = checkContent(content, folders);
  if (site === null) throw new Error('The content is not in order.');
  const built = builds().root.folder;
  const only = ({ file }: { file: string }) => files.includes(file);
  await printSite({ root, site, content, folder: built, base: '/', only }, join(folder, name));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nuriplan-pdf-'));
  await print(
    CASES.map(({ file }) => file),
    'all',
  );
  for (const { file } of CASES) {
    const pdf = readFileSync(join(folder, 'all', file));
    bytes.set(file, pdf);
    facts.set(file, await factsOf(pdf));
  }
  const pages = [...facts.values()].reduce((sum, one) => sum + one.pages.length, 0);
  note('PDFs printed and read back', `${String(facts.size)} with ${String(pages)} pages`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const factsAt = (file: string): PdfFacts => {
  const found = facts.get(file);
  if (found === undefined) throw new Error(`${file} was not printed.`);
  return found;
};

describe.each(CASES)('$file', ({ file, language }) => {
  test('says its language and title, is tagged and has bookmarks', () => {
    const { title, language: told, tagged, outline } = factsAt(file);
    expect({ told, tagged }).toEqual({ told: language, tagged: true });
    const [top] = outline;
    expect(top?.depth).toBe(0);
    expect(outline.length).toBeGreaterThan(5);
    expect(title).not.toBe('');
  });

  test('embeds the site’s two fonts by their names, and no nameless one', () => {
    const { names, kinds, embedded } = fontsIn(bytes.get(file) ?? Buffer.alloc(0));
    expect(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'NuriplanSans-Bold',
      'NuriplanSans-Regular',
    ]);
    expect(embedded).toBe(names.length);
    expect(kinds).not.toContain('Type3');
  });

  test('numbers every page from the first', () => {
    const { pages } = factsAt(file);
    const missing = pages.flatMap(({ text }, at) =>
      text.includes(`${String(at + 1)} / ${String(pages.length)}`) ? [] : [at + 1],
    );
    expect(missing).toEqual([]);
  });

  test('leaves no heading alone at the foot of a page', () => {
    const alone = factsAt(file).pages.flatMap(({ lonelyHeading }, at) =>
      lonelyHeading === null ? [] : [`${String(at + 1)}: ${lonelyHeading}`],
    );
    expect(alone).toEqual([]);
  });

  test('says every figure in words', () => {
    const alternatives = factsAt(file).pages.flatMap((page) => page.alternatives);
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('links to the published site, or inside itself to places that are there', () => {
    const { pages, places } = factsAt(file);
    expect(
      pages.flatMap(({ addresses }) =>
        addresses.filter((one) => !one.startsWith('https://') && !one.startsWith('mailto:')),
      ),
    ).toEqual([]);
    expect(pages.flatMap(({ addresses }) => addresses).some((one) => one.startsWith(siteAddress()))).toBe(
      true,
    );
    expect(pages.flatMap(({ links }) => links.filter(({ to }) => !places.has(to)))).toEqual([]);
  });
});

describe.each(CASES.filter(({ file }) => file.includes('/project/')))('$file', ({ file, language }) => {
  const id = /([^/]+)\.pdf$/.exec(file)?.[1] ?? '';
  const path = `${language === 'ko' ? '' : '/en'}/${plan}/projects/${id}/`;

  test('begins with the card, which takes one page', () => {
    const [card, ...rest] = factsAt(file).pages;
    const name = language === 'ko' ? '사업 카드' : 'Project card';
    expect(card?.text).toContain(name);
    expect(card?.text.replaceAll(' ', '')).toContain(`${siteAddress()}${path}`);
    expect(rest.filter(({ text }) => text.includes(name))).toEqual([]);
    expect(rest.length).toBeGreaterThan(0);
  });

  test('gives the figures of its budget table in order', () => {
    const project = projects.find((one) => one.id === id);
    const table = (project?.facts['budget'] as { table?: { rows: { amounts: string[]; total?: string }[] } })
      .table;
    const [, ...rest] = factsAt(file).pages;
    const text = rest.map((page) => page.text).join(' ');
    for (const { amounts } of table?.rows ?? []) {
      const printed = amounts.map(textOf).filter((amount) => /\d/.test(amount));
      const pattern = printed.map((amount) => amount.replaceAll(/[^\d,.]/g, '')).join('.{0,80}?');
      expect(text).toMatch(new RegExp(pattern));
    }
  });
});

describe('the booklet', () => {
  test('tells the page of every part in its contents, exactly', () => {
    const { pages, places } = factsAt(BOOKLET.file);
    const contents = pages.find(({ text }) => text.includes('차례'));
    const lines = contents?.links ?? [];
    expect(lines.length).toBeGreaterThan(5);
    const wrong = lines.filter(({ to, line }) => !line.endsWith(` ${String(places.get(to))}`));
    expect(wrong).toEqual([]);
  });

  test('begins its chapters on right-hand pages', () => {
    const { places } = factsAt(BOOKLET.file);
    const starts = [`division-${division}`, 'glossary', 'audit', 'amounts'].map((id) => places.get(id) ?? 0);
    expect(starts.filter((page) => page % 2 !== 1)).toEqual([]);
  });

  test('has no empty page but those before chapters', () => {
    const { pages, places } = factsAt(BOOKLET.file);
    const starts = new Set(
      [`division-${division}`, 'glossary', 'audit', 'amounts'].map((id) => places.get(id)),
    );
    const empty = pages.flatMap(({ text }, at) => (text.length < 20 ? [at + 1] : []));
    expect(empty.filter((page) => !starts.has(page + 1))).toEqual([]);
  });

  test('bears the division and the project at its head', () => {
    const { pages, places } = factsAt(BOOKLET.file);
    const [first] = listOf(departmentFacts(plan, division)['projects']) as {
      id: string;
      title: { ko: string };
    }[];
    const page = pages[(places.get(`project-${first?.id ?? ''}`) ?? 0) - 1];
    const name = departmentFacts(plan, division)['name'] as { ko: string };
    expect(page?.text).toContain(name.ko);
    expect(page?.text).toContain(`1 ${first?.title.ko ?? ''}`);
  });
});

test('the reader of PDFs knows a heading that stands alone', async () => {
  const { pages } = await withPage(browser, {}, async (page) => {
    await page.setContent(
      '<!doctype html><html lang="en"><title>x</title><style>div { height: 20cm } p { break-before: page }</style>' +
        '<h1>First</h1><div>Before</div><h2>Alone</h2><p>After</p>',
    );
    return factsOf(await page.pdf({ format: 'A4', tagged: true, outline: true }));
  });
  expect(pages.map(({ lonelyHeading }) => lonelyHeading)).toEqual(['Alone', null]);
});

test('a second printing has the same bytes', async () => {
  await print([KO_SHORT.file, EN_LONG.file], 'again');
  for (const { file } of [KO_SHORT, EN_LONG])
    expect(readFileSync(join(folder, 'again', file)).equals(bytes.get(file) ?? Buffer.alloc(0))).toBe(true);
});
