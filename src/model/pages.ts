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
