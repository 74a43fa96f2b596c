import type { Random } from './random.ts';

/** What nobody should write into content, and somebody will. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example")',
  '{budget.headline}',
  '{no.such}',
  '{{{',
  '**',
  'constructor',
  '__proto__',
  '../../site',
  '\u0000',
  '\u202e',
  '',
  ' ',
  '-',
  '△',
  '1,2,3',
  '999999999999999999999',
];

/** A place inside a JSON value, and what stands there. */
export interface Leaf {
  path: (string | number)[];
  value: unknown;
}

/** Every place inside a value, the value itself left out. */
export function placesIn(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return children.flatMap(([key, child]) => {
    const place = [...path, key];
    return [{ path: place, value: child }, ...placesIn(child, place)];
  });
}

/** A value of another kind than this one. */
export function otherKind(value: unknown, { pick }: Random): unknown {
  const others = ['text', 7, -1, 0.5, true, null, [], {}, [{}], { ko: '가', en: 'a' }, { ko: '가' }];
  return pick(
    others.filter((one) => typeof one !== typeof value || Array.isArray(one) !== Array.isArray(value)),
  );
}

/** A text with one digit changed; null where it has none. */
export function otherDigit(text: string, { pick, below }: Random): string | null {
  const digits = [...text.matchAll(/\d/g)];
  if (digits.length === 0) return null;
  const { index, 0: digit } = pick(digits);
  const other = String((Number(digit) + 1 + below(9)) % 10);
  return text.slice(0, index) + other + text.slice(index + 1);
}

export function hostile({ pick }: Random): string {
  return pick(HOSTILE);
}
