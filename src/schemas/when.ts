import { z } from 'zod';
import { text } from './text.ts';

/** A day of the calendar: there is no 2025-02-31. */
export const day = z.iso.date('a day of the calendar, as 2025-03-01');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month from 01 to 12, as 2025-03');
/** A year as text: a date of that precision, a column of a budget table. */
export const YEAR = /^\d{4}$/;
const year = z.string().regex(YEAR, 'a year as 2025');
const point = z
  .union([day, month, year])
  .describe('A year, a month or a day: as precise as the plan is, never more.');
const clock = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d(–([01]\d|2[0-3]):[0-5]\d)?$/,
    'a time from 00:00 to 23:59, as 18:00 or 18:00–20:00',
  )
  .describe('Time of day as the plan states it.');

/**
 * A date with its precision. The kind is the precision: "first half of the year" is a half-year,
 * never the first of January.
 */
export const when = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('day'), date: day, time: clock.optional() }),
    z.strictObject({
      kind: z.literal('month'),
      month,
      part: z.enum(['early', 'middle', 'late']).optional().describe('초, 중순, 말'),
    }),
    z.strictObject({ kind: z.literal('year'), year }),
    z.strictObject({ kind: z.literal('half'), year, half: z.union([z.literal(1), z.literal(2)]) }),
    z.strictObject({ kind: z.literal('quarter'), year, quarter: z.number().int().min(1).max(4) }),
    z.strictObject({
      kind: z.literal('span'),
      from: point,
      to: point.nullable().describe('null where the plan names no end ("2025. 1. ~").'),
    }),
    z.strictObject({
      kind: z.literal('recurring'),
      rule: text.describe('How often, in words: "매주 목요일" / "every Thursday".'),
      from: point.optional(),
      to: point.optional(),
      time: clock.optional(),
    }),
    z.strictObject({
      kind: z.literal('relative'),
      to: text.describe('Relative to what: "발급일부터 6개월" / "six months after issue".'),
    }),
    z.strictObject({ kind: z.literal('undecided'), text: text.describe('What the plan says: "미정 …".') }),
  ])
  .describe('When, with the precision of the plan.');

export type When = z.infer<typeof when>;
