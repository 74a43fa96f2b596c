import type { z } from 'zod';
import { joinPath, show, type Finding } from '../finding.ts';
import type { JsonFile } from './json.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks a file against its schema.
 * @returns the typed value, or one finding for each field that does not fit
 */
export function validate<Schema extends z.ZodType>(
  file: string,
  json: JsonFile,
  schema: Schema,
): { value: z.infer<Schema> } | { findings: Finding[] } {
  const result = schema.safeParse(json.value);
  if (result.success) return { value: result.data };
  const issues = result.error.issues.flatMap((issue) => flatten(issue));
  return { findings: issues.flatMap((issue) => toFindings(file, json, issue)) };
}

/**
 * Of a union's alternatives, takes the one that the value came nearest to: whose complaint lies deepest,
 * and of equally deep ones the one that complains least.
 */
function flatten(issue: Issue, base: readonly PropertyKey[] = []): Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const options = issue.errors.map((errors) => errors.flatMap((one) => flatten(one, path)));
  const depth = (issues: readonly Issue[]): number => Math.max(...issues.map((one) => one.path.length));
  const [nearest = []] = options.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (depth(nearest) > path.length) return nearest;
  return [{ ...issue, path, errors: [], message: alternatives(options.flat()) }];
}

function alternatives(issues: readonly Issue[]): string {
  const wanted = issues.map((issue) => expectedOf(issue));
  return [...new Set(wanted)].join(', or ');
}

function toFindings(file: string, json: JsonFile, issue: Issue): Finding[] {
  const value = valueAt(json.value, issue.path);
  const common = { file, path: joinPath(issue.path), line: json.lineOf(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...common,
      code: 'schema-unknown-field',
      path: joinPath([...issue.path, key]),
      line: json.lineOf([...issue.path, key]),
      found: `the field "${key}"`,
      expected: 'only fields that the schema describes',
      action: 'Correct the spelling or remove it; an editor that knows the $schema lists the fields.',
    }));
  }
  return [
    {
      ...common,
      code: 'schema-mismatch',
      found: issue.code === 'invalid_key' ? `the name ${show(issue.path.at(-1))}` : show(value),
      expected: expectedOf(issue),
      action: value === undefined ? `Add ${nameOf(issue.path)} here.` : `Correct ${nameOf(issue.path)}.`,
    },
  ];
}

/** The last field of a path, with its place in a list: "amounts[1]". */
function nameOf(path: readonly PropertyKey[]): string {
  const from = path.findLastIndex((step) => typeof step !== 'number');
  return joinPath(path.slice(Math.max(from, 0))) || 'the file';
}

const PLAIN: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
  boolean: 'true or false',
  null: 'null',
};

function expectedOf(issue: Issue): string {
  // Zod's own wording ("Invalid input: expected string …") is replaced; a wording of our schemas is kept.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return PLAIN[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'invalid_union' && 'options' in issue) return oneOf(issue.options);
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => expectedOf(inner)).join('; ');
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one entry';
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive === true ? 'at most' : 'less than'} ${String(issue.maximum)}`;
  return issue.message;
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => show(value)).join(', ');
  return values.length === 1 ? shown : `one of ${shown}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}
