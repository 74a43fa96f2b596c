import { AUDIT_WORDS } from './audit-words.ts';
import type { ChangeInWords, Dictionary } from './dictionary.ts';
import { capital, list, plural } from './english.ts';
import { GAPS_WORDS } from './gaps-words.ts';
import { HEADS, periodName } from './heads.ts';

function more({ direction, won, percent }: ChangeInWords): string {
  const rate = percent === null ? '' : ` (${percent}%)`;
  return `${won}${rate} ${direction}`;
}

export const en: Dictionary = {
  languageName: 'English',
  skipToContent: 'Skip to content',
  officialSite: 'This is an official government website of the Republic of Korea.',
  nav: {
    label: 'Site menu',
    open: 'Menu',
    overview: 'At a glance',
    departments: 'Divisions',
    projects: 'Projects',
    audit: 'Audit',
    search: 'Search',
    about: 'Sources and method',
    breadcrumb: 'You are here',
    onThisPage: 'On this page',
    show: 'Show',
    hide: 'Hide',
  },
  planOf: (year) => `${String(year)} plan`,
  ofPlan: (bureau, year) => `${bureau}, ${String(year)}`,
  page: {
    from: (page) => `from p. ${String(page)}`,
    ofPrintedPlan: 'Printed plan, ',
  },
  status: {
    continuing: 'Continuing',
    new: 'New',
    expanded: 'Expanded',
    improved: 'Improved',
    strengthened: 'Strengthened',
  },
  statusOfProject: {
    continuing: 'Continuing project',
    new: 'New project',
    expanded: 'Expanded project',
    improved: 'Improved project',
    strengthened: 'Strengthened project',
  },
  money: {
    budgetOf: (year) => `${String(year)} budget`,
    exactly: (amount) => `Exactly ${amount}`,
    none: 'No budget',
    undecided: 'Undecided',
    elsewhere: 'Paid from another budget',
    total: HEADS.total.en,
    year: (year) => periodName(year).en,
    source: 'Source',
    unit: (unit) => `Unit: ${unit}`,
    projections: (years) => `${list(years)} as planned`,
    bySourceAndYear: 'Budget by source and year',
    allFrom: (source) => `All ${source.toLowerCase()} funds`,
    decrease: 'decrease of ',
    noProjectBudget: 'The source has no budget figure.',
  },
  sentences: {
    changeFrom: (year, change) =>
      change.direction === 'same'
        ? `The same as in ${String(year)}.`
        : `That is ${more(change)} than in ${String(year)}.`,
    paidBy: (payers) => {
      const [only, ...others] = payers;
      if (only === undefined) return '';
      if (others.length === 0) return `${capital(only.name)} pays all of it.`;
      return `Of every 100 won, ${only.name} pays ${list([String(only.won), ...others.map(({ won, name }) => `${name} ${String(won)}`)])}.`;
    },
    shareOf: (division, percent) => `It is ${percent ?? 'less than 0.1'}% of the budget of the ${division}.`,
    headlineDiffers: (headline, table) =>
      `The budget line says ${headline}, the table ${table}. Both are shown as printed.`,
    overview: (facts) => [
      `In ${String(facts.year)} the ${facts.bureau} of ${facts.owner} runs **${plural(facts.projects, 'project')}** with ${facts.divisions} divisions and **${facts.people} people**.`,
      `Its budget is **${facts.budget}**, ${facts.change.direction === 'same' ? 'the same as' : `${more(facts.change)} than`} ${facts.previous}.`,
    ],
    budgetChart: (total, year, sources) =>
      `${String(year)}: ${total}. ${sources.map(({ name, amount }) => `${name} ${amount}`).join(', ')}`,
  },
  project: {
    team: 'Team',
    teamByDuties: 'As named in the division’s list of duties',
    period: 'Period',
    places: 'Where',
    placeCount: (count) => plural(count, 'place'),
    laws: 'Legal basis',
    printed: 'Printed plan',
    printedAt: (page, division, number) =>
      `From page ${String(page)}, project ${String(number)} of the ${division}`,
    for: 'For',
    notStated: 'Not stated in the plan',
    schedule: 'When',
    gaps: 'What the plan does not say',
    gapsNone: 'All the parts that we look for are stated.',
    parts: (year) => ({
      budget: `The ${String(year)} budget`,
      sources: 'Amounts by funding source',
      period: 'The period of the project',
      place: 'A place',
      results: 'Results so far',
      targets: 'A target for this year to set beside a past result',
      problems: 'Problems and improvements',
      effects: 'Expected effects',
      schedule: 'Dates to come',
      team: 'The team in charge',
    }),
    remarks: 'Worth a second look',
    remarksLead: 'Printed figures stay as they are.',
    footnotes: 'Footnotes',
    cite: 'Cite and print',
    citeParts: 'Cite a section or table',
    copyCitation: 'Copy citation',
    copyAddress: 'Copy address',
    copied: 'Copied',
    print: 'Print this page',
    reportError: 'Report an error',
    previous: 'Previous project',
    next: 'Next project',
    first: 'This is the first project in the plan',
    last: 'This is the last project in the plan',
    allOfDivision: (division, count) => `All ${plural(count, 'project')} of the ${division}`,
    lost: 'Picture lost from the source',
    uncertain: 'Uncertain reading',
    verified: (date) => `On ${date} a second reader compared every figure with the source.`,
    notVerified: 'No second reader has compared this page with the source yet.',
    eventStatus: { done: 'Done', 'under-way': 'Under way', expected: 'Planned' },
    budgetOfPart: 'Budget',
    amountNote: 'Amounts stated in the text',
  },
  department: {
    people: 'People',
    peopleOf: (current, quota) => `${current} (${quota} authorised posts)`,
    teams: 'Teams',
    teamCount: (count) => plural(count, 'team'),
    projects: 'Projects',
    projectCount: (count) => String(count),
    projectsHeading: (count) => plural(count, 'project'),
    noProjects: 'This division has no projects in the plan.',
    notYet: 'in preparation',
    budgetByKind: 'Budget by kind',
    kind: 'Kind',
    change: HEADS.change.en,
    rate: HEADS.rate.en,
    staffByGrade: 'Authorised posts and current staff by grade',
    grade: 'Grade',
    quota: HEADS.quota.en,
    current: HEADS.current.en,
    teamsAndDuties: 'Teams and what they do',
    schedule: 'When',
    division: 'Division',
    changeFrom: (year) => `Change on ${String(year)}`,
    printed: 'Printed plan',
    staffFinding: (over, under) => {
      const say = (grades: { grade: string; by: number }[]) =>
        list(grades.map(({ grade, by }) => `${grade} by ${String(by)}`));
      if (over.length === 0 && under.length === 0)
        return 'Current staff equal the authorised posts in every grade.';
      return [
        over.length > 0 ? `Above the authorised posts: ${say(over)}.` : '',
        under.length > 0 ? `Below: ${say(under)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    budgetFinding: (current, previous) => `Upper bar ${current}, lower bar ${previous}`,
    number: 'No.',
    title: 'Project',
    all: 'Divisions',
    lead: (bureau, count) =>
      `What the ${plural(count, 'division')} of the ${bureau} do, with their money and people.`,
  },
  overview: {
    description: (bureau, title) =>
      `The ${title} of the ${bureau}: divisions, projects, budgets and people, in plain words and with every figure as printed.`,
    moneyAndPeople: 'Money and people by division',
    allDepartments: 'All divisions',
    newThisYear: (year) => `New in ${String(year)}`,
    newNone: 'The plan names no new project.',
    largestChanges: 'Largest changes in budget',
    largestChangesNote: (from, to, unit) => `Project budgets, ${String(to)} against ${String(from)}, ${unit}`,
    audiences: 'What concerns you',
    otherPlans: 'Other plans',
    total: 'Total',
    audited: 'What the audit says',
    allChecks: 'All checks',
    gaps: 'What the plan does not say',
    downloads: 'Downloads',
    allData: 'All open data',
    files: {
      budget: 'Budget tables of all projects',
      plan: 'The whole plan, figures and words',
      tables: 'Every table as CSV',
      calendar: 'Dates for your calendar',
    },
  },
  projects: {
    heading: (count) => plural(count, 'project'),
    lead: (bureau, year) =>
      `What the ${bureau} does in ${String(year)}, by division, in the order of the printed plan.`,
  },
  search: {
    heading: 'Search',
    lead: 'Search by name, by amount, by Korean initial consonants or in everyday words. With the box empty, every project, division, term and table is listed by name.',
    browse: 'Index',
    projectsHeading: 'Projects',
    departmentsHeading: 'Divisions and teams',
    tablesHeading: 'Tables',
  },
  audit: AUDIT_WORDS.en,
  gaps: GAPS_WORDS.en,
  glossary: {
    heading: 'Glossary',
    lead: (count) =>
      `${String(count)} terms of the plan in plain words. The explanations are this site’s own.`,
    filter: 'Filter the terms',
    shown: '{n} terms shown',
    usedIn: 'Used in:',
  },
  about: {
    heading: 'Sources and method',
    lead: 'Figures are as printed; the sentences are a plain-language rendering. The printed plan prevails.',
    sections: [
      {
        id: 'source',
        heading: 'Source',
        paragraphs: [],
      },
      {
        id: 'figures',
        heading: 'Figures',
        paragraphs: [
          'Figures are as printed. Totals that do not add up and misprinted numbers are not corrected; they are pointed out. A minus (△ in print) is a decrease, “-” means none, a blank is blank in print.',
          'Amounts in large type are rounded to four significant figures, with the exact figure beside them.',
        ],
      },
      {
        id: 'words',
        heading: 'Words',
        paragraphs: [
          'The sentences are this site’s own, in plain language; nothing has been added to what the plan says, and nothing left out. The English is unofficial. Where the meaning differs, the printed plan prevails.',
        ],
      },
      { id: 'edition', heading: 'Edition and errors', paragraphs: [] },
      {
        id: 'accessibility',
        heading: 'Accessibility',
        paragraphs: [
          'This site aims to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and Korea’s own, KWCAG 2.2. Everything can be read without JavaScript, and each chart has a table with the same figures.',
          'This site does not track its visitors and makes no requests to other servers.',
        ],
      },
    ],
    licenceHeading: 'Licence',
    licenceOfPlan: (name) => `Licence of the plan: ${name}`,
    licenceUnknown: 'The source does not state the plan’s licence.',
    licenceOfCode: 'Nuriplan, the program that makes this site, is under the MIT licence.',
    fontLicence: 'The typeface is a subset of Pretendard GOV, under the SIL Open Font License.',
    missingProjects: (present, listed) =>
      present === listed
        ? `All ${String(listed)} projects of the plan are here.`
        : `Of the ${String(listed)} projects of the plan, ${String(present)} are here now. The others are listed as “in preparation”.`,
    edition: (issued) => `This site is based on the plan as printed in ${issued}.`,
    compared: (compared, projects, last) =>
      compared === projects
        ? `A second person compared every figure of all ${String(projects)} projects with the source, most recently on ${last}.`
        : `A second person compared every figure of ${String(compared)} of the ${String(projects)} projects with the source, most recently on ${last}.`,
    corrections:
      'Errors on this site are corrected. Errors in the printed plan are not; they are pointed out.',
    tell: 'When you report an error, please give the address of the page and the printed page.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may have changed or been mistyped. Try again from here.',
    home: 'Home',
  },
  footer: {
    title: (bureau, plan) => `${bureau}, ${plan}`,
    record: (issued) =>
      `Figures come from the printed plan (${issued}), with its page numbers. The plan as printed is the record; this site does not correct it.`,
    statement:
      'Figures are as printed. The sentences are this site’s plain-language rendering, and the English is unofficial. The printed plan prevails.',
    links: 'About this site',
  },
  table: {
    frame: (title) => `Table: ${title}`,
    note: 'Note:',
    blankCell: 'blank',
  },
};
