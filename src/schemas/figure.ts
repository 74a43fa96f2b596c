import { z } from 'zod';
import { ref } from './ref.ts';
import { id, text } from './text.ts';

/** Won in one printed unit. The key is the unit as printed. */
export const WON_PER_UNIT = {
  원: 1,
  천원: 1_000,
  만원: 10_000,
  백만원: 1_000_000,
  천만원: 10_000_000,
  억원: 100_000_000,
} as const;

export type MoneyUnit = keyof typeof WON_PER_UNIT;

export const moneyUnit = z
  .enum(Object.keys(WON_PER_UNIT) as [MoneyUnit, ...MoneyUnit[]])
  .describe('Unit of money as printed.');

/** A printed number is a string: it keeps its commas, zeros, △ and even its misprints. */
export const printed = z
  .string('a printed number as a text in quotation marks, such as "30,187"')
  .describe(
    'The figure exactly as printed, without its unit: "30,187", "△1.3", "0.0160", "-", or "" for a blank.',
  );

export const fundingSource = id.describe('Id of a funding source of plan.json, or "total".');

/** An amount of money that the plan states in words: a budget of an item, an overview line. */
export const amount = z
  .strictObject({
    printed: printed
      .optional()
      .describe('As printed, without the unit. Left out where the plan states none.'),
    unit: moneyUnit.optional(),
    state: z
      .enum(['none', 'undecided', 'elsewhere'])
      .optional()
      .describe(
        'Instead of a figure: 비예산 (none), 미정 (undecided), paid from another budget (elsewhere).',
      ),
    sources: z
      .array(z.strictObject({ source: fundingSource, printed, unit: moneyUnit.optional() }))
      .optional()
      .describe('Split by source as printed: (국118, 시15, 구36).'),
    all: fundingSource.optional().describe('전액구비: the one source that pays all.'),
    formula: z
      .strictObject({ quantity: printed, counter: text, price: printed, priceUnit: moneyUnit })
      .optional()
      .describe('As printed in brackets: 12대 × 220천원.'),
    note: text.optional().describe('What the plan says of it besides: (임차료, 사업비).'),
  })
  .refine((value) => (value.printed === undefined) !== (value.state === undefined), {
    message: 'either "printed" (with "unit") or "state"',
  })
  .refine((value) => value.printed === undefined || value.unit !== undefined, {
    message: 'a "unit" beside "printed"',
    path: ['unit'],
  })
  .describe('An amount of money as the plan states it.');

/** A number in a sentence that something else refers to: checked, charted or repeated. Others stay in the sentence. */
export const namedFigure = z
  .strictObject({
    id,
    label: text.describe('What is counted.'),
    printed,
    unit: z
      .union([moneyUnit, text])
      .optional()
      .describe('A unit of money, or the counter in both languages.'),
    type: z.enum(['number', 'percent', 'money']).default('number'),
  })
  .refine((value) => value.type !== 'money' || typeof value.unit === 'string', {
    message: 'a unit of money, such as "천원"',
    path: ['unit'],
  })
  .describe('A number in words that a table, check or chart refers to.');

/** A statement of the printed plan that other printed figures can confirm or not. */
export const relation = z
  .strictObject({
    kind: z
      .enum([
        'sum',
        'difference',
        'rate',
        'share',
        'ratio',
        'product',
        'equals',
        'count',
        'average',
        'at-most',
      ])
      .describe(
        'sum: result = all of "of". difference: first minus second. rate: change in percent from first to second. ' +
          'share: first as percent of second, or of all further ones together. ratio: first divided by second. product: first times second. ' +
          'equals: result = the one of "of". count: result = how many rows or items "of" has. ' +
          'average: result = first per one of second. at-most: result ≤ the one of "of".',
      ),
    result: ref.describe('The printed figure that is checked.'),
    of: z.array(ref).min(1).describe('The figures it follows from, in order.'),
    unclear: text
      .optional()
      .describe(
        'Why a difference may be explained: a partial year, an unstated scope. Left out where nothing explains it.',
      ),
  })
  .describe('A relation among printed figures.');

export type Amount = z.infer<typeof amount>;
export type NamedFigure = z.infer<typeof namedFigure>;
export type Relation = z.infer<typeof relation>;
