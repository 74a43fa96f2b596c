import { describe, expect, it } from 'vitest';
import { audiencePages, foremost } from '../../../src/model/audiences.ts';
import { audiencesOf } from '../../../src/model/relevance.ts';
import { edit, linkedProject, linkedSite, type Change } from '../../fixtures/content.ts';

const FILE = '2025/projects/tree-care.json';
const text = (ko: string) => ({ ko, en: ko });
const when = { kind: 'day', date: '2025-03-01' };
const tagged: Change[] = [
  edit(FILE, ['audiences'], ['residents']),
  edit(FILE, ['items', 0, 'audiences'], ['children']),
  edit(
    FILE,
    ['events'],
    [
      { id: 'of-project', title: text('1'), when },
      { id: 'of-part', title: text('2'), when, item: 'planting' },
      { id: 'of-inner-part', title: text('3'), when, item: 'watering' },
      { id: 'own', title: text('4'), when, item: 'planting', audiences: ['residents'] },
      { id: 'past', title: text('5'), when, item: 'planting', status: 'done' },
    ],
  ),
];

describe('whom a thing is for', () => {
  const { project } = linkedProject('tree-care', ...tagged);

  it.each([
    ['of-project', ['residents']],
    ['of-part', ['children']],
    ['of-inner-part', ['children']],
    ['own', ['residents']],
    ['watering', ['children']],
  ])('%s: %j', (id, expected) => {
    const thing = [...project.events, ...project.items].find((one) => one.id === id);
    expect(thing === undefined ? null : audiencesOf(project, thing)).toEqual(expected);
  });
});

describe('the pages by audience', () => {
  const pages = audiencePages(linkedSite(...tagged).newest);
  const page = (id: string) => pages.find(({ audience }) => audience.id === id);

  it('hold projects, the parts marked for it and its dates to come', () => {
    const [trees] = page('children')?.projects ?? [];
    expect(trees?.project.id).toBe('tree-care');
    expect(trees?.items.map(({ id }) => id)).toEqual(['planting']);
    expect(trees?.entries.map(({ id }) => id)).toEqual(['of-part', 'of-inner-part']);
    const residents = page('residents')?.projects.find(({ project }) => project.id === 'tree-care');
    expect(residents?.items).toEqual([]);
    expect(residents?.entries.map(({ id }) => id)).toEqual(['of-project', 'own']);
  });

  it('put last the projects that concern it in part', () => {
    const site = linkedSite(...tagged, edit('2025/projects/book-bus.json', ['audiences'], ['children']));
    const children = audiencePages(site.newest).find(({ audience }) => audience.id === 'children');
    expect(children?.projects.map(({ project, whole }) => [project.id, whole])).toEqual([
      ['book-bus', true],
      ['tree-care', false],
    ]);
  });

  it('leave out parts that were over when the plan was issued', () => {
    const site = linkedSite(
      ...tagged,
      edit(FILE, ['items', 0, 'period'], { kind: 'span', from: '2024-01', to: '2024-06' }),
    );
    const children = audiencePages(site.newest).find(({ audience }) => audience.id === 'children');
    expect(children?.projects[0]?.items).toEqual([]);
  });

  it('are those alone that have anything', () => {
    const none = linkedSite(
      edit(FILE, ['audiences'], []),
      edit(FILE, ['items', 0, 'audiences'], undefined),
      edit(FILE, ['events'], []),
      edit('2025/projects/book-bus.json', ['audiences'], ['children']),
    );
    expect(audiencePages(none.newest).map(({ audience }) => audience.id)).toEqual(['children']);
  });

  it('put first the projects that name the audience first', () => {
    const site = linkedSite(
      edit(FILE, ['audiences'], ['residents', 'children']),
      edit('2025/projects/book-bus.json', ['audiences'], ['children', 'residents']),
    );
    const names = (id: string, count: number) =>
      audiencePages(site.newest)
        .filter(({ audience }) => audience.id === id)
        .flatMap((one) => foremost(one, count).map((project) => project.id));
    expect(names('children', 2)).toEqual(['book-bus', 'tree-care']);
    expect(names('residents', 2)).toEqual(['tree-care', 'book-bus']);
    expect(names('residents', 1)).toEqual(['tree-care']);
  });
});
