import { z } from 'zod';
import { printed } from './figure.ts';
import { status } from './status.ts';
import { id, text } from './text.ts';

export const department = z
  .strictObject({
    $schema: z.string().optional(),
    number: z.number().int().positive().describe('Its place in the plan.'),
    name: text.describe('Its name.'),
    page: z.number().int().positive().describe('Printed page on which it begins.'),
    lead: text.describe('What it does, in one plain sentence for residents.'),
    description: text.describe('What it does, in one plain paragraph.'),
    teams: z
      .array(
        z.strictObject({
          id,
          name: text.describe('Its name as printed.'),
          duties: z.array(text).min(1).describe('주요업무, one printed line per entry.'),
        }),
      )
      .min(1),
    staffing: z
      .strictObject({
        quota: z.record(id, printed).describe('정원: "total" and grade ids of plan.json, as printed.'),
        current: z.record(id, printed).describe('현원: "total" and grade ids of plan.json, as printed.'),
        notes: z.array(text).default([]),
      })
      .describe('Staff by grade.'),
    budget: z
      .array(
        z.strictObject({
          kind: id.describe('"total" or a kind of plan.json.'),
          current: printed,
          previous: printed,
          change: printed,
          rate: printed,
        }),
      )
      .min(1)
      .describe('Its rows of the budget overview, as printed.'),
    projects: z
      .array(
        z.strictObject({
          id: id.describe('Slug: part of the permanent address; projects/<slug>.json holds its facts.'),
          number: z.number().int().positive().describe('Its number in that list.'),
          title: text.describe('Title as printed.'),
          short: text.describe('A short name for lists and charts.'),
          status,
          page: z.number().int().positive().describe('Printed page on which it begins.'),
        }),
      )
      .describe('주요사업 목록: the printed list. Empty where a division has no projects.'),
  })
  .describe('One division.');

export type RawDepartment = z.infer<typeof department>;
