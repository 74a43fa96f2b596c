import type { NotComparable } from '../model/budget-views.ts';
import { list, plural } from './english.ts';
import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';

/** The words of the page on money. */
export interface BudgetWords {
  /** In the header's menu. */
  nav: string;
  heading: string;
  description: (bureau: string, year: number) => string;
  /** The sentences at the top, but for the one that says who pays. */
  lead: (facts: {
    bureau: string;
    year: number;
    total: string;
    kind: string;
    share: string;
    projects: number;
    stating: number;
    stated: string;
  }) => string[];
  /** The exact figures behind the sentences. */
  exactly: (total: string, stated: string) => string;
  byWhoPays: (year: number) => string;
  tables: (count: number) => string;
  all: string;
  /** Printed tables and stated budgets add to two amounts. */
  twoSums: (tables: string, stated: string) => string;
  twoSumsAt: string;
  /** Sources that pay nothing this year. */
  nothingFrom: (year: number, sources: string[]) => string;
  projectsHeading: (count: number) => string;
  projectsTable: string;
  change: (year: number) => string;
  /** In the place of a rate, where the year before has nothing, or less (△). */
  fromNothing: (year: number) => string;
  fromBelowZero: (year: number) => string;
  otherPeriods: string;
  emptyCell: string;
  rails: string;
  changesHeading: (from: number, to: number) => string;
  /** From the overview's shorter list to this page. */
  allChanges: string;
  changesLead: (counts: { up: number; down: number; same: number }) => string;
  up: (count: number) => string;
  down: (count: number) => string;
  same: (count: number) => string;
  changesNote: (from: number, to: number) => string;
  /** Head of what each source pays more or less. */
  bySource: string;
  /** Where the sources do not add up to the change. */
  sourcesDiffer: string;
  /** Where every source pays what it paid. */
  sourcesSame: string;
  notComparable: (count: number) => string;
  reasons: (from: number) => Record<NotComparable, string>;
  reason: string;
  payersHeading: string;
  payersNote: string;
  sumOfTables: string;
  yearsHeading: (first: string, last: string) => string;
  yearsLead: (facts: {
    projects: number;
    tables: number;
    first: string;
    last: string;
    /** Years after the plan's own; nothing is said of them where there are none. */
    planned: string[];
  }) => string[];
  planned: string;
  yearsBySource: (projects: number) => string;
  yearsByProject: (projects: number) => string;
  yearHead: string;
  sourcesAddTo: (sums: { year: string; sources: string; total: string }[]) => string;
  apartHeading: (count: number) => string;
  apartLead: string;
  kindsHeading: (from: number, to: number) => string;
  kindsNote: string;
  computed: string;
  /** `kind` is the kind of expenditure that projects are paid from, named by the content. */
  listedHeading: (kind: string) => string;
  listedLead: (facts: { kind: string; listed: string; whole: string; percent: string }) => string;
  listed: string;
  notListed: string;
  listedShare: string;
  without: (projects: string[]) => string;
  listedNote: string;
  /** How to read the page: its unit, its signs, and the words of the glossary that it uses. */
  wordsHeading: string;
  unit: (unit: string) => string;
  unitMeans: (example: { exact: string; won: string; short: string }) => string;
  signs: string;
  signsMean: string;
}

