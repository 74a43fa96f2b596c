/** Pages that every plan has, by their address within it; '' is its first page. */
export const PLAN_PAGES = [
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
] as const;

/** Pages that the site has once, whatever its plans. */
export const SITE_PAGES = ['glossary', 'about'] as const;

/** Both, by their addresses. */
export const PAGES = [...PLAN_PAGES, ...SITE_PAGES] as const;

export type PageAddress = (typeof PAGES)[number];

/** The address of a page that is not a project, a division or the glossary. */
export type FixedAddress = Exclude<PageAddress, 'glossary'>;

export const FIXED_PAGES = PAGES.filter((address): address is FixedAddress => address !== 'glossary');

/** Parts of a project's page beside the plan's own sections, by their ids, in order. */
export const PROJECT_PARTS = [
  'targets',
  'budget',
  'schedule',
  'places',
  'gaps',
  'checks',
  'remarks',
  'footnotes',
  'cite',
] as const;

export type ProjectPart = (typeof PROJECT_PARTS)[number];
