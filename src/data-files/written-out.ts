import { readMoney } from '../model/number.ts';
import type { Fact } from '../model/refs.ts';
import { WON_PER_UNIT, type MoneyUnit } from '../schemas/figure.ts';
import type { Lines, Text } from '../schemas/text.ts';
import { plainInBoth } from './words.ts';

/** Facts as JSON may hold them. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * Facts as an outsider reads them: figures written out in the texts, no markup,
 * and beside each printed amount of money its number of won (null where none can be read).
 * @param unit the unit of the amount around, for parts that are printed without one
 */
export function writtenOut(value: unknown, lookUp: (ref: string) => Fact | null, unit?: MoneyUnit): Json {
  if (Array.isArray(value)) return value.map((one) => writtenOut(one, lookUp, unit));
  if (typeof value !== 'object' || value === null) return value as Json;
  if (isText(value)) return { ...plainInBoth(value, lookUp) };
  if (isLines(value)) {
    const lines = value.ko.map((ko, at) => plainInBoth({ ko, en: value.en[at] ?? '' }, lookUp));
    return { ko: lines.map(({ ko }) => ko), en: lines.map(({ en }) => en) };
  }
  const own = 'unit' in value && isMoneyUnit(value.unit) ? value.unit : unit;
  const entries = Object.entries(value).map(([key, inside]): [string, Json] => [
    key,
    writtenOut(inside, lookUp, own),
  ]);
  const counted = 'unit' in value && !isMoneyUnit(value.unit);
  if ('printed' in value && typeof value.printed === 'string' && own !== undefined && !counted)
    entries.push(['won', readMoney(value.printed, own).won]);
  if ('price' in value && 'priceUnit' in value && isMoneyUnit(value.priceUnit))
    entries.push(['priceWon', readMoney(String(value.price), value.priceUnit).won]);
  return Object.fromEntries(entries);
}

function isMoneyUnit(value: unknown): value is MoneyUnit {
  return typeof value === 'string' && value in WON_PER_UNIT;
}

function isLines(value: object): value is Lines {
  return 'ko' in value && Array.isArray(value.ko) && 'en' in value && Array.isArray(value.en);
}

function isText(value: object): value is Text {
  return 'ko' in value && typeof value.ko === 'string' && 'en' in value && typeof value.en === 'string';
}
