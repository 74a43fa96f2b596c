import { z } from 'zod';

const words = z.array(z.string().trim().min(1, 'a word; this one is empty'));

/** Everyday words for the search: what people say who do not know what the plan calls a thing. */
export const synonyms = z
  .strictObject({
    $schema: z.string().optional(),
    stop: z
      .strictObject({ ko: words, en: words })
      .describe('Words that ask but do not name: 어떻게, 신청, where, how. The search passes over them.'),
    groups: z
      .array(
        z.strictObject({
          targets: z
            .array(
              z
                .string()
                .regex(
                  /^(projects|departments|for)\/[a-z0-9-]+$|^[a-z]*$/,
                  '"projects/<slug>", "departments/<id>", "for/<audience>", or a page such as "audit" ("" is the overview)',
                ),
            )
            .min(1)
            .describe('Addresses, without locale and plan, of the pages that these words mean.'),
          ko: words.describe(
            'Korean, one word or phrase per entry. Phrases match word by word, in any order.',
          ),
          en: words.describe('English: not translations of the Korean, but what people say.'),
        }),
      )
      .describe('Words that mean the same pages.'),
  })
  .describe('Everyday words for the search, in both languages.');

export type RawSynonyms = z.infer<typeof synonyms>;

/** The words of a site whose content has none. */
export const NO_SYNONYMS: RawSynonyms = { stop: { ko: [], en: [] }, groups: [] };
