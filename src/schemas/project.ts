import { z } from 'zod';
import { amount, fundingSource, moneyUnit, namedFigure, printed, relation } from './figure.ts';
import { ref } from './ref.ts';
import { status } from './status.ts';
import { table } from './table.ts';
import { id, text } from './text.ts';
import { day, when, YEAR } from './when.ts';

const audiences = z.array(id).describe('Ids of audiences of plan.json: whom the plan says it is for.');
const topics = z.array(id).describe('Ids of topics of plan.json.');

/** The budget table at a project's end: funding sources in rows, years in columns. */
export const budgetTable = z
  .strictObject({
    unit: moneyUnit,
    totalLabel: text.optional().describe('Head of the total column where it is not 합계, as 총사업비.'),
    periods: z
      .array(
        z
          .string()
          .regex(
            new RegExp(`${YEAR.source}|^(invested|future)$`),
            'a year, "invested" (기투자) or "future" (장래소요)',
          ),
      )
      .min(1)
      .describe('Columns in printed order, without the total column.'),
    rows: z
      .array(
        z.strictObject({
          source: fundingSource,
          label: text.optional().describe('Where the row is printed otherwise, as 시비 (재배정).'),
          total: printed.describe('The total column, as printed.'),
          amounts: z
            .array(printed)
            .describe('One for each period, in order; "" for a blank, "-" for a dash.'),
        }),
      )
      .min(1),
    notes: z.array(text).default([]),
  })
  .describe('Budget by source and period, as printed.');

export const item = z
  .strictObject({
    id,
    section: id,
    number: z.string().optional().describe('As printed: "1", "①".'),
    name: text,
    parent: id
      .optional()
      .describe('Id of the item that it is part of; one level is enough for every plan seen.'),
    status: status.optional(),
    audiences: audiences.optional(),
    topics: topics.optional(),
    period: when.optional(),
    places: z.array(id).optional().describe('Ids of places of this project.'),
    budget: amount.optional(),
  })
  .describe('A part of a project that has a name of its own.');

export const event = z
  .strictObject({
    id,
    title: text,
    when,
    who: text.optional(),
    item: id.optional(),
    place: id.optional(),
    audiences: audiences.optional(),
    status: z
      .enum(['done', 'under-way', 'planned', 'expected'])
      .default('planned')
      .describe('done: reported as done; expected: 예정 in the plan.'),
  })
  .describe('Something that happens, with the precision that the plan gives.');

export const place = z
  .strictObject({
    id,
    name: text,
    address: text.optional().describe('As printed, with the English form beside.'),
    areas: z.array(id).default([]).describe('Ids of areas (dong) of site.json that the plan names for it.'),
  })
  .describe('A place that the plan names.');

export const project = z
  .strictObject({
    $schema: z.string().optional(),
    summary: text.describe('One plain sentence that says what it is.'),
    audiences,
    topics,
    teams: z
      .array(id)
      .describe('Teams of the division whose printed duties cover it; [] where none can be told.'),
    period: when.nullable().describe('사업기간. null where the plan states none.'),
    laws: z
      .array(z.strictObject({ name: text, article: text.optional() }))
      .default([])
      .describe('Laws and ordinances that it rests on.'),
    highlights: z
      .array(z.strictObject({ label: text, text }))
      .default([])
      .describe('Further key facts: last year’s result, opening hours. Figures by {ref}.'),
    sections: z
      .array(z.strictObject({ id, title: text.describe('Heading as printed, with English.') }))
      .min(1)
      .describe('Sections in the plan’s own order, the budget left out.'),
    budget: z
      .strictObject({
        headline: amount
          .nullable()
          .describe(
            'The line "소요예산" of the plan’s own year: "2025년 소요예산". null where it is not in the source.',
          ),
        table: budgetTable.nullable(),
        missing: text.optional().describe('What is lost or not stated, said plainly.'),
      })
      .describe('Budget of the project.'),
    amounts: z
      .array(
        z.strictObject({
          id,
          label: text,
          amount,
          scope: z
            .enum(['headline', 'total-cost', 'part'])
            .describe('What it should equal: the headline, the total project cost, or nothing (a part).'),
        }),
      )
      .default([])
      .describe('Amounts that the plan states elsewhere than in the budget line, the table and the items.'),
    items: z.array(item).default([]),
    tables: z.array(table).default([]),
    figures: z.array(namedFigure).default([]),
    events: z.array(event).default([]),
    places: z.array(place).default([]),
    lost: z
      .array(
        z.strictObject({
          id,
          section: id,
          what: text.describe('What is lost: picture, diagram, chart.'),
          captions: z.array(text).default([]),
        }),
      )
      .default([])
      .describe('Figures lost in recognition.'),
    footnotes: z
      .array(z.strictObject({ id, mark: z.string().describe('As printed: "3)".'), text }))
      .default([]),
    remarks: z
      .array(
        z.strictObject({
          id,
          touches: z.array(ref).default([]),
          text,
          spellings: z
            .array(z.string())
            .min(2)
            .optional()
            .describe('Two spellings of one name: the one used most first.'),
        }),
      )
      .default([])
      .describe('Remarks of this site: printed inconsistencies, uncertain readings. Never corrections.'),
    relations: z.array(relation).default([]),
    targets: z
      .array(
        z.strictObject({
          id,
          label: text.describe('What is counted, in plain words, without its figures.'),
          last: ref.nullable().describe('Last year’s result; null where the plan states none.'),
          target: ref.nullable().describe('This year’s target; null where the plan states none.'),
          comparable: z
            .boolean()
            .describe(
              'Whether the two count the same thing over the same time: only then the site says up or down.',
            ),
          note: text.optional().describe('Why they are not comparable, or what else a reader must know.'),
        }),
      )
      .default([])
      .describe('Last year’s result beside this year’s target for the same thing.'),
    verified: z
      .strictObject({
        date: day,
        uncertain: z.array(text),
      })
      .nullable()
      .describe('When a second reader compared every figure with the source, and what stayed uncertain.'),
  })
  .describe('Facts of one project. The words stand in narratives/<locale>/<slug>.mdx.');

export type RawProject = z.infer<typeof project>;
