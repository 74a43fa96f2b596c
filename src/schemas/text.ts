import { z } from 'zod';

/** Lower-case words joined by hyphens: ids survive edits elsewhere, so they carry no numbering of their own. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(ID, 'lower-case letters, digits and single hyphens, as in "heat-shelters"')
  .describe('Stable id: lower-case words joined by hyphens. Part of permanent addresses; do not change it.');

const written = z.string().trim().min(1, 'a text; this one is empty');

/**
 * One text in both languages. `{ref}` inside it stands for a figure stored elsewhere in the plan,
 * for example `{tables.passports.issued.total}`, and is written out in the reader's language.
 */
export const text = z
  .strictObject({
    ko: written.describe('Korean. Names and titles exactly as printed.'),
    en: written.describe('English. One English name for one Korean name, from the glossary.'),
  })
  .describe('A text in both languages.');

/** Several lines in both languages; equally many in each. */
export const lines = z
  .strictObject({
    ko: z.array(written).min(1).describe('Korean, one line per entry.'),
    en: z.array(written).min(1).describe('English, the same lines in the same order.'),
  })
  .refine((value) => value.ko.length === value.en.length, {
    message: 'equally many lines in Korean and in English',
  })
  .describe('Lines in both languages.');

export type Text = z.infer<typeof text>;
export type Lines = z.infer<typeof lines>;
