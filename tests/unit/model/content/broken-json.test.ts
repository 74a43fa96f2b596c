import { describe } from 'vitest';
import { edit, replace, write } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const PLAN = '2025/plan.json';
const TREES = '2025/projects/tree-care.json';
const BOOKS = '2025/projects/book-bus.json';

describe('JSON that cannot be read', () => {
  fault('missing comma', replace(PLAN, '"year": 2025,', '"year": 2025'), {
    code: 'json-broken',
    file: PLAN,
    at: '"bureau"',
    found: /^"\\"bureau/,
  });
  fault('trailing comma in an object', replace(PLAN, '"teams": "2" }', '"teams": "2", }'), {
    code: 'json-broken',
    file: PLAN,
    at: '"teams": "2", }',
  });
  fault(
    'trailing comma in a list',
    replace(TREES, '"topics": ["nature"],\n  "teams"', '"topics": ["nature",],\n  "teams"'),
    {
      code: 'json-broken',
      file: TREES,
      at: '["nature",]',
    },
  );
  fault('file that ends in the middle', (before) => write(BOOKS, '{\n  "summary": {')(before), {
    code: 'json-broken',
    file: BOOKS,
    at: '"summary": {',
    found: 'the end of the file',
  });
  fault('comment', replace(BOOKS, '"period": null,', '"period": null, // none printed'), {
    code: 'json-broken',
    file: BOOKS,
    at: '// none printed',
  });
  fault('name without quotation marks', replace(BOOKS, '"period"', 'period'), {
    code: 'json-broken',
    file: BOOKS,
    at: 'period: null',
  });
  fault(
    'duplicate key, deep in the file',
    replace(PLAN, '"stated": { "departments": "1",', '"stated": { "teams": "3", "departments": "1",'),
    {
      code: 'json-duplicate-key',
      file: PLAN,
      path: 'staffing.stated.teams',
      at: '"stated"',
      found: '"teams" twice in one object',
    },
  );
  fault(
    'broken division: its projects are not reported as listed by nobody',
    replace('2025/departments/green-care.json', '"page": 3,', '"page": 3'),
    {
      code: 'json-broken',
      file: '2025/departments/green-care.json',
      at: '"lead"',
    },
  );
  fault(
    'broken project: what points at it is not reported as pointing at nothing',
    replace(TREES, '"period": { "kind": "span"', '"period" { "kind": "span"'),
    {
      code: 'json-broken',
      file: TREES,
      at: '"period" {',
    },
  );
  fault(
    'broken glossary: its terms are not reported as missing',
    replace('glossary/places.json', '"ko": "장소",', '"ko": "장소"'),
    {
      code: 'json-broken',
      file: 'glossary/places.json',
      at: '장소',
    },
  );
  fault(
    'two faults in two files are both reported',
    [replace(PLAN, '"year": 2025,', '"year": 2025'), edit(BOOKS, ['teams'], 'books')],
    { code: 'json-broken', file: PLAN, at: '"bureau"' },
    { code: 'schema-mismatch', file: BOOKS, path: 'teams', at: '"teams"' },
  );
});
