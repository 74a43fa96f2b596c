import { describe } from 'vitest';
import { edit, remove, replace, type Change } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const DIVISION = '2025/departments/green-care.json';
const PLAN = '2025/plan.json';
const TREES = '2025/projects/tree-care.json';
const BOOKS = '2025/projects/book-bus.json';
const KO = '2025/narratives/ko/tree-care.mdx';

/** Puts an id at a field where it means nothing. */
function nothing(kind: string, file: string, path: (string | number)[], value: unknown = 'nowhere'): void {
  const field = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
  const at = typeof value === 'string' ? value : '';
  fault(kind, edit(file, path, value), {
    code: 'reference-to-nothing',
    file,
    path: field,
    at,
    found: `"${at}"`,
  });
}

describe('an id that means nothing', () => {
  nothing('team', TREES, ['teams', 0]);
  nothing('audience', TREES, ['audiences', 1]);
  nothing('audience of an item', TREES, ['items', 0, 'audiences', 0]);
  nothing('audience of an event', TREES, ['events', 0, 'audiences', 0]);
  nothing('topic', TREES, ['topics', 0]);
  nothing('topic of an item', TREES, ['items', 0, 'topics', 0]);
  nothing('area', TREES, ['places', 0, 'areas', 0]);
  nothing('place of an item', TREES, ['items', 0, 'places', 0]);
  nothing('parent of an item', TREES, ['items', 1, 'parent']);
  nothing('item of an event', TREES, ['events', 0, 'item']);
  nothing('place of an event', TREES, ['events', 0, 'place']);
  nothing('section of a table', TREES, ['tables', 0, 'section'], 'elsewhere');
  nothing('funding source of the budget table', TREES, ['budget', 'table', 'rows', 2, 'source']);
  nothing('funding source of the budget line', TREES, ['budget', 'headline', 'sources', 1, 'source']);
  nothing('source that pays an item', TREES, ['items', 0, 'budget', 'all']);
  nothing('source that pays an amount', TREES, ['amounts', 0, 'amount', 'all']);
  fault(
    'kind of expenditure',
    edit(DIVISION, ['budget', 2, 'kind'], 'nowhere'),
    { code: 'reference-to-nothing', file: DIVISION, path: 'budget[2].kind', at: 'nowhere' },
    { code: 'table-shape', file: DIVISION, path: 'budget', at: '"budget"' },
  );
  nothing('head of a table', TREES, ['tables', 0, 'heads', 1]);
  nothing('footnote of a cell', TREES, ['tables', 0, 'rows', 0, 'cells', 'trees', 'footnote']);
  nothing('highlight of a chart', TREES, ['tables', 0, 'chart', 'highlight', 0]);
  nothing('column of a chart', TREES, ['tables', 0, 'chart', 'column']);
  nothing('row that a relation leaves out', TREES, ['tables', 0, 'relations', 0, 'except', 0]);
  fault('grade', edit(PLAN, ['staffing', 'current', 'grade-9'], '0'), {
    code: 'reference-to-nothing',
    file: PLAN,
    path: 'staffing.current.grade-9',
    at: '"grade-9"',
  });
});

