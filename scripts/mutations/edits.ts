import type { SourceFile } from '../../src/model/content/read.ts';
import type { Random } from './random.ts';
import { hostile, otherDigit, otherKind, placesIn } from './values.ts';

/** A content folder in memory. */
export interface Content {
  files: SourceFile[];
  folders: string[];
}

/** One random change of content. */
export interface Mutation {
  /** What was done, for people. */
  name: string;
  content: Content;
  /** Where a printed figure was exchanged for another: the two. */
  figure: { from: string; to: string } | null;
}

/** A text that is a figure and nothing else. */
const FIGURE = /^[△▲\d,.%-]+$/;

type Json = Record<string, unknown>;
/** @returns the changed text; null where this file offers nothing to change so */
type Edit = (source: string, random: Random) => string | null;

/** Changes of a parsed JSON file, at one random place. */
const IN_JSON: Record<string, (parent: Json | unknown[], key: string | number, random: Random) => void> = {
  'delete a field': (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  'swap a type': (parent, key, random) => {
    set(parent, key, otherKind(get(parent, key), random));
  },
  'repeat an entry': (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(parent[Number(key)]));
    else parent[`${String(key)}-2`] = structuredClone(parent[key]);
  },
  'exchange two siblings': (parent, key, { pick }) => {
    const keys: (string | number)[] = Array.isArray(parent) ? [...parent.keys()] : Object.keys(parent);
    const other = pick(keys);
    const [one, two] = [get(parent, key), get(parent, other)];
    set(parent, key, two);
    set(parent, other, one);
  },
  'write something hostile': (parent, key, random) => {
    set(parent, key, hostile(random));
  },
  'rename a field': (parent, key, { pick }) => {
    if (Array.isArray(parent)) return;
    const { [key]: value } = parent;
    Reflect.deleteProperty(parent, key);
    parent[pick(['constructor', 'prototype', `${String(key)}s`, '가'])] = value;
  },
};

/** Changes of a file's text, whatever it holds. */
const IN_TEXT: Record<string, Edit> = {
  'cut off': (source, { below }) => source.slice(0, below(source.length)),
  'lose a character': (source, { below }) => {
    const at = below(source.length);
    return source.slice(0, at) + source.slice(at + 1);
  },
  'gain a character': (source, { below, pick }) => {
    const at = below(source.length);
    return source.slice(0, at) + pick([...'{}[]",:<>/*~|\\가0\n\u0000']) + source.slice(at);
  },
  'lose a line': (source, random) => changeLine(source, random, () => []),
  'repeat a line': (source, random) => changeLine(source, random, (line) => [line, line]),
  'exchange two lines': (source, random) => {
    const lines = source.split('\n');
    const [one, two] = [random.below(lines.length), random.below(lines.length)];
    return lines
      .with(one, lines[two] ?? '')
      .with(two, lines[one] ?? '')
      .join('\n');
  },
  empty: () => '',
};

/** Changes of words. */
const IN_WORDS: Record<string, Edit> = {
  ...IN_TEXT,
  'change a digit': (source, random) => otherDigit(source, random),
  'break a tag': (source, { pick }) => {
    const tags = [...source.matchAll(/<\/?[A-Z][^>]*>/g)];
    if (tags.length === 0) return null;
    const { index, 0: tag } = pick(tags);
    const broken = pick([
      '',
      tag.slice(0, -1),
      tag.slice(1),
      tag.replace('"', ''),
      tag.replace('/', ''),
      `${tag}${tag}`,
    ]);
    return source.slice(0, index) + broken + source.slice(index + tag.length);
  },
  'write code': (source, random) =>
    changeLine(source, random, (line) => [
      line,
      random.pick([
        '<script>alert(1)</script>',
        '[x](javascript:alert(1))',
        '![x](https://evil.example/x.png)',
        '<img src="x" onerror="alert(1)" />',
        '{globalThis.process.exit()}',
        'import fs from "node:fs";',
        '<a href="javascript:alert(1)">x</a>',
        'https://evil.example',
        '<Fact of="budget.total.9999" />',
        '<Term id="constructor">x</Term>',
      ]),
    ]),
};

/** What one line becomes, a random one that is not blank. */
function changeLine(source: string, { pick }: Random, change: (line: string) => string[]): string {
  const lines = source.split('\n');
  const at = pick([...lines.entries()].filter(([, line]) => line.trim() !== '')).at(0);
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n');
}

