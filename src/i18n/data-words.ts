import { STATUS_NAMES } from './audit.ts';
import type { Locale } from './locale.ts';

type TargetColumn = 'id' | 'what' | 'result' | 'target' | 'compared' | 'difference' | 'note';
type AuditField = 'id' | 'rule' | 'status' | 'where' | 'printed' | 'computed' | 'page' | 'message';
type BudgetColumn = 'project' | 'department' | 'source' | 'period' | 'amount_won' | 'printed' | 'page';

/** The words of the open data: titles and heads of the files, and the page that explains them. */
export interface DataWords {
  /** Titles and heads of tables that the content does not name. */
  words: Record<
    | 'organisation'
    | 'staffing'
    | 'budgetOverview'
    | 'teams'
    | 'projects'
    | 'division'
    | 'team'
    | 'duty'
    | 'kind'
    | 'source'
    | 'unit'
    | 'number'
    | 'id'
    | 'project'
    | 'status'
    | 'page',
    string
  >;
  statedTeams: (departments: string, teams: string) => string;
  heading: string;
  lead: string;
  filesHeading: string;
  /** Files that are not a table each, by name. */
  files: Record<'budget.csv' | 'targets.csv' | 'plan.json' | 'audit.json' | 'datapackage.json', string>;
  columnsHeading: (file: string) => string;
  /** What each column of budget.csv means. */
  columns: Record<BudgetColumn, (sources: string) => string>;
  /** What the columns of targets.csv mean that budget.csv has not. */
  targetColumns: Record<TargetColumn, string>;
  fieldsHeading: (file: string) => string;
  /** What each field of an entry of audit.json means. */
  auditFields: Record<AuditField, string>;
  readingHeading: string;
  reading: string[];
  tablesHeading: (count: number) => string;
  tablesLead: string;
  ofBureau: string;
  citeHeading: string;
  cite: (bureau: string, title: string, issued: string, address: string) => string;
  licenceHeading: string;
  /** Titles of the files in the descriptor. */
  budgetTitle: string;
  targetsTitle: string;
  auditTitle: string;
  planTitle: string;
  packageTitle: (bureau: string, title: string) => string;
}

/** Each outcome as the file names it, with what readers call it. */
function outcomes(locale: Locale): string {
  const space = locale === 'ko' ? '' : ' ';
  return Object.entries(STATUS_NAMES[locale])
    .map(([status, name]) => {
      const said = name.toLowerCase();
      return said === status ? status : `${status}${space}(${said})`;
    })
    .join(', ');
}