const ko: BudgetWords = {
  nav: '예산',
  heading: '예산',
  description: (bureau, year) =>
    `${bureau}의 ${String(year)}년 예산이 어디에 쓰이고 누가 내는지, 사업마다 얼마이고 지난해와 얼마나 다른지 보여 줍니다.`,
  lead: ({ bureau, year, total, kind, share, projects, stating, stated }) => [
    `${bureau}의 ${String(year)}년 예산은 ${total}이고, 그중 ${withParticle(`${share}%`, '이/가')} ${kind}입니다.`,
    `사업 ${String(projects)}개 가운데 금액이 적힌 ${String(stating)}개의 예산을 더하면 ${stated}입니다.`,
  ],
  exactly: (total, stated) => `정확히 국 예산 ${total}, 사업 예산의 합 ${stated}`,
  byWhoPays: (year) => `${String(year)}년 사업 예산의 재원`,
  tables: (count) => `예산표 ${String(count)}개`,
  all: '모두',
  twoSums: (tables, stated) => `예산표를 더하면 ${tables}, 소요예산 줄의 금액을 더하면 ${stated}입니다.`,
  twoSumsAt: '둘이 다른 사업:',
  nothingFrom: (year, sources) => `${String(year)}년에 없는 재원: ${sources.join(', ')}.`,
  projectsHeading: (count) => `사업 ${String(count)}개의 예산`,
  projectsTable: '사업별·재원별 예산',
  change: (year) => `${String(year)}년 대비`,
  fromNothing: (year) => `${String(year)}년 0`,
  fromBelowZero: (year) => `${String(year)}년 0 미만`,
  otherPeriods: '다른 기간',
  emptyCell: '빈칸: 그 재원의 금액이 적혀 있지 않음',
  rails: '작은 막대: 사업마다 따로 잰 크기',
  changesHeading: (from, to) => `${String(from)}년 대비 ${String(to)}년 예산의 증감`,
  allChanges: '모두 보기',
  changesLead: ({ up, down, same }) =>
    `비교할 수 있는 사업 ${String(up + down + same)}개 가운데 ${String(up)}개는 늘고 ${String(down)}개는 줄었으며 ${String(same)}개는 같습니다.`,
  up: (count) => `늘어난 사업 ${String(count)}개`,
  down: (count) => `줄어든 사업 ${String(count)}개`,
  same: (count) => `같은 사업 ${String(count)}개`,
  changesNote: (from, to) =>
    `${String(to)}년은 소요예산 줄의 금액, ${String(from)}년은 예산표의 계입니다. 차이와 비율은 이 누리집이 계산했습니다.`,
  bySource: '재원별 증감',
  sourcesDiffer: '재원을 더하면 다름',
  sourcesSame: '변동 없음',
  notComparable: (count) => `비교할 수 없는 사업 ${String(count)}개`,
  reasons: (from) => ({
    none: '비예산',
    undecided: '예산 미정',
    elsewhere: '다른 예산에서 지출',
    'not-stated': '예산이 적혀 있지 않음',
    'no-previous-year': `예산표에 ${String(from)}년이 없음`,
    unreadable: '읽을 수 없는 금액',
    'not-yet': '준비 중',
  }),
  reason: '이유',
  payersHeading: '과별 재원',
  payersNote: '예산표의 재원별 금액을 더한 것입니다. 막대는 과마다 전체를 100으로 본 비율입니다.',
  sumOfTables: '예산표의 합',
  yearsHeading: (first, last) => `${first}년부터 ${last}년까지`,
  yearsLead: ({ projects, tables, first, last, planned }) => [
    `예산표 ${String(tables)}개 가운데 ${first}년부터 ${last}년까지 모두 적힌 ${String(projects)}개를 더했습니다.`,
    ...(planned.length === 0
      ? []
      : [`${withParticle(`${planned.join('·')}년`, '은/는')} 정해진 예산이 아니라 계획액입니다.`]),
  ],
  planned: '계획',
  yearsBySource: (projects) => `재원별·연도별 예산, 사업 ${String(projects)}개의 합`,
  yearsByProject: (projects) => `연도별 예산, 사업 ${String(projects)}개`,
  yearHead: '연도',
  sourcesAddTo: (sums) =>
    `계는 인쇄된 계를 더한 값입니다. ${sums.map(({ year, sources, total }) => `${year}년 재원을 더하면 ${sources}이고 계는 ${total}`).join(', ')}입니다.`,
  apartHeading: (count) => `다른 기간으로 적힌 사업 ${String(count)}개`,
  apartLead: '예산표의 열이 달라 위의 합에 넣지 않았습니다. 빈칸은 그 열이 없다는 뜻입니다.',
  kindsHeading: (from, to) => `국과 과의 성질별 예산, ${String(from)}년과 ${String(to)}년`,
  kindsNote: '국의 성질별 금액은 인쇄되어 있지 않아 과별 금액을 더했습니다.',
  computed: '더한 값',
  listedHeading: (kind) => `${withParticle(kind, '과/와')} 사업별 예산`,
  listedLead: ({ kind, listed, whole, percent }) =>
    `${kind} ${whole} 가운데 사업별로 적힌 예산은 ${listed}, ${percent}%입니다.`,
  listed: '사업별로 적힌 금액',
  notListed: '사업별로 적히지 않은 금액',
  listedShare: '적힌 비율',
  without: (projects) => `금액이 적히지 않은 사업: ${projects.join(', ')}`,
  listedNote:
    '사업 예산이 어느 성질의 예산에서 나오는지는 계획에 적혀 있지 않습니다. 나머지는 전체에서 뺀 금액입니다.',
  wordsHeading: '단위와 용어',
  unit: (unit) => `단위: ${unit}`,
  unitMeans: ({ exact, won, short }) =>
    `${withParticle(exact, '은/는')} ${won}이고, 유효숫자 네 자리로 반올림하면 ${short}입니다.`,
  signs: '△와 −',
  signsMean: '△는 인쇄본에 적힌 감소, −는 이 누리집이 계산한 감소입니다.',
};

