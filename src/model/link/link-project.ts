import type { RawProject } from '../../schemas/project.ts';
import { LISTS_WITH_FIGURES } from '../checks/check.ts';
import type { Entry } from '../content/raw.ts';
import type { Finding } from '../finding.ts';
import { readMoney } from '../number.ts';
import { PROJECT_PARTS } from '../pages.ts';
import { TOTAL, type BudgetTable, type Named, type Plan, type Project, type ProjectEntry } from '../plan.ts';
import { isNumeric, resolveGrid, type Table } from '../table.ts';
import { checkVocabularies } from './check-vocabularies.ts';
import { linkAmount } from './link-amount.ts';
import { byId, Report } from './report.ts';

/** What a project’s references may lead to. */
interface LinkTargets {
  plan: Plan;
  areas: ReadonlyMap<string, Named>;
}

/** Links one project to its division, its plan's vocabularies and the district's areas. */
export function linkProject(
  entry: Entry<RawProject>,
  listed: ProjectEntry,
  { plan, areas }: LinkTargets,
  findings: Finding[],
): Project {
  const { value } = entry;
  const report = new Report(entry, findings);
  const { $schema: _, ...facts } = value;
  checkIds(value, report);
  checkPlaces(value, areas, report);
  checkVocabularies(value, plan, report);
  const all = <Thing extends { id: string }>(
    ids: readonly string[],
    things: readonly Thing[],
    path: string,
    kind: string,
  ) =>
    ids
      .map((id, index) => report.find(byId(things), id, [path, index], kind))
      .filter((thing) => thing !== null);

  return {
    ...facts,
    id: listed.id,
    entry: listed,
    department: listed.department,
    teams: all(value.teams, listed.department.teams, 'teams', 'a team of the division'),
    audiences: all(value.audiences, plan.audiences, 'audiences', 'an audience of plan.json'),
    topics: all(value.topics, plan.topics, 'topics', 'a topic of plan.json'),
    budget: {
      headline: value.budget.headline === null ? null : linkAmount(value.budget.headline),
      table: linkBudgetTable(value.budget.table, plan, report),
      missing: value.budget.missing ?? null,
    },
    amounts: value.amounts.map((one) => ({ ...one, amount: linkAmount(one.amount) })),
    items: value.items.map((item) => ({ ...item, budget: item.budget && linkAmount(item.budget) })),
    tables: linkTables(value, report),
  };
}

/** The parts that a project's page has beside its sections: fragments of its address, which no content may take. */
const OWN_IDS = ['content', 'budget-table', ...PROJECT_PARTS];

/** What else stands on it: the lists, and what their ids begin with in fragments. */
const FRAGMENTS = [
  ['sections', ''],
  ['items', ''],
  ['tables', ''],
  ['events', ''],
  ['lost', ''],
  ['targets', 'target-'],
  ['amounts', 'amount-'],
  ['places', 'place-'],
  ['remarks', 'remark-'],
  ['footnotes', 'note-'],
] as const;

function checkIds(value: RawProject, report: Report): void {
  const lists = [
    'sections',
    'items',
    'tables',
    'events',
    'places',
    'figures',
    'amounts',
    'lost',
    'footnotes',
    'remarks',
    'targets',
  ] as const;
  for (const list of lists) report.unique(value[list], [list]);
  value.tables.forEach(({ id }, index) => {
    if (!LISTS_WITH_FIGURES.includes(id)) return;
    report.add(
      'duplicate-id',
      ['tables', index, 'id'],
      `"${id}", the name of a list of every project`,
      'another id, so that the audit can tell the table from the list',
      'Give the table an id of its own.',
    );
  });
  const sections = byId(value.sections);
  for (const list of ['items', 'tables', 'lost'] as const) {
    value[list].forEach(({ section }, index) =>
      report.find(sections, section, [list, index, 'section'], 'a section of this project'),
    );
  }
  // One page carries all of them as fragments of its address, so they may not collide across lists either.
  const owners = new Map<string, string>(OWN_IDS.map((id) => [id, 'the page itself']));
  for (const [list, prefix] of FRAGMENTS) {
    value[list].forEach(({ id }, index) => {
      const fragment = `${prefix}${id}`;
      const owner = owners.get(fragment);
      if (owner !== undefined && owner !== list) {
        report.add(
          'duplicate-id',
          [list, index, 'id'],
          `"${fragment}", which ${owner} has too`,
          'an id of its own on the page',
          'Give one of the two another id.',
        );
      }
      owners.set(fragment, list);
    });
  }
}

