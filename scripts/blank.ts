import { z } from 'zod';
import { UNFILLED } from '../src/model/content/unfilled.ts';
import { text } from '../src/schemas/text.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * A file that a schema describes, with nothing in it yet: each required field asks for what its description says,
 * and a list has one entry to show how. What may be left out is left out; an editor that knows the $schema offers it.
 */
export function blank(schema: z.ZodType): Record<string, unknown> {
  return blankOf(z.toJSONSchema(schema, { io: 'input' })) as Record<string, unknown>;
}

/** @param list what the list says of itself that this is an entry of */
function blankOf(schema: JsonSchema, list = ''): unknown {
  const { type, properties, required = [], items, additionalProperties, description = '' } = schema;
  if (properties !== undefined && 'ko' in properties) {
    const about = [list, description === text.description ? '' : description].join(' ').trim();
    return { ko: ask(about, 'In Korean.'), en: ask(about, 'In English.') };
  }
  if (properties !== undefined)
    return Object.fromEntries(required.map((name) => [name, blankOf(inner(properties[name]))]));
  if (type === 'object') return { total: ask(description || describe(inner(additionalProperties))) };
  if (type === 'array') return [blankOf(inner(Array.isArray(items) ? items[0] : items), description)];
  return ask(kindOf(schema), list || describe(schema));
}

function ask(...parts: string[]): string {
  return [UNFILLED, ...parts.filter((part) => part !== '')].join(' ');
}

function describe({ description, anyOf: [first] = [] }: JsonSchema): string {
  return description ?? inner(first).description ?? '';
}

function inner(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}

/** What kind of value JSON wants here, where it is not a text. */
function kindOf({ type, enum: values, anyOf = [] }: JsonSchema): string {
  if (values !== undefined) return `One of ${values.join(', ')}.`;
  if (type === 'integer' || type === 'number') return 'A number without quotation marks.';
  return anyOf.some((one) => inner(one).type === 'null') ? 'An object { … }, or null.' : '';
}