const ko: DataWords = {
  words: {
    organisation: '과와 팀',
    staffing: '정원과 현원',
    budgetOverview: '예산 총괄',
    teams: '팀과 주요업무',
    projects: '주요사업 목록',
    division: '과',
    team: '팀',
    duty: '주요업무',
    kind: '구분',
    source: '재원',
    unit: '단위',
    number: '번호',
    id: '주소에 쓰는 이름',
    project: '사업',
    status: '상태',
    page: '인쇄본 쪽',
  },
  statedTeams: (departments, teams) => `인쇄된 수: ${departments}과 ${teams}팀`,
  heading: '자료 내려받기',
  lead: '계획의 예산과 표, 사업별 내용과 검산 결과를 파일로 내려받을 수 있습니다. 값은 인쇄된 그대로이며, 맞지 않는 합계도 고치지 않았습니다.',
  filesHeading: '파일',
  files: {
    'budget.csv': '모든 사업의 예산표를 한 표로 모은 것입니다. 예산표의 칸마다 한 줄입니다.',
    'targets.csv': '지난해 실적과 올해 목표가 함께 적힌 항목을 모은 표입니다. 항목마다 한 줄입니다.',
    'plan.json':
      '과와 팀, 정원과 현원, 예산, 사업, 표, 일정, 장소. 금액은 인쇄된 글자와 원 단위의 수를 함께 담았습니다. 문장에만 나오는 값은 들어 있지 않습니다.',
    'audit.json':
      '검산 한 번마다 한 항목: 규칙, 결과, 위치, 인쇄된 값과 다시 계산한 값. 맞은 것도 들어 있습니다.',
    'datapackage.json': '이 파일들의 설명서(Data Package). 프로그램이 파일의 이름과 열을 여기에서 읽습니다.',
  },
  columnsHeading: (file) => `${file}의 열`,
  columns: {
    project: () => '사업의 영문 이름(id). plan.json과 사업 페이지의 주소에 쓰는 것과 같습니다.',
    department: () => '과의 영문 이름(id). 과 페이지의 주소에 쓰는 것과 같습니다.',
    source: (sources) => `재원. total은 인쇄된 계, 나머지는 ${sources}`,
    period: () => '연도, invested(기투자), future(장래소요) 또는 total(인쇄된 합계)',
    amount_won: () => '원 단위의 금액. 빈칸이나 “-”, 읽을 수 없는 값이면 비어 있습니다.',
    printed: () => '인쇄된 글자 그대로. 단위는 사업 페이지의 예산표에 있습니다.',
    page: () => '사업이 시작하는 인쇄본 쪽',
  },
  targetColumns: {
    id: '사업 안에서 한 항목을 가리키는 이름(id). 사업 페이지의 주소 #target- 뒤에 쓰는 것과 같습니다.',
    what: '무엇의 실적과 목표인지',
    result: '지난해 실적. 단위까지 적었고, 계획에 없으면 비어 있습니다.',
    target: '올해 목표. 단위까지 적었고, 계획에 없으면 비어 있습니다.',
    compared:
      '목표가 실적보다 많으면 up, 적으면 down, 같으면 same, 바로 비교할 수 없으면 not-comparable, 한쪽만 적혀 있으면 one-sided',
    difference: '목표에서 실적을 뺀 수. 금액은 원 단위입니다. 비교할 수 없으면 비어 있습니다.',
    note: '비교할 때 알아야 할 것',
  },
  fieldsHeading: (file) => `${file}의 항목`,
  auditFields: {
    id: '바뀌지 않는 이름(id). 검산 페이지의 주소에도 씁니다.',
    rule: '검산 규칙의 이름. 뜻은 검산 페이지에 있습니다.',
    status: outcomes('ko'),
    where: '위치: department(과), project(사업), table(표), cell(칸) 가운데 있는 것',
    printed: '인쇄된 글자 그대로',
    computed: '다른 인쇄된 값으로 다시 계산한 값. 단위는 printed와 같습니다.',
    page: '해당 사업이나 과, 장이 시작하는 인쇄본 쪽',
    message: '결과를 한 문장으로. ko와 en이 있습니다.',
  },
  readingHeading: '파일 읽기',
  reading: [
    'CSV는 UTF-8이며 맨 앞에 BOM이 있어 엑셀 같은 프로그램에서 한글이 바르게 보입니다. 줄바꿈은 CRLF입니다.',
    '숫자는 쉼표, △(감소), “-”, 빈칸, 잘못 적힌 값까지 인쇄된 글자 그대로 적었습니다. 합친 칸의 내용은 칸마다 되풀이해 적었습니다.',
    '글이 들어 있는 열은 한국어와 영어, 두 열로 나옵니다. 영어는 공식 번역이 아닙니다.',
    '수식으로 읽힐 수 있는 글자(=, +, @)로 시작하는 칸 앞에는 작은따옴표를 붙였습니다.',
  ],
  tablesHeading: (count) => `표 ${String(count)}개`,
  tablesLead: '인쇄본의 표마다 CSV 파일이 하나씩 있습니다.',
  ofBureau: '국 전체',
  citeHeading: '인용',
  cite: (bureau, title, issued, address) => `${bureau}, 「${title}」, ${issued}. 자료: 누리플랜, ${address}`,
  licenceHeading: '이용 조건',
  budgetTitle: '사업 예산: 재원별·기간별',
  targetsTitle: '지난해 실적과 올해 목표',
  auditTitle: '검산 결과',
  planTitle: '계획 전체의 자료',
  packageTitle: (bureau, title) => `${bureau} ${title}`,
};

