import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER, jsonSchemas } from '../../../scripts/json-schemas.ts';
import { PLAN_FOLDER } from '../../fixtures/content.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

it('stores exactly the JSON Schemas that the schemas give (else: npm run schemas)', () => {
  const stored = readdirSync(join(ROOT, FOLDER)).map((name) => [
    name,
    readFileSync(join(ROOT, FOLDER, name), 'utf8'),
  ]);
  expect(Object.fromEntries(stored)).toEqual(jsonSchemas());
});

describe.each(['content', relative(ROOT, PLAN_FOLDER), 'tests/fixtures/plans/haneul'])('%s', (folder) => {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );

  it.each(files)('%s names its schema', (name) => {
    const file = join(ROOT, folder, name);
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
    expect(relative(ROOT, resolve(dirname(file), $schema ?? ''))).toBe(
      join(FOLDER, `${schemaOf(name)}.schema.json`),
    );
  });
});

/** "2025/projects/x.json" is a project. */
function schemaOf(name: string): string {
  const [first = '', folder = first] = name.split(/[/\\]/);
  if (first === 'glossary') return 'glossary';
  if (first === 'synonyms.json') return 'synonyms';
  return folder.replace(/s?(\.json)?$/, '');
}

/** Objects of a schema that let any field through, by their place. */
function faults(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, additionalProperties, ...rest } = schema as Record<string, unknown>;
  const open = type === 'object' && properties !== undefined && additionalProperties !== false ? [place] : [];
  const inside = Object.entries({ ...rest, ...(properties ?? {}), additionalProperties });
  return [...open, ...inside.flatMap(([key, value]) => faults(value, `${place}/${key}`))];
}

it.each(Object.entries(jsonSchemas()))('%s lets no unknown field through', (_, json) => {
  expect(faults(JSON.parse(json))).toEqual([]);
});
