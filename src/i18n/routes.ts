import { DEFAULT_LOCALE, type Locale } from './locale.ts';

/** Addresses of the site without locale and base: "/2025/projects/passport-services/". They are permanent. */
export const routes = {
  home: () => '/',
  plan: (plan: string) => `/${plan}/`,
  departments: (plan: string) => `/${plan}/departments/`,
  department: (plan: string, id: string) => `/${plan}/departments/${id}/`,
  projects: (plan: string) => `/${plan}/projects/`,
  project: (plan: string, id: string) => `/${plan}/projects/${id}/`,
  /** Several projects side by side; which ones stands after it: "?p=a,b". */
  compare: (plan: string) => `/${plan}/projects/compare/`,
  budget: (plan: string) => `/${plan}/budget/`,
  people: (plan: string) => `/${plan}/people/`,
  tables: (plan: string) => `/${plan}/tables/`,
  places: (plan: string) => `/${plan}/places/`,
  place: (plan: string, area: string) => `/${plan}/places/${area}/`,
  audience: (plan: string, id: string) => `/${plan}/for/${id}/`,
  calendar: (plan: string) => `/${plan}/calendar/`,
  /** A calendar file in one language: of the plan, or of "department/<id>" or "project/<slug>". */
  calendarFile: (plan: string, locale: Locale, of?: `${'department' | 'project'}/${string}`) =>
    `/${plan}/calendar/${of === undefined ? locale : `${locale}/${of}`}.ics`,
  audit: (plan: string) => `/${plan}/audit/`,
  /** Last year's results beside this year's targets. */
  targets: (plan: string) => `/${plan}/targets/`,
  gaps: (plan: string) => `/${plan}/gaps/`,
  data: (plan: string) => `/${plan}/data/`,
  /** A file of open data, "budget.csv": the same for both languages, so it has no locale. */
  dataFile: (plan: string, file: string) => `/${plan}/data/${file}`,
  tableFile: (plan: string, table: string) => `/${plan}/data/tables/${table}.csv`,
  print: (plan: string) => `/${plan}/print/`,
  printCard: (plan: string, project: string) => `/${plan}/print/card/${project}/`,
  printDepartment: (plan: string, id: string) => `/${plan}/print/department/${id}/`,
  printBook: (plan: string) => `/${plan}/print/book/`,
  /** A PDF in one language: of "plan", of "department/<id>" or of "project/<slug>". */
  pdf: (plan: string, locale: Locale, of: 'plan' | `${'department' | 'project'}/${string}`) =>
    `/${plan}/pdf/${locale}/${of}.pdf`,
  /** The picture of a page for sharing: "projects/passport-services", "budget". */
  shareImage: (plan: string, locale: Locale, name: string) => `/${plan}/share/${locale}/${name}.png`,
  /** A chart as a file, with its words in one language. */
  chartFile: (plan: string, locale: Locale, chart: string) => `/${plan}/data/charts/${locale}/${chart}.svg`,
  search: () => '/search/',
  glossary: () => '/glossary/',
  about: () => '/about/',
} as const;

/** Puts the locale before an address: Korean at the root, English under /en/. */
export function localized(path: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}

/**
 * An address as a page links it: base, locale, path.
 * @param base Astro's `base`: "/" or "/plan" or "/plan/"
 */
export function href(path: string, locale: Locale, base: string): string {
  return `${base.replace(/\/$/, '')}${localized(path, locale)}`;
}

/** The permanent address, for canonical links and citations. */
export function absolute(path: string, locale: Locale, base: string, address: string): string {
  return new URL(href(path, locale, base), address).href;
}
