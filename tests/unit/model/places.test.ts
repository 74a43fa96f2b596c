import { describe, expect, it } from 'vitest';
import {
  areaPages,
  countsOf,
  placesWithoutArea,
  projectsWithoutArea,
  sitesOf,
} from '../../../src/model/places.ts';
import { areasOf } from '../../../src/model/relevance.ts';
import { edit, linkedProject, linkedSite, type Change } from '../../fixtures/content.ts';

const FILE = '2025/projects/tree-care.json';
const text = (ko: string) => ({ ko, en: ko });
const when = { kind: 'day', date: '2025-03-01' };

/** Two parks with their areas, a square without; a part in both parks and one in the north. */
const sited: Change[] = [
  edit(
    FILE,
    ['places'],
    [
      { id: 'hill-park', name: text('언덕공원'), areas: ['north-dong'] },
      { id: 'lake-park', name: text('호수공원'), areas: ['south-dong'] },
      { id: 'north', name: text('북동'), areas: ['north-dong'] },
      { id: 'square', name: text('광장'), address: text('큰길 1') },
    ],
  ),
  edit(FILE, ['items', 0, 'places'], ['hill-park', 'lake-park']),
  edit(FILE, ['items', 0, 'period'], undefined),
  edit(FILE, ['items', 1, 'places'], ['hill-park']),
  edit(
    FILE,
    ['events'],
    [
      { id: 'own-place', title: text('1'), when, item: 'planting', place: 'lake-park' },
      { id: 'of-wide-part', title: text('2'), when, item: 'planting' },
      { id: 'of-part', title: text('3'), when, item: 'watering' },
      { id: 'past', title: text('4'), when, place: 'hill-park', status: 'done' },
      { id: 'no-dong', title: text('5'), when, item: 'watering', place: 'square' },
      { id: 'nowhere', title: text('6'), when },
    ],
  ),
];

describe('where a thing takes place', () => {
  const { project } = linkedProject('tree-care', ...sited);
  const areas = (id: string) => {
    const thing = [...project.events, ...project.items].find((one) => one.id === id);
    return thing === undefined ? null : areasOf(project, thing);
  };

  it.each([
    ['planting', ['north-dong', 'south-dong']],
    ['watering', ['north-dong']],
    ['own-place', ['south-dong']],
    ['of-wide-part', []],
    ['of-part', ['north-dong']],
    ['no-dong', []],
    ['nowhere', []],
  ])('%s: %j', (id, expected) => {
    expect(areas(id)).toEqual(expected);
  });
});

describe('the pages by area', () => {
  const site = linkedSite(...sited);
  const [north, south] = areaPages(site.newest, site.areas);

  it('hold what the plan names there', () => {
    expect(north?.projects.map(({ project }) => project.id)).toEqual(['tree-care']);
    expect(north?.projects[0]?.items.map(({ id }) => id)).toEqual(['planting', 'watering']);
    expect(north?.entries.map(({ id }) => id)).toEqual(['of-part', 'past']);
    expect(south?.projects[0]?.items.map(({ id }) => id)).toEqual(['planting']);
    expect(south?.entries.map(({ id }) => id)).toEqual(['own-place']);
  });

  it('count no area as a place to go to, and nothing past as a date', () => {
    if (north === undefined) throw new Error('no area');
    expect(sitesOf(north).map(({ place }) => place.id)).toEqual(['hill-park']);
    expect(countsOf(north)).toEqual({ projects: 1, places: 1, dates: 1 });
  });

  it('are empty where the plan names nothing', () => {
    const plain = linkedSite(
      edit(FILE, ['places'], []),
      edit(FILE, ['items', 0, 'places'], undefined),
      edit(FILE, ['events'], []),
    );
    expect(areaPages(plain.newest, plain.areas).map(({ projects }) => projects)).toEqual([[], []]);
    expect(projectsWithoutArea(plain.newest).map(({ id }) => id)).toEqual(['tree-care', 'book-bus']);
  });

  it('leave apart what has no area', () => {
    expect(placesWithoutArea(site.newest).map(({ place }) => place.id)).toEqual(['square']);
    expect(projectsWithoutArea(site.newest).map(({ id }) => id)).toEqual(['book-bus']);
  });
});
