import { describe } from 'vitest';
import { copy, edit, remove, replace } from '../../../fixtures/content.ts';
import { fault } from '../fault.ts';

const SITE = 'site.json';
const PLAN = '2025/plan.json';
const DIVISION = '2025/departments/green-care.json';
const OTHER = '2025/departments/other.json';
const TREES = '2025/projects/tree-care.json';
const BOOKS = '2025/projects/book-bus.json';

const duplicate = (file: string, path: string, at: string) =>
  ({ code: 'duplicate-id', file, path, at }) as const;

describe('numbers and ids that occur twice', () => {
  fault('two projects with one number', edit(DIVISION, ['projects', 1, 'number'], 1), {
    code: 'duplicate-number',
    file: DIVISION,
    path: 'projects[1].number',
    at: '"number": 1',
  });
  fault('two divisions with one number', [copy(DIVISION, OTHER), edit(OTHER, ['projects'], [])], {
    code: 'duplicate-number',
    file: OTHER,
    path: 'number',
    at: '"number": 1',
    found: /green-care\.json/,
  });
  fault(
    'project listed by two divisions',
    [copy(DIVISION, OTHER), edit(OTHER, ['number'], 2), edit(OTHER, ['projects', 1], undefined)],
    duplicate(OTHER, 'projects[0].id', 'tree-care'),
  );
  fault(
    'project listed twice by one division',
    [
      edit(DIVISION, ['projects', 1, 'id'], 'tree-care'),
      remove(BOOKS),
      remove('2025/narratives/ko/book-bus.mdx'),
      remove('2025/narratives/en/book-bus.mdx'),
    ],
    duplicate(DIVISION, 'projects[1].id', 'tree-care'),
  );
  fault(
    'two teams with one id',
    edit(DIVISION, ['teams', 1], {
      id: 'trees',
      name: { ko: '풀팀', en: 'Grass Team' },
      duties: [{ ko: '풀', en: 'Grass' }],
    }),
    duplicate(DIVISION, 'teams[1].id', '"id": "trees"'),
    { code: 'reference-to-nothing', file: BOOKS, path: 'teams[0]', at: 'books' },
  );
  fault(
    'two sections with one id',
    edit(BOOKS, ['sections', 1], { id: 'overview', title: { ko: '계획', en: 'Plan' } }),
    duplicate(BOOKS, 'sections[1].id', '"overview"'),
    { code: 'narrative-sections', file: '2025/narratives/ko/book-bus.mdx' },
    { code: 'narrative-sections', file: '2025/narratives/en/book-bus.mdx' },
  );
  fault(
    'two events with one id',
    edit(TREES, ['events', 2, 'id'], 'count'),
    duplicate(TREES, 'events[2].id', '"count"'),
  );
  fault(
    'two figures with one id',
    edit(TREES, ['figures', 1, 'id'], 'volunteers'),
    duplicate(TREES, 'figures[1].id', '"volunteers"'),
  );
  fault(
    'two columns with one id',
    [
      edit(TREES, ['tables', 0, 'columns', 6], {
        id: 'share',
        label: { ko: '몫', en: 'Part' },
        type: 'percent',
      }),
    ],
    duplicate(TREES, 'tables[0].columns[6].id', '"share"'),
  );
  fault(
    'two rows with one id',
    edit(TREES, ['tables', 0, 'rows', 1, 'id'], 'oak'),
    duplicate(TREES, 'tables[0].rows[1].id', '"oak"'),
  );
  fault(
    'one id in two lists of a page',
    edit(TREES, ['events', 1, 'id'], 'planted'),
    duplicate(TREES, 'events[1].id', '"planted"'),
  );
  fault('id of a part that every page has', edit(TREES, ['events', 1, 'id'], 'budget'), {
    ...duplicate(TREES, 'events[1].id', '"budget"'),
    found: '"budget", which the page itself has too',
  });
  const tableNamed = (id: string) => [
    edit(
      BOOKS,
      ['tables'],
      [
        {
          id,
          section: 'overview',
          title: { ko: '책', en: 'Books' },
          heads: ['what'],
          columns: [{ id: 'what', label: { ko: '책', en: 'Book' }, type: 'text' }],
          rows: [{ id: 'atlas', cells: { what: { ko: '지도', en: 'Atlas' } } }],
        },
      ],
    ),
    ...['ko', 'en'].map((locale) =>
      replace(
        `2025/narratives/${locale}/book-bus.mdx`,
        '\n</Section>',
        `\n<Table id="${id}" />\n\n</Section>`,
      ),
    ),
  ];
  fault('table with an id of its own', tableNamed('books'));
  for (const id of ['amounts', 'items', 'figures', 'events']) {
    fault(`table that has the name of a list: ${id}`, tableNamed(id), {
      ...duplicate(BOOKS, 'tables[0].id', `"${id}"`),
      found: `"${id}", the name of a list of every project`,
    });
  }
  fault('table that has the name of a part of the page', tableNamed('remarks'), {
    ...duplicate(BOOKS, 'tables[0].id', '"remarks"'),
    found: '"remarks", which the page itself has too',
  });
  fault('id that another list has with its beginning', edit(TREES, ['events', 1, 'id'], 'target-trees'), {
    ...duplicate(TREES, 'targets[0].id', '"trees"'),
    found: '"target-trees", which events has too',
  });
  fault(
    'two targets with one id',
    edit(TREES, ['targets', 1], {
      id: 'trees',
      label: { ko: '나무', en: 'Trees' },
      last: null,
      target: null,
      comparable: false,
    }),
    duplicate(TREES, 'targets[1].id', '"trees"'),
  );
  fault(
    'two rows of one funding source',
    edit(TREES, ['budget', 'table', 'rows', 2, 'source'], 'national'),
    duplicate(TREES, 'budget.table.rows[2].source', '"national"'),
  );
  fault(
    'two terms with one id',
    copy('glossary/places.json', 'glossary/more.json'),
    duplicate('glossary/places.json', 'terms[0].id', '"dong"'),
  );
  fault(
    'two areas with one id',
    [edit(SITE, ['areas', 1, 'id'], 'north-dong')],
    duplicate(SITE, 'areas[1].id', '"north-dong"'),
  );
  fault(
    'two audiences with one id',
    edit(PLAN, ['audiences', 2], { id: 'residents', name: { ko: '모두', en: 'all' } }),
    duplicate(PLAN, 'audiences[2].id', '"residents"'),
  );
});

describe('parts of parts', () => {
  const deep = (index: number, found: string) =>
    ({
      code: 'parts-too-deep',
      file: TREES,
      path: `items[${String(index)}].parent`,
      at: '"parent"',
      found,
    }) as const;

  fault(
    'item that is a part of itself',
    edit(TREES, ['items', 1, 'parent'], 'watering'),
    deep(1, '"watering", which is itself a part of "watering"'),
  );
  fault(
    'two items that are parts of each other',
    edit(TREES, ['items', 0, 'parent'], 'watering'),
    deep(0, '"watering", which is itself a part of "planting"'),
    deep(1, '"planting", which is itself a part of "watering"'),
  );
});