function checkPlaces(value: RawProject, areas: ReadonlyMap<string, Named>, report: Report): void {
  const places = byId(value.places);
  const items = byId(value.items);
  value.places.forEach((place, index) => {
    place.areas.forEach((area, at) =>
      report.find(areas, area, ['places', index, 'areas', at], 'an area of site.json'),
    );
  });
  value.items.forEach((item, index) => {
    if (item.parent !== undefined) {
      const path = ['items', index, 'parent'];
      const parent = report.find(items, item.parent, path, 'an item of this project');
      // One level: so no item can be a part of itself, by itself or by way of others.
      if (parent?.parent !== undefined) {
        report.add(
          'parts-too-deep',
          path,
          `"${item.parent}", which is itself a part of "${parent.parent}"`,
          'an item that is no part of another',
          'Name the outermost item, or remove "parent".',
        );
      }
    }
    item.places?.forEach((place, at) =>
      report.find(places, place, ['items', index, 'places', at], 'a place of this project'),
    );
  });
  value.events.forEach((event, index) => {
    if (event.item !== undefined)
      report.find(items, event.item, ['events', index, 'item'], 'an item of this project');
    if (event.place !== undefined)
      report.find(places, event.place, ['events', index, 'place'], 'a place of this project');
  });
}

function linkTables(value: RawProject, report: Report): Table[] {
  return value.tables.map((table, index) => {
    const path = ['tables', index];
    report.unique(table.columns, [...path, 'columns']);
    report.unique(table.rows, [...path, 'rows']);
    const columns = byId(table.columns);
    table.heads.forEach((head, at) =>
      report.find(columns, head, [...path, 'heads', at], 'a column of this table'),
    );
    const { grid, faults } = resolveGrid(table);
    for (const fault of faults) {
      report.add(
        'table-shape',
        [...path, ...fault.path],
        fault.found,
        fault.expected,
        'Compare the row with the printed table.',
      );
    }
    const noUnit = (column: (typeof table.columns)[number]) =>
      typeof (column.unit ?? table.unit) !== 'string';
    table.columns.forEach((column, at) => {
      if (column.type !== 'money' || !noUnit(column)) return;
      report.add(
        'table-shape',
        [...path, 'columns', at],
        'money without a unit of money',
        'a "unit" such as "천원" here or on the table',
        'Add the unit as printed.',
      );
    });
    // A row may be of money where its columns are not; a column's own unit goes before the row's.
    table.rows.forEach((row, at) => {
      const unit = row.unit ?? table.unit;
      const counted = table.columns.some((column) => isNumeric(column.type) && column.unit === undefined);
      if (row.type !== 'money' || typeof unit === 'string' || !counted) return;
      report.add(
        'table-shape',
        [...path, 'rows', at],
        'money without a unit of money',
        'a "unit" such as "천원" here or on the table',
        'Add the unit as printed.',
      );
    });
    return { ...table, grid };
  });
}

function linkBudgetTable(raw: RawProject['budget']['table'], plan: Plan, report: Report): BudgetTable | null {
  if (raw === null) return null;
  const sources = byId(plan.sources);
  raw.periods.forEach((period, index) => {
    if (raw.periods.indexOf(period) === index) return;
    report.add(
      'duplicate-id',
      ['budget', 'table', 'periods', index],
      `"${period}" a second time`,
      'one column for each period',
      'Correct the period as printed.',
    );
  });
  const seen = new Set<string>();
  const rows = raw.rows.map((row, index) => {
    const path = ['budget', 'table', 'rows', index];
    if (row.source !== TOTAL)
      report.find(sources, row.source, [...path, 'source'], 'a funding source of plan.json');
    if (seen.has(row.source)) {
      report.add(
        'duplicate-id',
        [...path, 'source'],
        `a second row "${row.source}"`,
        'one row for each source',
        'Correct the source or join the rows.',
      );
    }
    seen.add(row.source);
    if (row.amounts.length !== raw.periods.length) {
      report.add(
        'table-shape',
        [...path, 'amounts'],
        `${String(row.amounts.length)} amounts`,
        `${String(raw.periods.length)}, one for each of ${raw.periods.join(', ')}`,
        'Compare the row with the printed table; write "" for a blank.',
      );
    }
    return {
      source: sources.get(row.source) ?? null,
      label: row.label ?? null,
      total: readMoney(row.total, raw.unit),
      amounts: raw.periods.map((_, at) => readMoney(row.amounts[at] ?? '', raw.unit)),
    };
  });
  return { unit: raw.unit, totalLabel: raw.totalLabel ?? null, periods: raw.periods, rows, notes: raw.notes };
}