describe('a reference to a figure that is not there', () => {
  const figure = (file: string, path: string, at: string) =>
    ({ code: 'reference-to-nothing', file, path, at, found: `"${at}"` }) as const;
  const text = (ref: string): Change =>
    edit(TREES, ['highlights', 0, 'text'], { ko: `{${ref}}`, en: `{${ref}}` });

  fault(
    'in a relation',
    edit(TREES, ['relations', 0, 'of', 1], 'budget.total.2031'),
    figure(TREES, 'relations[0].of[1]', 'budget.total.2031'),
  );
  fault(
    'as the result of a relation',
    edit(TREES, ['relations', 0, 'result'], 'items.pruning.budget'),
    figure(TREES, 'relations[0].result', 'items.pruning.budget'),
  );
  fault('in a relation of a table', edit(TREES, ['tables', 0, 'relations', 0, 'of', 0], 'fir.trees'), {
    code: 'reference-to-nothing',
    file: TREES,
    path: 'tables[0].relations[0].of[0]',
    at: 'fir.trees',
    found: '"tables.planted.fir.trees"',
  });
  fault(
    'in a remark',
    edit(TREES, ['remarks', 0, 'touches', 0], 'figures.none'),
    figure(TREES, 'remarks[0].touches[0]', 'figures.none'),
  );
  fault(
    'in a target',
    edit(TREES, ['targets', 0, 'last'], 'figures.none'),
    figure(TREES, 'targets[0].last', 'figures.none'),
  );
  fault(
    'of another project',
    edit(BOOKS, ['remarks', 0, 'touches', 0], 'tree-care/figures.none'),
    figure(BOOKS, 'remarks[0].touches[0]', 'tree-care/figures.none'),
  );
  fault(
    'of a project that is not there',
    edit(BOOKS, ['remarks', 0, 'touches', 0], 'bus-care/figures.volunteers'),
    figure(BOOKS, 'remarks[0].touches[0]', 'bus-care/figures.volunteers'),
  );
  const inText = {
    code: 'reference-to-nothing',
    file: TREES,
    path: 'highlights[0].text',
    at: '"text"',
  } as const;
  fault('in a text, in both languages', text('events.none'), inText, inText);
  const outside = (file: string, path: (string | number)[], field: string): void => {
    const place = {
      code: 'reference-to-nothing',
      file,
      path: field,
      at: '',
      found: '"{figures.volunteers}"',
    } as const;
    const change = edit(file, path, { ko: '{figures.volunteers}명', en: '{figures.volunteers} people' });
    fault(`in a text of ${file}, which has no figures`, change, place, place);
  };
  outside(PLAN, ['origin', 0], 'origin[0]');
  outside(DIVISION, ['lead'], 'lead');
  outside('glossary/places.json', ['terms', 0, 'meaning'], 'terms[0].meaning');
  outside('site.json', ['publisher'], 'publisher');
  fault('the second number of a cell that has one', text('tables.planted.oak.cost#2'), inText, inText);
  fault('a step too many', text('figures.volunteers.more'), inText, inText);
  fault('a reference that is misspelt', edit(TREES, ['remarks', 0, 'touches', 0], 'figures'), {
    code: 'schema-mismatch',
    file: TREES,
    path: 'remarks[0].touches[0]',
    at: '"figures"',
  });
  fault(
    'in a sentence',
    [
      replace(KO, '"figures.volunteers"', '"figures.none"'),
      replace('2025/narratives/en/tree-care.mdx', '"figures.volunteers"', '"figures.none"'),
    ],
    { code: 'reference-to-nothing', file: KO, at: 'figures.none', found: '<Fact "figures.none">' },
    { code: 'reference-to-nothing', file: '2025/narratives/en/tree-care.mdx', at: 'figures.none' },
  );
  fault(
    'term of the glossary',
    remove('glossary/places.json'),
    { code: 'reference-to-nothing', file: KO, at: '<Term id="dong">' },
    { code: 'reference-to-nothing', file: '2025/narratives/en/tree-care.mdx', at: '<Term id="dong">' },
    { code: 'content-missing', file: 'glossary' },
  );
});

describe('a result and a target that do not compare', () => {
  const compare = (last: string, target: string): Change[] => [
    edit(TREES, ['targets', 0, 'last'], last),
    edit(TREES, ['targets', 0, 'target'], target),
    edit(TREES, ['targets', 0, 'comparable'], true),
  ];

  fault('money and a count', compare('budget.total.2024', 'tables.planted.all.trees'), {
    code: 'targets-incomparable',
    file: TREES,
    path: 'targets[0].comparable',
    at: 'true',
    found: 'true, for money ("budget.total.2024") and a count ("tables.planted.all.trees")',
  });
});
