/**
 * The search index of one language, as it travels to the browser. Nothing in it is normalised: the engine does
 * that when it loads, so index and query go through the same normaliser by construction.
 */
export interface SearchIndex {
  /** Id and name of each division; pages name them by their place here. */
  divisions: [id: string, name: string][];
  /** Id and name of each audience. */
  audiences: [id: string, name: string][];
  /** Words that ask but do not name: "어떻게", "where". Both languages. */
  stop: string[];
  pages: IndexedPage[];
}

export type PageKind = 'project' | 'department' | 'glossary' | 'page';

export interface IndexedPage {
  /** Without locale, plan and fragment: "projects/passport-services". */
  address: string;
  /** True where the plan's id comes before the address. */
  ofPlan: boolean;
  title: string;
  kind: PageKind;
  /** Page of the printed plan on which it begins. */
  page?: number;
  division?: number;
  audiences?: number[];
  /** Amounts in thousands of won, by the fragment where they stand; the first of "budget" is this year's, 0 for none. */
  amounts?: Record<string, number[]>;
  parts: IndexedPart[];
}

/**
 * What a text is on its page.
 * name: title, short name; words: never shown, other words for the page; summary; section; item; table; event;
 * place; team; law; tag: topic (the audiences are named by the page); term: entry of the glossary.
 */
export const ROLES = [
  'name',
  'words',
  'summary',
  'section',
  'item',
  'table',
  'event',
  'place',
  'team',
  'law',
  'tag',
  'term',
] as const;

export type Role = (typeof ROLES)[number];

/** A part of a page; `lines` are joined by line breaks, and so are the `also`: other words for the heading. */
export type IndexedPart = [role: number, fragment: string, heading: string, lines?: string, also?: string];

/** How something was found. */
export type MatchKind = 'exact' | 'partial' | 'typo' | 'initials' | 'alias' | 'amount';

/** A text with the places to highlight, as offsets of the text itself. */
export interface Marked {
  text: string;
  ranges: [from: number, to: number][];
}

/** A place on a page. */
export interface Hit {
  /** Fragment of the address; "" for the top of the page. */
  fragment: string;
  role: Role;
  heading: Marked;
  extract: Marked | null;
}

export interface PageResult {
  address: string;
  ofPlan: boolean;
  title: Marked;
  kind: PageKind;
  /** Page of the printed plan on which it begins. */
  page: number | null;
  match: MatchKind;
  /** Words of the query that the page does not answer. */
  missing: string[];
  division: { id: string; name: string } | null;
  audiences: string[];
  /** Won. */
  budget: number | null;
  score: number;
  /** Best first. */
  hits: Hit[];
}

/** "'여꿘' 대신 '여권'": what was read instead of what was typed. */
export interface Correction {
  from: string;
  to: string;
  /** keyboard: typed with the other keyboard on. */
  why: 'typo' | 'keyboard';
}

export interface SearchAnswer {
  query: string;
  results: PageResult[];
  /** How many pages were found before the limit. */
  total: number;
  corrections: Correction[];
  /** Words of the query that nothing here knows. */
  unknown: string[];
}

export interface SearchOptions {
  limit?: number;
  /** Id of a division, an audience; a kind of page. */
  division?: string;
  audience?: string;
  kind?: PageKind;
}