const en: DataWords = {
  words: {
    organisation: 'Divisions and teams',
    staffing: 'Authorised posts and current staff',
    budgetOverview: 'Budget overview',
    teams: 'Teams and duties',
    projects: 'Printed list of projects',
    division: 'Division',
    team: 'Team',
    duty: 'Duty',
    kind: 'Kind',
    source: 'Source',
    unit: 'Unit',
    number: 'No.',
    id: 'Name in addresses',
    project: 'Project',
    status: 'Status',
    page: 'Printed page',
  },
  statedTeams: (departments, teams) => `Printed numbers: ${departments} divisions, ${teams} teams`,
  heading: 'Open data',
  lead: 'The plan’s budgets and tables, the facts of every project and the audit can be downloaded. Figures are as printed; totals that do not add up are not corrected.',
  filesHeading: 'Files',
  files: {
    'budget.csv': 'The budget tables of all projects as one table, one row for each cell.',
    'targets.csv':
      'Last year’s results beside this year’s targets, one row for each item for which the plan states both.',
    'plan.json':
      'Divisions and teams, staff, budgets, projects, tables, dates, places. Amounts come both as printed and as a number of won. Figures that stand only in a sentence are not in it.',
    'audit.json':
      'One entry for each check: rule, outcome, place, the printed and the computed figure. Those that agree are included.',
    'datapackage.json':
      'Describes these files (Data Package): programs read the names and columns of the files from it.',
  },
  columnsHeading: (file) => `Columns of ${file}`,
  columns: {
    project: () => 'The project’s id, as in plan.json and in the address of its page.',
    department: () => 'The division’s id, as in the address of its page.',
    source: (sources) => `Funding source: total is the printed total; the others are ${sources}`,
    period: () => 'A year, invested (to date), future (requirement) or total (as printed)',
    amount_won: () => 'The amount in won. Empty for a blank, a “-” or a figure that cannot be read.',
    printed: () => 'The figure exactly as printed; the table on the project’s page gives its unit.',
    page: () => 'Page of the printed plan on which the project begins',
  },
  targetColumns: {
    id: 'The id of the item within its project, as after #target- in the address of the project’s page.',
    what: 'What the result and the target are of',
    result: 'Last year’s result with its unit; empty where it is not stated.',
    target: 'This year’s target with its unit; empty where it is not stated.',
    compared:
      'up where the target is above the result, down where it is below, same, not-comparable, or one-sided where only one of them is stated',
    difference: 'Target minus result; money in won. Empty where they cannot be compared.',
    note: 'What to know when comparing them',
  },
  fieldsHeading: (file) => `Fields of ${file}`,
  auditFields: {
    id: 'A permanent id, also used in addresses of the audit page.',
    rule: 'The name of the rule; the audit page tells what it means.',
    status: outcomes('en'),
    where: 'The place: those of department, project, table and cell that apply',
    printed: 'The figure exactly as printed',
    computed: 'What the other printed figures give, in the unit of printed',
    page: 'Page of the printed plan on which the project, division or chapter begins',
    message: 'The outcome in one sentence, in ko and en',
  },
  readingHeading: 'Reading the files',
  reading: [
    'The CSV files are UTF-8 with a byte order mark, so that spreadsheets show Korean correctly; lines end in CRLF.',
    'Figures are written as printed: with commas, △ for a decrease, “-”, blanks and misprints. A merged cell is repeated in each cell that it covers.',
    'Each column of text comes as two, Korean and English. The English is unofficial.',
    'A cell that a spreadsheet could take for a formula (beginning with =, + or @) has an apostrophe before it.',
  ],
  tablesHeading: (count) => `${String(count)} tables`,
  tablesLead: 'There is one CSV file for each printed table.',
  ofBureau: 'The bureau',
  citeHeading: 'How to cite',
  cite: (bureau, title, issued, address) => `${bureau}, ${title}, ${issued}. Data: Nuriplan, ${address}`,
  licenceHeading: 'Licence',
  budgetTitle: 'Project budgets by source and period',
  targetsTitle: 'Results of last year and targets of this year',
  auditTitle: 'The audit',
  planTitle: 'The facts of the plan',
  packageTitle: (bureau, title) => `${bureau}: ${title}`,
};

export const DATA_WORDS: Record<Locale, DataWords> = { ko, en };
