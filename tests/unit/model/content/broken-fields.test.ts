import { describe } from 'vitest';
import { edit, replace } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const SITE = 'site.json';
const PLAN = '2025/plan.json';
const DIVISION = '2025/departments/green-care.json';
const TREES = '2025/projects/tree-care.json';
const cell = (id: string) => ['tables', 0, 'rows', 0, 'cells', id];

describe('fields that do not fit the schema', () => {
  fault('unknown field', edit(PLAN, ['staffing', 'remark'], 'x'), {
    code: 'schema-unknown-field',
    file: PLAN,
    path: 'staffing.remark',
    at: '"remark"',
    found: 'the field "remark"',
  });
  fault('text where a number belongs', edit(DIVISION, ['projects', 1, 'page'], '8'), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'projects[1].page',
    at: '"page": "8"',
    found: '"8"',
  });
  fault('number where a printed figure belongs', edit(PLAN, ['budget', 'total', 'current'], 1500), {
    code: 'schema-mismatch',
    file: PLAN,
    path: 'budget.total.current',
    at: '"current": 1500',
    found: '1500',
  });
  fault('number where a cell belongs', edit(TREES, cell('cost'), 600), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'tables[0].rows[0].cells.cost',
    at: '"cost": 600',
    found: '600',
  });
  fault('missing English name', edit(DIVISION, ['name', 'en'], undefined), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'name.en',
    at: '"name"',
    found: 'nothing',
  });
  fault('empty English name', edit(DIVISION, ['teams', 0, 'name', 'en'], ' '), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'teams[0].name.en',
    at: '"en": " "',
  });
  fault('missing English in a cell', edit(TREES, cell('kind'), { ko: '참나무' }), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'tables[0].rows[0].cells.kind.en',
    at: '"kind"',
    found: 'nothing',
  });
  fault('missing English in a merged cell', edit(TREES, [...cell('area'), 'value', 'en'], undefined), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'tables[0].rows[0].cells.area.value.en',
    at: '"value"',
  });
  fault('merged cell of one row', edit(TREES, [...cell('area'), 'rows'], 1), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'tables[0].rows[0].cells.area.rows',
    at: '"rows": 1',
    found: '1',
  });
  fault(
    'misspelt field of a merged cell',
    edit(TREES, cell('area'), { valeu: '1', rows: 2 }),
    { code: 'schema-mismatch', file: TREES, path: 'tables[0].rows[0].cells.area.value', at: '"area"' },
    { code: 'schema-unknown-field', file: TREES, path: 'tables[0].rows[0].cells.area.valeu', at: '"valeu"' },
  );
  fault('unknown kind of date', edit(TREES, ['events', 0, 'when', 'kind'], 'someday'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'events[0].when.kind',
    at: '"someday"',
    found: '"someday"',
  });
  fault('third half of a year', edit(TREES, ['events', 1, 'when', 'half'], 3), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'events[1].when.half',
    at: '"half": 3',
  });
  fault('date that is none', edit(TREES, ['events', 0, 'when', 'date'], '2025. 4. 5.'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'events[0].when.date',
    at: '2025. 4. 5.',
  });
  fault('day that the calendar does not have', edit(TREES, ['events', 0, 'when', 'date'], '2025-02-31'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'events[0].when.date',
    at: '2025-02-31',
    found: '"2025-02-31"',
  });
  fault('day of reading that the calendar does not have', edit(TREES, ['verified', 'date'], '2025-11-31'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'verified.date',
    at: '2025-11-31',
  });
  fault('thirteenth month', edit(TREES, ['period', 'from'], '2025-13'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'period.from',
    at: '2025-13',
  });
  fault('issued in the thirteenth month', edit(PLAN, ['issued'], '2024-13'), {
    code: 'schema-mismatch',
    file: PLAN,
    path: 'issued',
    at: '2024-13',
  });
  fault('time that no clock shows', edit(TREES, ['events', 0, 'when', 'time'], '10:00–25:00'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'events[0].when.time',
    at: '10:00–25:00',
  });
  fault('page number 0', edit(DIVISION, ['page'], 0), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'page',
    at: '"page": 0',
  });
  fault('status that does not exist', edit(DIVISION, ['projects', 0, 'status'], 'old'), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'projects[0].status',
    at: '"old"',
  });
  fault(
    'column named in words',
    replace(PLAN, '"current": { "total": "4", "grade-5"', '"current": { "total": "4", "5급"'),
    {
      code: 'schema-mismatch',
      file: PLAN,
      path: 'staffing.current.5급',
      at: '"5급"',
      found: 'the name "5급"',
    },
  );
  fault('amount without a unit', edit(TREES, ['budget', 'headline', 'unit'], undefined), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'budget.headline.unit',
    at: '"headline"',
  });
  fault('amount that states two things', edit(TREES, ['items', 0, 'budget', 'state'], 'none'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'items[0].budget',
    at: '"budget"',
  });
  fault(
    'figure of money without a unit of money',
    edit(TREES, ['figures', 2, 'unit'], { ko: '명', en: 'people' }),
    {
      code: 'schema-mismatch',
      file: TREES,
      path: 'figures[2].unit',
      at: '"unit"',
    },
  );
  fault('empty list', edit(DIVISION, ['teams'], []), {
    code: 'schema-mismatch',
    file: DIVISION,
    path: 'teams',
    at: '"teams": []',
    found: '[]',
  });
  fault('missing field', edit(TREES, ['sections'], undefined), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'sections',
    at: '{',
    found: 'nothing',
  });
  fault('contact without a real e-mail address', edit(SITE, ['contact', 'email'], 'plan at plan'), {
    code: 'schema-mismatch',
    file: SITE,
    path: 'contact.email',
    at: 'plan at plan',
  });
  fault('address that is none', edit(SITE, ['address'], 'plan.example'), {
    code: 'schema-mismatch',
    file: SITE,
    path: 'address',
    at: '"address"',
  });
});