const en: BudgetWords = {
  nav: 'Budget',
  heading: 'Where the money goes',
  description: (bureau, year) =>
    `Where the ${String(year)} budget of the ${bureau} goes, who pays it, what each project costs and how that differs from the year before.`,
  lead: ({ bureau, year, total, kind, share, projects, stating, stated }) => [
    `The ${String(year)} budget of the ${bureau} is ${total}; ${kind.toLowerCase()} take ${share}% of it.`,
    `Of ${plural(projects, 'project')}, ${stating === 1 ? `1 states an amount: ${stated}` : `${String(stating)} state an amount: ${stated} between them`}.`,
  ],
  exactly: (total, stated) => `Exactly ${total} for the bureau, ${stated} stated by projects`,
  byWhoPays: (year) => `Project budgets in ${String(year)}, by who pays`,
  tables: (count) => plural(count, 'budget table'),
  all: 'All',
  twoSums: (tables, stated) =>
    `The budget tables add up to ${tables}; the stated budgets of the projects add up to ${stated}.`,
  twoSumsAt: 'The two differ in:',
  nothingFrom: (year, sources) => `No amount in ${String(year)}: ${sources.join(', ').toLowerCase()}.`,
  projectsHeading: (count) => `All ${String(count)} projects`,
  projectsTable: 'Budget of each project by source',
  change: (year) => `Change on ${String(year)}`,
  fromNothing: (year) => `0 in ${String(year)}`,
  fromBelowZero: (year) => `below 0 in ${String(year)}`,
  otherPeriods: 'other periods',
  emptyCell: 'Empty cell: the plan names no money from that source',
  rails: 'Small bars: each project on its own scale',
  changesHeading: (from, to) => `Up and down, ${String(to)} against ${String(from)}`,
  allChanges: 'All changes',
  changesLead: ({ up, down, same }) =>
    `Of ${plural(up + down + same, 'project')} that can be compared, ${String(up)} went up, ${String(down)} went down and ${String(same)} stayed the same.`,
  up: (count) => `${plural(count, 'project')} with more`,
  down: (count) => `${plural(count, 'project')} with less`,
  same: (count) => `${plural(count, 'project')} with no change`,
  changesNote: (from, to) =>
    `${String(to)} is the budget as stated, ${String(from)} the total of the project’s table. Differences and rates are computed by this site.`,
  bySource: 'Change by source',
  sourcesDiffer: 'sources do not add up',
  sourcesSame: 'no change',
  notComparable: (count) => `${plural(count, 'project')} that cannot be compared`,
  reasons: (from) => ({
    none: 'No budget',
    undecided: 'Budget undecided',
    elsewhere: 'Paid from another budget',
    'not-stated': 'No budget stated',
    'no-previous-year': `Its table has no ${String(from)}`,
    unreadable: 'An amount that cannot be read',
    'not-yet': 'In preparation',
  }),
  reason: 'Why',
  payersHeading: 'Who pays in each division',
  payersNote: 'Sums of the budget tables by source. The bars show shares: each division’s whole is 100.',
  sumOfTables: 'Sum of the tables',
  yearsHeading: (first, last) => `From ${first} to ${last}`,
  yearsLead: ({ projects, tables, first, last, planned }) => [
    `Of ${plural(tables, 'budget table')}, ${String(projects)} cover every year from ${first} to ${last} and are added here.`,
    ...(planned.length === 0
      ? []
      : [
          `${list(planned)} ${planned.length === 1 ? 'is a plan, not a decided budget' : 'are plans, not decided budgets'}.`,
        ]),
  ],
  planned: 'planned',
  yearsBySource: (projects) => `Budget by source and year, ${plural(projects, 'project')} together`,
  yearsByProject: (projects) => `Budget by year, ${plural(projects, 'project')}`,
  yearHead: 'Year',
  sourcesAddTo: (sums) =>
    `The total is the sum of the printed totals. ${sums.map(({ year, sources, total }) => `In ${year} the sources add up to ${sources}, the totals to ${total}`).join('. ')}.`,
  apartHeading: (count) => `${plural(count, 'project')} printed for other periods`,
  apartLead:
    'Their tables have other columns, so they are not in the sums above. An empty cell: no such column.',
  kindsHeading: (from, to) => `Bureau and divisions by kind, ${String(to)} against ${String(from)}`,
  kindsNote: 'The plan prints no amounts by kind for the bureau; these are the sums of its divisions.',
  computed: 'added up',
  listedHeading: (kind) => `${kind}: what is listed by project`,
  listedLead: ({ kind, listed, whole, percent }) =>
    `Of ${whole} for ${kind.toLowerCase()}, the projects of the plan state ${listed}, or ${percent}%.`,
  listed: 'Listed by project',
  notListed: 'Not listed by project',
  listedShare: 'Share listed',
  without: (projects) => `No amount stated: ${projects.join(', ')}`,
  listedNote:
    'The plan does not say from which kind of budget a project is paid. The remainder is found by subtraction.',
  wordsHeading: 'Units and words',
  unit: (unit) => `Unit: ${unit}`,
  unitMeans: ({ exact, won, short }) => `${exact} is ${won}; rounded to four figures, ${short}.`,
  signs: 'Minus (−)',
  signsMean: 'A decrease. Where the plan prints one, it prints △.',
};

export const BUDGET_WORDS: Record<Locale, BudgetWords> = { ko, en };
