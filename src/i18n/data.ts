import type { Locale } from './locale.ts';

type BudgetColumn = 'project' | 'department' | 'source' | 'period' | 'amount_won' | 'printed' | 'page';

/** The words of the open data: titles and heads of the files, and the page that explains them. */
export interface OpenDataWords {
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
  files: Record<'budget.csv' | 'plan.json' | 'audit.json' | 'datapackage.json', string>;
  columnsHeading: string;
  /** What each column of budget.csv means. */
  columns: Record<BudgetColumn, (sources: string) => string>;
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
  auditTitle: string;
  planTitle: string;
  packageTitle: (bureau: string, title: string) => string;
}

const ko: OpenDataWords = {
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
    id: '주소 이름',
    project: '사업',
    status: '상태',
    page: '인쇄본 쪽',
  },
  statedTeams: (departments, teams) => `인쇄된 수: ${departments}과 ${teams}팀`,
  heading: '자료 내려받기',
  lead: '계획의 예산과 표, 사업마다의 사실과 검산 결과를 파일로 내려받을 수 있습니다. 값은 인쇄된 그대로이며, 맞지 않는 합계도 고치지 않았습니다.',
  filesHeading: '파일',
  files: {
    'budget.csv': '모든 사업의 예산표를 한 표로 모은 것입니다. 예산표의 칸마다 한 줄입니다.',
    'plan.json':
      '과와 팀, 정원과 현원, 예산, 사업, 표, 일정, 장소. 금액은 인쇄된 글자와 원 단위의 수를 함께 담았습니다. 문장에만 나오는 값은 들어 있지 않습니다.',
    'audit.json':
      '검산 한 번마다 한 항목: 규칙, 결과, 자리, 인쇄된 값과 다시 계산한 값. 맞은 것도 들어 있습니다.',
    'datapackage.json': '이 파일들의 설명서(Data Package). 프로그램이 파일의 이름과 열을 여기에서 읽습니다.',
  },
  columnsHeading: 'budget.csv의 열',
  columns: {
    project: () => '사업의 이름. plan.json과 사업 쪽의 주소에 쓰는 것과 같습니다.',
    department: () => '과의 이름. 과 쪽의 주소에 쓰는 것과 같습니다.',
    source: (sources) => `재원. total은 인쇄된 계, 나머지는 ${sources}`,
    period: () => '연도, invested(기투자), future(장래소요) 또는 total(인쇄된 합계)',
    amount_won: () => '원 단위의 금액. 빈칸이나 “-”, 읽을 수 없는 값이면 비어 있습니다.',
    printed: () => '인쇄된 글자 그대로. 단위는 사업 쪽의 예산표에 있습니다.',
    page: () => '사업이 시작하는 인쇄본 쪽',
  },
  readingHeading: '파일 읽기',
  reading: [
    'CSV는 UTF-8이며 맨 앞에 BOM이 있어 엑셀 같은 프로그램에서 한글이 바로 보입니다. 줄은 CRLF로 나뉩니다.',
    '숫자는 인쇄된 그대로 글자로 적었습니다: 쉼표, △(줄어듦), “-”, 빈칸, 잘못 적힌 값까지. 합친 칸은 칸마다 되풀이합니다.',
    '말이 들어 있는 열은 한국어와 영어, 두 열로 나옵니다. 영어는 공식 번역이 아닙니다.',
    '수식으로 읽힐 수 있는 글자(=, +, @)로 시작하는 칸 앞에는 작은따옴표를 붙였습니다.',
  ],
  tablesHeading: (count) => `표 ${String(count)}개`,
  tablesLead: '인쇄본의 표마다 CSV 파일이 하나씩 있습니다.',
  ofBureau: '국 전체',
  citeHeading: '인용',
  cite: (bureau, title, issued, address) => `${bureau}, 「${title}」, ${issued}. 자료: 누리플랜, ${address}`,
  licenceHeading: '이용 조건',
  budgetTitle: '사업 예산: 재원별·기간별',
  auditTitle: '검산 결과',
  planTitle: '계획의 사실',
  packageTitle: (bureau, title) => `${bureau} ${title}`,
};

const en: OpenDataWords = {
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
    'plan.json':
      'Divisions and teams, staff, budgets, projects, tables, dates, places. Amounts come both as printed and as a number of won. Figures that stand only in a sentence are not in it.',
    'audit.json':
      'One entry for each check: rule, outcome, place, the printed and the computed figure. Those that agree are included.',
    'datapackage.json':
      'Describes these files (Data Package): programs read the names and columns of the files from it.',
  },
  columnsHeading: 'Columns of budget.csv',
  columns: {
    project: () => 'The project’s name, as in plan.json and in the address of its page.',
    department: () => 'The division’s name, as in the address of its page.',
    source: (sources) => `Funding source: total is the printed total; the others are ${sources}`,
    period: () => 'A year, invested (to date), future (requirement) or total (as printed)',
    amount_won: () => 'The amount in won. Empty for a blank, a “-” or a figure that cannot be read.',
    printed: () => 'The figure exactly as printed; the table on the project’s page gives its unit.',
    page: () => 'Page of the printed plan on which the project begins',
  },
  readingHeading: 'Reading the files',
  reading: [
    'The CSV files are UTF-8 with a byte order mark, so that spreadsheets show Korean rightly; lines end in CRLF.',
    'Figures are written as printed: with commas, △ for a decrease, “-”, blanks and misprints. A merged cell is repeated in each cell that it covers.',
    'A column of words gives two columns, Korean and English. The English is unofficial.',
    'A cell that a spreadsheet could take for a formula (beginning with =, + or @) has an apostrophe before it.',
  ],
  tablesHeading: (count) => `${String(count)} tables`,
  tablesLead: 'There is one CSV file for each printed table.',
  ofBureau: 'The bureau',
  citeHeading: 'How to cite',
  cite: (bureau, title, issued, address) => `${bureau}, ${title}, ${issued}. Data: Nuriplan, ${address}`,
  licenceHeading: 'Licence',
  budgetTitle: 'Project budgets by source and period',
  auditTitle: 'The audit',
  planTitle: 'The facts of the plan',
  packageTitle: (bureau, title) => `${bureau}: ${title}`,
};

export const OPEN_DATA: Record<Locale, OpenDataWords> = { ko, en };
