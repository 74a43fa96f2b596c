import { AUDIT_WORDS } from './audit-words.ts';
import type { ChangeInWords, Dictionary } from './dictionary.ts';
import { GAPS_WORDS } from './gaps-words.ts';
import { HEADS, periodName } from './heads.ts';
import { unbracketed, withParticle } from './particles.ts';

function more({ direction, won, percent }: ChangeInWords): string {
  if (direction === 'same') return '같습니다';
  const rate = percent === null ? '' : `(${percent}%)`;
  return `${won}${rate} ${direction === 'more' ? '많습니다' : '적습니다'}`;
}

export const ko: Dictionary = {
  languageName: '한국어',
  skipToContent: '본문으로 건너뛰기',
  officialSite: '이 누리집은 대한민국 공식 전자정부 누리집입니다.',
  nav: {
    label: '누리집 메뉴',
    open: '차례',
    overview: '한눈에',
    departments: '부서',
    projects: '사업',
    audit: '검산',
    search: '검색',
    about: '출처와 방법',
    breadcrumb: '현재 위치',
    onThisPage: '이 페이지의 차례',
    show: '펼치기',
    hide: '접기',
  },
  planOf: (year) => `${String(year)}년 계획`,
  ofPlan: (bureau, year) => `${bureau} ${String(year)}년 계획`,
  page: {
    from: (page) => `${String(page)}쪽부터`,
    ofPrintedPlan: '인쇄본 ',
  },
  status: { continuing: '계속', new: '신규', expanded: '확대', improved: '개선', strengthened: '강화' },
  statusOfProject: {
    continuing: '계속 사업',
    new: '신규 사업',
    expanded: '확대 사업',
    improved: '개선 사업',
    strengthened: '강화 사업',
  },
  money: {
    budgetOf: (year) => `${String(year)}년 예산`,
    exactly: (amount) => `정확히 ${amount}`,
    none: '비예산',
    undecided: '미정',
    elsewhere: '다른 예산에서 지출',
    total: HEADS.total.ko,
    year: (year) => periodName(year).ko,
    source: '재원',
    unit: (unit) => `단위: ${unit}`,
    projections: (years) => `${withParticle(`${years.join('·')}년`, '은/는')} 계획액`,
    bySourceAndYear: '재원별·연도별 예산',
    allFrom: (source) => `전액 ${source}`,
    decrease: '감소 ',
    noProjectBudget: '원문에 예산 금액이 없습니다.',
  },
  sentences: {
    changeFrom: (year, change) =>
      change.direction === 'same'
        ? `${String(year)}년과 같습니다.`
        : `${String(year)}년보다 ${more(change)}.`,
    paidBy: (payers) => {
      const [only] = payers;
      if (only === undefined) return '';
      if (payers.length === 1) return `전액을 ${withParticle(only.name, '이/가')} 냅니다.`;
      const parts = payers.map(({ won, name }) => `${String(won)}원은 ${withParticle(name, '이/가')}`);
      return `100원 가운데 ${parts.join(', ')} 냅니다.`;
    },
    shareOf: (division, percent) =>
      `${division} 예산의 ${percent === null ? '0.1%가 되지 않습니다' : `${percent}%입니다`}.`,
    headlineDiffers: (headline, table) =>
      `소요예산 줄에는 ${withParticle(headline, '으로/로')}, 표에는 ${withParticle(table, '으로/로')} 적혀 있습니다. 둘 다 인쇄된 그대로 싣습니다.`,
    overview: (facts) => [
      `${facts.owner} ${withParticle(facts.bureau, '은/는')} ${String(facts.year)}년에 ${facts.divisions}개 과, **${facts.people}명**이 **${String(facts.projects)}개 사업**을 합니다.`,
      `예산은 **${facts.budget}**으로, ${unbracketed(facts.previous)}보다 ${more(facts.change)}.`,
    ],
    budgetChart: (total, year, sources) =>
      `${String(year)}년 ${total}: ${sources.map(({ name, amount }) => `${name} ${amount}`).join(', ')}`,
  },
  project: {
    team: '담당',
    teamByDuties: '과의 주요업무에 적힌 팀입니다',
    period: '기간',
    places: '위치',
    placeCount: (count) => `${String(count)}곳`,
    laws: '근거',
    printed: '인쇄본',
    printedAt: (page, division, number) => `${String(page)}쪽부터, ${division} 주요사업 ${String(number)}번`,
    for: '누구에게',
    notStated: '계획에 적혀 있지 않음',
    schedule: '일정',
    gaps: '계획에 적히지 않은 것',
    gapsNone: '살펴본 항목이 모두 적혀 있습니다.',
    parts: (year) => ({
      budget: `${String(year)}년 예산`,
      sources: '재원별 금액',
      period: '사업 기간',
      place: '장소',
      results: '지난 실적',
      targets: '지난 실적과 비교할 올해 목표',
      problems: '문제점과 개선방안',
      effects: '기대효과',
      schedule: '앞으로의 일정',
      team: '담당 팀',
    }),
    remarks: '살펴볼 것',
    remarksLead: '인쇄된 값은 고치지 않고 그대로 두었습니다.',
    footnotes: '각주',
    cite: '인용과 인쇄',
    citeParts: '항목과 표를 따로 인용하기',
    copyCitation: '인용문 복사',
    copyAddress: '주소 복사',
    copied: '복사했습니다',
    print: '이 페이지 인쇄',
    reportError: '오류 알리기',
    previous: '앞 사업',
    next: '다음 사업',
    first: '계획의 첫 사업입니다',
    last: '계획의 마지막 사업입니다',
    allOfDivision: (division, count) => `${division}의 사업 ${String(count)}개 모두 보기`,
    lost: '원문에서 누락된 그림',
    uncertain: '판독이 확실하지 않음',
    verified: (date) => `${date}에 다른 사람이 모든 값을 원문과 다시 대조했습니다.`,
    notVerified: '아직 다른 사람이 원문과 다시 대조하지 않았습니다.',
    eventStatus: { done: '완료', 'under-way': '진행 중', expected: '예정' },
    budgetOfPart: '예산',
    amountNote: '본문에 적힌 금액',
  },
  department: {
    people: '사람',
    peopleOf: (current, quota) => `현원 ${current}명 (정원 ${quota}명)`,
    teams: '팀',
    teamCount: (count) => `${String(count)}팀`,
    projects: '사업',
    projectCount: (count) => `${String(count)}개`,
    projectsHeading: (count) => `사업 ${String(count)}개`,
    noProjects: '이 과에는 주요사업이 없습니다.',
    notYet: '준비 중',
    budgetByKind: '성질별 예산',
    kind: '구분',
    change: HEADS.change.ko,
    rate: HEADS.rate.ko,
    staffByGrade: '직급별 정원과 현원',
    grade: '직급',
    quota: HEADS.quota.ko,
    current: HEADS.current.ko,
    teamsAndDuties: '팀과 하는 일',
    schedule: '일정',
    division: '과',
    changeFrom: (year) => `${String(year)}년 대비`,
    printed: '인쇄본',
    staffFinding: (over, under) => {
      const say = (list: { grade: string; by: number }[]) =>
        list.map(({ grade, by }) => `${grade} ${String(by)}명`).join(', ');
      const parts = [
        under.length > 0 ? `${say(under)} 적` : '',
        over.length > 0 ? `${say(over)} 많` : '',
      ].filter((part) => part !== '');
      if (parts.length === 0) return '모든 직급에서 현원이 정원과 같습니다.';
      const [one = '', two] = parts;
      return two === undefined ? `현원이 정원보다 ${one}습니다.` : `현원이 정원보다 ${one}고, ${two}습니다.`;
    },
    budgetFinding: (current, previous) => `위 막대는 ${current}, 아래 막대는 ${previous}입니다`,
    number: '번호',
    title: '사업',
    all: '부서',
    lead: (bureau, count) => `${bureau} ${String(count)}개 과가 하는 일과 예산, 인원입니다.`,
  },
  overview: {
    description: (bureau, title) =>
      `${bureau}의 ${title}: 부서와 사업, 예산, 사람을 쉬운 말로, 값은 인쇄된 그대로 보여 줍니다.`,
    moneyAndPeople: '과별 예산과 인원',
    allDepartments: '부서 모두 보기',
    newThisYear: (year) => `${String(year)}년에 새로운 것`,
    newNone: '신규로 적힌 사업이 없습니다.',
    largestChanges: '가장 크게 달라진 예산',
    largestChangesNote: (from, to, unit) => `${String(from)}년과 ${String(to)}년 사업 예산의 차이, ${unit}`,
    audiences: '나와 관계있는 사업',
    otherPlans: '다른 계획',
    total: '합계',
    audited: '인쇄된 값의 검산',
    allChecks: '검산 모두 보기',
    gaps: '계획에 적히지 않은 것',
    downloads: '내려받기',
    allData: '자료 모두 보기',
    files: {
      budget: '모든 사업의 예산표',
      plan: '계획 전체의 자료',
      tables: '표마다 CSV 파일',
      calendar: '달력에 넣을 일정',
    },
  },
  projects: {
    heading: (count) => `사업 ${String(count)}개`,
    lead: (bureau, year) =>
      `${withParticle(bureau, '이/가')} ${String(year)}년에 하는 사업을 과별로 인쇄본의 순서대로 실었습니다.`,
  },
  search: {
    heading: '검색',
    lead: '초성, 금액, 영어, 평소 쓰는 말로도 검색할 수 있습니다. 검색어를 비우면 모든 사업과 부서, 용어, 표가 가나다순으로 나옵니다.',
    browse: '찾아보기',
    projectsHeading: '사업',
    departmentsHeading: '부서와 팀',
    tablesHeading: '표',
  },
  audit: AUDIT_WORDS.ko,
  gaps: GAPS_WORDS.ko,
  glossary: {
    heading: '용어',
    lead: (count) =>
      `계획에 나오는 말 ${String(count)}개를 쉬운 말로 풀었습니다. 풀이는 이 누리집의 것입니다.`,
    filter: '용어 골라 보기',
    shown: '용어 {n}개가 보입니다',
    usedIn: '쓰인 곳:',
  },
  about: {
    heading: '출처와 방법',
    lead: '인쇄된 계획의 값을 그대로 옮기고, 문장은 쉬운 말로 다시 썼습니다. 인쇄본이 기준입니다.',
    sections: [
      {
        id: 'source',
        heading: '출처',
        paragraphs: [],
      },
      {
        id: 'figures',
        heading: '숫자',
        paragraphs: [
          '숫자는 인쇄된 그대로입니다. 합이 맞지 않거나 잘못 적힌 숫자도 고치지 않고, 그 사실을 알립니다. △는 감소, “-”는 없음, 빈칸은 인쇄본의 빈칸입니다.',
          '큰 글자로 적은 금액은 유효숫자 네 자리로 반올림한 것이며, 곁에 정확한 금액이 있습니다.',
        ],
      },
      {
        id: 'words',
        heading: '문장',
        paragraphs: [
          '문장은 이 누리집이 쉬운 말로 다시 쓴 것이며, 계획의 내용에 더하거나 뺀 것이 없습니다. 영어는 공식 번역이 아닙니다. 뜻이 다르면 인쇄된 계획을 따릅니다.',
        ],
      },
      { id: 'edition', heading: '인쇄본과 오류', paragraphs: [] },
      {
        id: 'accessibility',
        heading: '접근성',
        paragraphs: [
          '이 누리집은 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준과 한국형 웹 콘텐츠 접근성 지침 2.2를 목표로 만들었습니다. 자바스크립트 없이도 모든 내용을 읽을 수 있고, 도표에는 같은 값을 담은 표가 함께 있습니다.',
          '이 누리집은 방문자를 추적하지 않으며, 다른 서버에 아무것도 요청하지 않습니다.',
        ],
      },
    ],
    licenceHeading: '이용 조건',
    licenceOfPlan: (name) => `계획의 이용 조건: ${name}`,
    licenceUnknown: '계획의 이용 조건은 원문에 적혀 있지 않습니다.',
    licenceOfCode: '이 누리집을 만드는 프로그램 누리플랜은 MIT 라이선스를 따릅니다.',
    fontLicence: '글꼴은 Pretendard GOV에서 필요한 글자만 남긴 것으로, SIL 오픈 폰트 라이선스를 따릅니다.',
    missingProjects: (present, listed) =>
      present === listed
        ? `계획에 실린 사업 ${String(listed)}개의 내용이 모두 여기에 있습니다.`
        : `계획에 실린 사업 ${String(listed)}개 가운데 ${String(present)}개의 내용이 지금 여기에 있습니다. 나머지는 목록에 “준비 중”으로 적혀 있습니다.`,
    edition: (issued) => `${issued}에 나온 인쇄본을 옮긴 것입니다.`,
    compared: (compared, projects, last) =>
      compared === projects
        ? `사업 ${String(projects)}개의 값은 모두, 옮긴 사람이 아닌 다른 사람이 원문과 다시 대조했습니다. 마지막으로 대조한 날은 ${last}입니다.`
        : `사업 ${String(projects)}개 가운데 ${String(compared)}개의 값은 옮긴 사람이 아닌 다른 사람이 원문과 다시 대조했습니다. 마지막으로 대조한 날은 ${last}입니다.`,
    corrections: '옮기다 생긴 오류는 고칩니다. 인쇄본에 있는 오류는 고치지 않고 그 사실을 알립니다.',
    tell: '오류를 알리실 때에는 페이지 주소와 인쇄본의 쪽 번호를 함께 적어 주세요.',
  },
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    text: '주소가 바뀌었거나 잘못 적혔을 수 있습니다. 아래에서 다시 찾아보세요.',
    home: '처음으로',
  },
  footer: {
    title: (bureau, plan) => `${bureau} ${plan}`,
    record: (issued) =>
      `인쇄본(${issued})의 값을 쪽 번호와 함께 그대로 옮겼습니다. 인쇄된 값이 기록이며, 이 누리집은 고치지 않습니다.`,
    statement:
      '숫자는 인쇄된 그대로입니다. 문장은 이 누리집이 쉬운 말로 다시 쓴 것이고, 영어는 공식 번역이 아닙니다. 인쇄된 계획이 기준입니다.',
    links: '이 누리집 안내',
  },
  table: {
    frame: (title) => `표: ${title}`,
    note: '※',
    blankCell: '빈칸',
  },
};
