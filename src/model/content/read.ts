import type { z } from 'zod';
import { isLocale } from '../../i18n/locale.ts';
import { department } from '../../schemas/department.ts';
import { glossary } from '../../schemas/glossary.ts';
import { plan } from '../../schemas/plan.ts';
import { project } from '../../schemas/project.ts';
import { site } from '../../schemas/site.ts';
import { synonyms } from '../../schemas/synonyms.ts';
import { joinPath, type Finding } from '../finding.ts';
import { readJson } from './json.ts';
import type { Entry, RawContent, RawPlanFolder } from './raw.ts';
import { notFilled, unfilledFields } from './unfilled.ts';
import { validate } from './validate.ts';
import { ID } from '../../schemas/text.ts';

/** A file of the content folder: path from the project's root ("content/site.json"), and its text. */
export interface SourceFile {
  file: string;
  source: string;
}

/** What to do about a missing file, and about a folder that lacks something. */
const ADD_FILE = 'Add the file, or restore it from version control.';
const ADD_CONTENT = 'Add the content, restore it from version control, or remove the folder.';

/** Folders of `content/` that are not plans. */
const RESERVED = new Set(['glossary']);

/** Files in the place of a division or project; the name is the id. */
const NAMED_BY_ID = /^content\/[^/]+\/(?:departments|projects)\/([^/]+\.json)$/;

/**
 * Reads the content folder: every file parsed, every entry checked against its schema, all failures collected.
 * @param files all files under content/
 * @param folders all folders under content/, so that an empty one is noticed ("content/2026")
 */
export function readContent(
  files: readonly SourceFile[],
  folders: readonly string[],
): { raw: RawContent; findings: Finding[] } {
  const reader = new Reader(files);
  const raw: RawContent = {
    site: reader.entry('content/site.json', site, ADD_FILE),
    glossary: reader
      .under('content/glossary/')
      .map((file) => reader.entry(file, glossary))
      .filter((entry) => entry !== null),
    synonyms: reader.optional('content/synonyms.json', synonyms),
    plans: planIds(folders)
      .filter((id) => reader.under(`content/${id}/`).length > 0)
      .map((id) => readPlan(reader, id)),
  };
  if (raw.plans.length === 0) {
    const action = 'Restore it from version control, or lay out a new one with "npm run new -- <year>".';
    reader.missing('content/<year>/plan.json', 'no plan', 'a folder for each plan', action);
  }
  for (const folder of folders) {
    const empty = !files.some(({ file }) => file.startsWith(`${folder}/`));
    if (empty && !reader.findings.some(({ file }) => file === folder)) {
      reader.missing(folder, 'an empty folder', 'content files');
    }
  }
  return { raw, findings: [...reader.findings, ...unexpected(files, reader.seen)] };
}

function planIds(folders: readonly string[]): string[] {
  const names = folders
    .map((folder) => /^content\/([^/]+)$/.exec(folder)?.[1])
    .filter((name) => name !== undefined);
  return names.filter((name) => !RESERVED.has(name)).sort();
}

function readPlan(reader: Reader, id: string): RawPlanFolder {
  const base = `content/${id}/`;
  const plain: RawPlanFolder = {
    id,
    plan: reader.entry(`${base}plan.json`, plan),
    departments: reader.folder(`${base}departments/`, department),
    projects: reader.folder(`${base}projects/`, project),
    narratives: reader.under(`${base}narratives/`).flatMap((file) => {
      const [locale, name] = file.slice(`${base}narratives/`.length).split('/');
      if (locale === undefined || !isLocale(locale) || name?.endsWith('.mdx') !== true) return [];
      return [{ file, project: name.slice(0, -'.mdx'.length), locale, source: reader.take(file) }];
    }),
    unread: reader.unread,
  };
  if (
    plain.departments.size === 0 &&
    !reader.under(`${base}departments/`).some((file) => file.endsWith('.json'))
  ) {
    reader.missing(`${base}departments`, 'no department', 'a JSON file for each department');
  }
  return plain;
}

function unexpected(files: readonly SourceFile[], seen: ReadonlySet<string>): Finding[] {
  return files
    .filter(({ file }) => !seen.has(file))
    .map(({ file }) => ({ code: 'content-unexpected', file, path: '', ...whyUnexpected(file) }));
}

function whyUnexpected(file: string): Pick<Finding, 'found' | 'expected' | 'action'> {
  const [, name] = NAMED_BY_ID.exec(file) ?? [];
  if (name !== undefined) {
    return {
      found: `the name "${name}"`,
      expected: 'lower-case letters, digits and single hyphens, as in "passport-services.json"',
      action: 'Rename the file. Its name becomes part of a permanent address.',
    };
  }
  return {
    found: 'a file that has no place in the content',
    expected:
      'site.json, synonyms.json, glossary/*.json, <plan>/plan.json, <plan>/departments/*.json, <plan>/projects/*.json, <plan>/narratives/<ko|en>/*.mdx',
    action: 'Move it to its place, correct its name, or delete it.',
  };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly seen = new Set<string>();
  readonly unread = new Set<string>();
  readonly #files: ReadonlyMap<string, string>;

  constructor(files: readonly SourceFile[]) {
    this.#files = new Map(files.map(({ file, source }) => [file, source]));
  }

  under(folder: string): string[] {
    return [...this.#files.keys()].filter((file) => file.startsWith(folder)).sort();
  }

  take(file: string): string {
    this.seen.add(file);
    return this.#files.get(file) ?? '';
  }

  /** @param action what to do where there is no such file */
  entry<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    action = ADD_CONTENT,
  ): Entry<z.infer<Schema>> | null {
    if (!this.#files.has(file)) {
      this.missing(file, 'no such file', 'a JSON file', action);
      return null;
    }
    const read = readJson(file, this.take(file));
    if ('findings' in read) return this.#fail(file, read.findings);
    const { value, lineOf } = read.json;
    const unfilled = unfilledFields(value).map(({ path, asked }): Finding => ({
      ...notFilled(asked),
      file,
      path: joinPath(path),
      line: lineOf(path),
    }));
    if (unfilled.length > 0) return this.#fail(file, unfilled);
    const checked = validate(file, read.json, schema);
    if ('findings' in checked) return this.#fail(file, checked.findings);
    return { file, value: checked.value, lineOf };
  }

  /** A file that need not be there. */
  optional<Schema extends z.ZodType>(file: string, schema: Schema): Entry<z.infer<Schema>> | null {
    return this.#files.has(file) ? this.entry(file, schema) : null;
  }

  folder<Schema extends z.ZodType>(folder: string, schema: Schema): Map<string, Entry<z.infer<Schema>>> {
    const entries = new Map<string, Entry<z.infer<Schema>>>();
    for (const file of this.under(folder)) {
      const [name = '', ...endings] = file.slice(folder.length).split('.');
      if (!ID.test(name) || endings.join('.') !== 'json') continue;
      const entry = this.entry(file, schema);
      if (entry !== null) entries.set(name, entry);
    }
    return entries;
  }

  missing(file: string, found: string, expected: string, action = ADD_CONTENT): void {
    this.findings.push({ code: 'content-missing', file, path: '', found, expected, action });
  }

  #fail(file: string, findings: Finding[]): null {
    this.unread.add(file);
    this.findings.push(...findings);
    return null;
  }
}
