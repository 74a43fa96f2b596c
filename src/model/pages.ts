/** Pages that are there for every plan, by their address within it; '' is its first page. The last two are the site's own. */
export const PAGES = [
  '',
  'departments',
  'projects',
  'projects/compare',
  'budget',
  'people',
  'places',
  'calendar',
  'tables',
  'targets',
  'audit',
  'gaps',
  'data',
  'print',
  'glossary',
  'about',
] as const;

export type PageAddress = (typeof PAGES)[number];
