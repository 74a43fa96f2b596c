import type { Part } from '../model/gaps.ts';
import type { Status } from '../schemas/status.ts';
import type { AuditWords } from './audit-words.ts';
import { en } from './en.ts';
import type { GapsWords } from './gaps-words.ts';
import { ko } from './ko.ts';
import type { Locale } from './locale.ts';

/** A share of the money as a sentence says it: "93 of every hundred won, the national government". */
export interface Payer {
  /** Won of every hundred. */
  won: number;
  /** Who pays, as a subject. */
  name: string;
}

/** A difference as a sentence says it. `won` is already in words and without sign. */
export interface ChangeInWords {
  direction: 'more' | 'less' | 'same';
  won: string;
  /** With one decimal, without sign; null where the earlier amount was 0. */
  percent: string | null;
}

/** Every word of the site that is not content. One object per language; the compiler holds them equal. */
export interface Dictionary {
  /** Name of this language in itself, on the language switch. */
  languageName: string;
  skipToContent: string;
  /** Above the header, where the site is a government's own. */
  officialSite: string;
  nav: {
    /** Label of the site's navigation, for screen readers. */
    label: string;
    /** What opens it on a phone. */
    open: string;
    overview: string;
    departments: string;
    projects: string;
    audit: string;
    search: string;
    about: string;
    breadcrumb: string;
    /** Heading of the index of a page. */
    onThisPage: string;
    /** Folds and unfolds the list of the page's sections. */
    show: string;
    hide: string;
  };
  /** First crumb: the plan of a year. */
  planOf: (year: number) => string;
  /** A plan among others, in titles: "금천구 행정안전국 2025년 계획". */
  ofPlan: (bureau: string, year: number) => string;
  /** The page chip. */
  page: {
    /** Where something begins: the source tells no more. */
    from: (page: number) => string;
    /** For screen readers, before the chip. */
    ofPrintedPlan: string;
  };
  status: Record<Status, string>;
  /** A whole project that is new. */
  statusOfProject: Record<Status, string>;
  money: {
    budgetOf: (year: number) => string;
    exactly: (amount: string) => string;
    none: string;
    undecided: string;
    elsewhere: string;
    total: string;
    year: (year: string) => string;
    source: string;
    unit: (unit: string) => string;
    /** Years after the plan's own are plans, not decisions. */
    projections: (years: string[]) => string;
    bySourceAndYear: string;
    allFrom: (source: string) => string;
    /** For screen readers, in the place of △. */
    decrease: string;
    noProjectBudget: string;
  };
  sentences: {
    changeFrom: (year: number, change: ChangeInWords) => string;
    paidBy: (payers: Payer[]) => string;
    /** Without a percentage: less than one decimal shows. */
    shareOf: (division: string, percent: string | null) => string;
    headlineDiffers: (headline: string, table: string) => string;
    overview: (facts: {
      owner: string;
      bureau: string;
      divisions: string;
      people: string;
      projects: number;
      year: number;
      budget: string;
      /** Last year's column as printed: "2024년 (당초예산)". */
      previous: string;
      change: ChangeInWords;
    }) => string[];
    budgetChart: (total: string, year: number, sources: { name: string; amount: string }[]) => string;
  };
  project: {
    team: string;
    teamByDuties: string;
    period: string;
    places: string;
    placeCount: (count: number) => string;
    laws: string;
    printed: string;
    printedAt: (page: number, division: string, number: number) => string;
    for: string;
    notStated: string;
    schedule: string;
    gaps: string;
    gapsNone: string;
    parts: (year: number) => Record<Part, string>;
    remarks: string;
    remarksLead: string;
    footnotes: string;
    cite: string;
    citeParts: string;
    copyCitation: string;
    copyAddress: string;
    copied: string;
    print: string;
    reportError: string;
    previous: string;
    next: string;
    first: string;
    last: string;
    allOfDivision: (division: string, count: number) => string;
    lost: string;
    uncertain: string;
    verified: (date: string) => string;
    notVerified: string;
    eventStatus: { done: string; 'under-way': string; expected: string };
    budgetOfPart: string;
    amountNote: string;
  };
  department: {
    people: string;
    peopleOf: (current: string, quota: string) => string;
    teams: string;
    teamCount: (count: number) => string;
    projects: string;
    projectCount: (count: number) => string;
    projectsHeading: (count: number) => string;
    noProjects: string;
    /** A project that the division lists but whose page is not here yet. */
    notYet: string;
    budgetByKind: string;
    kind: string;
    change: string;
    rate: string;
    staffByGrade: string;
    grade: string;
    quota: string;
    current: string;
    teamsAndDuties: string;
    schedule: string;
    division: string;
    changeFrom: (year: number) => string;
    printed: string;
    staffFinding: (over: { grade: string; by: number }[], under: { grade: string; by: number }[]) => string;
    budgetFinding: (current: string, previous: string) => string;
    number: string;
    title: string;
    all: string;
    lead: (bureau: string, count: number) => string;
  };
  overview: {
    description: (bureau: string, title: string) => string;
    moneyAndPeople: string;
    allDepartments: string;
    newThisYear: (year: number) => string;
    newNone: string;
    largestChanges: string;
    /** `unit` is the unit's name. */
    largestChangesNote: (from: number, to: number, unit: string) => string;
    audiences: string;
    otherPlans: string;
    total: string;
    /** What the audit says, and the door to it. */
    audited: string;
    allChecks: string;
    gaps: string;
    downloads: string;
    allData: string;
    files: { budget: string; plan: string; tables: string; calendar: string };
  };
  projects: {
    heading: (count: number) => string;
    lead: (bureau: string, year: number) => string;
  };
  search: {
    heading: string;
    lead: string;
    browse: string;
    projectsHeading: string;
    departmentsHeading: string;
    tablesHeading: string;
  };
  audit: AuditWords;
  gaps: GapsWords;
  glossary: {
    heading: string;
    lead: (count: number) => string;
    filter: string;
    /** How many terms are shown; the browser fills in {n}. */
    shown: string;
    usedIn: string;
  };
  about: {
    heading: string;
    lead: string;
    sections: { id: string; heading: string; paragraphs: string[] }[];
    licenceHeading: string;
    licenceOfPlan: (name: string) => string;
    licenceUnknown: string;
    licenceOfCode: string;
    fontLicence: string;
    missingProjects: (present: number, listed: number) => string;
    /** Which print the site carries over. */
    edition: (issued: string) => string;
    /** How many of the projects somebody compared with the source again, and when last. */
    compared: (compared: number, projects: number, last: string) => string;
    corrections: string;
    tell: string;
  };
  notFound: { title: string; text: string; home: string };
  footer: {
    title: (bureau: string, plan: string) => string;
    record: (issued: string) => string;
    /** Foot of each project page: what is printed, what is ours. */
    statement: string;
    links: string;
  };
  table: { frame: (title: string) => string; note: string; blankCell: string };
}

const DICTIONARIES: Record<Locale, Dictionary> = { ko, en };

/** The words of one language. */
export function dictionary(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}
