import type { Finding } from '../finding.ts';

/** How a text begins that `npm run new` wrote in the place of one that staff have to write. It never passes the check. */
export const UNFILLED = 'TODO';

/** What a text asks for that nobody has written yet; null where it is written. */
export function askedFor(text: string): string | null {
  const [, rest] = new RegExp(`^\\s*${UNFILLED}\\b:?\\s*([^]*)$`).exec(text) ?? [];
  return rest ?? null;
}

/** The fields of a JSON file that are still to be filled, with what they ask for. */
export function unfilledFields(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; asked: string }[] {
  if (typeof value === 'string') {
    const asked = askedFor(value);
    return asked === null ? [] : [{ path, asked }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return children.flatMap(([key, child]) => unfilledFields(child, [...path, key]));
}

/** The words of a finding about something not written yet. */
export function notFilled(asked: string): Pick<Finding, 'code' | 'found' | 'expected' | 'action'> {
  return {
    code: 'not-filled',
    found: `nothing yet (${UNFILLED})`,
    expected: asked === '' ? 'what the schema describes' : asked,
    action: `Write it instead of the text that begins with ${UNFILLED}.`,
  };
}
