import { z } from 'zod';
import { id, text } from './text.ts';

export const glossary = z
  .strictObject({
    $schema: z.string().optional(),
    title: text.describe('What these terms have in common.'),
    terms: z
      .array(
        z.strictObject({
          id,
          name: text.describe('The term and its one English name.'),
          meaning: text.describe('A plain explanation.'),
          link: z
            .boolean()
            .default(true)
            .describe('Whether words link to it. false for common words, whose links would clutter a page.'),
          aliases: z
            .strictObject({ ko: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
            .default({ ko: [], en: [] })
            .describe('Other words for it: spellings, abbreviations, everyday words.'),
        }),
      )
      .min(1),
  })
  .describe('Terms with their plain meaning.');

export type RawGlossary = z.infer<typeof glossary>;
