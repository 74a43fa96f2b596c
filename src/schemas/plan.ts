import { z } from 'zod';
import { moneyUnit, printed } from './figure.ts';
import { id, text } from './text.ts';
import { day, month } from './when.ts';

const named = z.strictObject({ id, name: text });

export const plan = z
  .strictObject({
    $schema: z.string().optional(),
    title: text.describe('Title of the document, as printed.'),
    year: z.number().int().describe('The year that it plans.'),
    bureau: text.describe('Whose plan it is within the district: the bureau.'),
    issued: z.union([day, month]).describe('When it was issued: a month or a day, as 2024-11.'),
    origin: z
      .array(text)
      .min(1)
      .describe(
        'What the site was made from and what is lost, one paragraph per entry: shown on the page about it.',
      ),
    figureNotes: z
      .array(text)
      .default([])
      .describe('What readers must know of the plan’s figures as a whole, one paragraph per entry.'),
    searches: z
      .strictObject({ ko: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
      .default({ ko: [], en: [] })
      .describe('Searches that the overview suggests: words, amounts, initials that find something.'),
    sources: z
      .array(
        z.strictObject({
          id: id.describe('As in budget.csv: national, city, district, special.'),
          name: text,
          payer: text.describe('Who pays, as a subject: "국가" / "the national government".'),
          tone: z
            .enum(['strong', 'middle', 'pale', 'hatched'])
            .describe('Its tone in charts; ordered by contrast, so that grey print tells them apart.'),
        }),
      )
      .min(1)
      .describe('Funding sources, in the order of the budget tables.'),
    audiences: z.array(named).describe('Whom projects are for.'),
    topics: z.array(named),
    grades: z.array(named).min(1).describe('Staff grades, highest first.'),
    staffing: z
      .strictObject({
        page: z.number().int().positive().describe('Printed page on which its chapter begins.'),
        asOf: text.describe('Date of record as printed.'),
        quota: z.record(id, printed).describe('The bureau’s row: "total" and each grade.'),
        current: z.record(id, printed).describe('The same of 현원, current staff.'),
        stated: z
          .strictObject({ departments: printed, teams: printed })
          .describe('조직현황 as printed: 5과 23팀.'),
      })
      .describe('The bureau’s staff.'),
    budget: z
      .strictObject({
        page: z.number().int().positive().describe('Printed page on which its chapter begins.'),
        unit: moneyUnit,
        current: text.describe('Head of this year’s column, as printed.'),
        previous: text.describe('Head of last year’s column, as printed.'),
        kinds: z.array(named).min(1).describe('Kinds of expenditure: 정책사업비 …'),
        projectKind: id
          .optional()
          .describe('The kind that projects are paid from. Left out where there is no such kind.'),
        total: z.strictObject({ current: printed, previous: printed, change: printed, rate: printed }),
      })
      .describe('The bureau’s budget overview. The divisions’ rows stand in their files.'),
  })
  .describe('The plan as a whole.');

export type RawPlan = z.infer<typeof plan>;
/** How strongly a funding source is drawn. */
export type Tone = RawPlan['sources'][number]['tone'];
