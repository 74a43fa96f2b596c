import { z } from 'zod';
import { id, text } from './text.ts';

/** A web address, and nothing that a browser would run. */
const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an address such as https://plan.example.kr',
});

export const site = z
  .strictObject({
    $schema: z.string().optional(),
    owner: text.describe('Whose plan it is: the district.'),
    address: webAddress.describe('Where the site is published.'),
    contact: z
      .strictObject({
        name: text,
        email: z.email('an e-mail address').optional(),
        phone: z.string().optional(),
      })
      .nullable()
      .describe('Who answers for errors. null: no link is shown.'),
    officialBanner: z
      .boolean()
      .default(false)
      .describe(
        'Says above each page that this is an official government site. true only where the government publishes it.',
      ),
    publisher: text.describe('Who publishes this website.'),
    planLicence: z
      .strictObject({ name: text, url: webAddress.optional() })
      .nullable()
      .describe('Licence of the printed plan. null where the source states none; the site says so.'),
    areas: z
      .array(z.strictObject({ id, name: text }))
      .describe('Areas (dong) of the district, in their usual order.'),
  })
  .describe('Whose site it is.');

export type RawSite = z.infer<typeof site>;