/** Changes of a whole file. */
const OF_FILES: Record<string, (content: Content, file: SourceFile, random: Random) => Content> = {
  'delete a file': ({ files, folders }, file) => ({ files: files.filter((one) => one !== file), folders }),
  'rename a file': ({ files, folders }, file, { pick }) => {
    const name = pick(['<img src=x>', '..', 'a b', '__proto__', 'constructor', '가', 'x\ny', 'X', 'CON']);
    const renamed = file.file.replace(/[^/]+(?=\.[a-z]+$)/, name);
    return { files: files.map((one) => (one === file ? { ...file, file: renamed } : one)), folders };
  },
  'copy a file': ({ files, folders }, file) => ({
    files: [...files, { ...file, file: file.file.replace(/(\.[a-z]+)$/, '-2$1') }],
    folders,
  }),
  'turn a file into noise': ({ files, folders }, file, { below }) => ({
    files: files.map((one) =>
      one === file
        ? { ...file, source: String.fromCodePoint(...Array.from({ length: 40 }, () => below(0xd7ff))) }
        : one,
    ),
    folders,
  }),
};

/** Makes one change that the random numbers choose. */
export function mutate(content: Content, random: Random): Mutation {
  const file = random.pick(content.files);
  const kind = random.below(10);
  if (kind === 0) {
    const [name, change] = random.pick(Object.entries(OF_FILES));
    return { name: `${name}: ${file.file}`, content: change(content, file, random), figure: null };
  }
  if (!file.file.endsWith('.json') || kind === 1)
    return editText(content, file, file.file.endsWith('.json') ? IN_TEXT : IN_WORDS, random);
  return kind <= 4 ? changeFigure(content, file, random) : editJson(content, file, random);
}

function editText(content: Content, file: SourceFile, edits: Record<string, Edit>, random: Random): Mutation {
  const [name, edit] = random.pick(Object.entries(edits));
  const source = edit(file.source, random) ?? file.source;
  return {
    name: `${name}: ${file.file}`,
    content: exchange(content, file, source),
    figure: file.file.endsWith('.json') ? changedFigure(file.source, source) : null,
  };
}

/** The one text that differs between two JSON files; null where it is not one. */
function changedFigure(before: string, after: string): Mutation['figure'] {
  let changed: unknown;
  try {
    changed = JSON.parse(after);
  } catch {
    return null;
  }
  const places = new Map(placesIn(changed).map(({ path, value }) => [path.join('.'), value]));
  const differing = placesIn(JSON.parse(before)).filter(
    ({ path, value }) => typeof value !== 'object' && places.get(path.join('.')) !== value,
  );
  const [only] = differing;
  const to = only === undefined ? undefined : places.get(only.path.join('.'));
  if (differing.length !== 1 || only === undefined || !isPrinted(only.path) || typeof to !== 'string')
    return null;
  return FIGURE.test(String(only.value)) ? { from: String(only.value), to } : null;
}

function editJson(content: Content, file: SourceFile, random: Random): Mutation {
  const value = JSON.parse(file.source) as Json;
  const { path, value: from } = random.pick(placesIn(value));
  const [name, change] = random.pick(Object.entries(IN_JSON));
  const [parent, key] = parentOf(value, path);
  change(parent, key, random);
  const to = get(parent, key);
  const isFigure =
    ['swap a type', 'write something hostile'].includes(name) &&
    isPrinted(path) &&
    typeof to === 'string' &&
    FIGURE.test(String(from));
  return {
    name: `${name}: ${file.file} ${path.join('.')}`,
    content: exchange(content, file, JSON.stringify(value, null, 2)),
    figure: isFigure && to !== from ? { from: String(from), to } : null,
  };
}

/** Whether a text may be a figure: not an address, an id, or the head of a column. */
function isPrinted(path: readonly (string | number)[]): boolean {
  return !['$schema', 'id', 'periods'].some((name) => path.includes(name));
}

/** Exchanges a digit of a text in a JSON file: of a figure, most often. */
function changeFigure(content: Content, file: SourceFile, random: Random): Mutation {
  const value = JSON.parse(file.source) as Json;
  const figures = placesIn(value).filter(
    (place): place is { path: (string | number)[]; value: string } =>
      typeof place.value === 'string' && /\d/.test(place.value) && isPrinted(place.path),
  );
  if (figures.length === 0) return editJson(content, file, random);
  const { path, value: from } = random.pick(figures);
  const to = otherDigit(from, random) ?? from;
  const [parent, key] = parentOf(value, path);
  set(parent, key, to);
  return {
    name: `change a digit: ${file.file} ${path.join('.')}: ${from} to ${to}`,
    content: exchange(content, file, JSON.stringify(value, null, 2)),
    figure: { from, to },
  };
}

function exchange({ files, folders }: Content, file: SourceFile, source: string): Content {
  return { files: files.map((one) => (one === file ? { ...file, source } : one)), folders };
}

function parentOf(value: Json, path: readonly (string | number)[]): [Json | unknown[], string | number] {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => get(at as Json, key), value);
  return [parent as Json | unknown[], path.at(-1) ?? ''];
}

function get(parent: Json | unknown[], key: string | number): unknown {
  return Array.isArray(parent) ? parent[Number(key)] : parent[key];
}

function set(parent: Json | unknown[], key: string | number, value: unknown): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else parent[key] = value;
}
