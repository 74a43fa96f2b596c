import type { Locale } from './locale.ts';

/** The words of the page on people. */
export interface PeopleWords {
  /** In lists of links. */
  nav: string;
  /** From other pages to this one. */
  all: string;
  heading: string;
  description: (bureau: string) => string;
  lead: (facts: { bureau: string; quota: string; current: string; difference: number | null }) => string;
  /** Divisions above and below their authorised posts. */
  divisions: (counts: { over: number; under: number; same: number }) => string;
  byGradeHeading: string;
  byDivisionHeading: string;
  byDivision: string;
  bars: string;
  difference: string;
  /** A difference in words: "4 above". */
  says: (difference: number) => string;
  gridHeading: string;
  grid: string;
  row: string;
  strong: string;
  inWords: string;
  teamsHeading: (teams: number) => string;
  teamsLead: (divisions: string, teams: string) => string;
}

const ko: PeopleWords = {
  nav: '사람',
  all: '과별·직급별로 보기',
  heading: '사람',
  description: (bureau) => `${bureau}의 정원과 현원을 과별·직급별로 비교하고, 팀마다 하는 일을 실었습니다.`,
  lead: ({ bureau, quota, current, difference }) =>
    `${bureau}의 정원은 ${quota}명, 현원은 ${current}명입니다.${
      difference === null
        ? ''
        : difference === 0
          ? ' 둘이 같습니다.'
          : ` 현원이 ${String(Math.abs(difference))}명 ${difference > 0 ? '많습니다' : '적습니다'}.`
    }`,
  divisions: ({ over, under, same }) => {
    const parts = [
      over > 0 ? `현원이 정원보다 많은 과가 ${String(over)}개` : '',
      under > 0 ? `적은 과가 ${String(under)}개` : '',
      same > 0 ? `같은 과가 ${String(same)}개` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join(', ')}입니다.`;
  },
  byGradeHeading: '국 전체의 직급별 정원과 현원',
  byDivisionHeading: '과별 정원과 현원',
  byDivision: '과별 정원과 현원',
  bars: '위 막대는 현원, 아래 막대는 정원입니다',
  difference: '현원 − 정원',
  says: (difference) =>
    difference === 0 ? '같음' : `${String(Math.abs(difference))}명 ${difference > 0 ? '많음' : '적음'}`,
  gridHeading: '과별·직급별',
  grid: '과별·직급별 정원과 현원',
  row: '구분',
  strong: '굵은 글씨는 현원이 정원과 다른 직급입니다.',
  inWords: '설명',
  teamsHeading: (teams) => `${String(teams)}팀과 하는 일`,
  teamsLead: (divisions, teams) => `조직현황에는 ${divisions}과 ${teams}팀으로 적혀 있습니다.`,
};

const en: PeopleWords = {
  nav: 'People',
  all: 'People by division and grade',
  heading: 'People',
  description: (bureau) =>
    `Authorised posts and current staff of the ${bureau} by division and grade, and what each team does.`,
  lead: ({ bureau, quota, current, difference }) =>
    `The ${bureau} has ${quota} authorised posts and ${current} staff${
      difference === null
        ? '.'
        : difference === 0
          ? ': the two are equal.'
          : `, ${String(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the authorised number.`
    }`,
  divisions: ({ over, under, same }) => {
    const have = (count: number) => `${String(count)} ${count === 1 ? 'has' : 'have'}`;
    const parts = [
      over > 0 ? `${have(over)} more staff than posts` : '',
      under > 0 ? `${have(under)} fewer` : '',
      same > 0 ? `${have(same)} as many` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Of its divisions, ${parts.join(', ')}.`;
  },
  byGradeHeading: 'The bureau by grade',
  byDivisionHeading: 'By division',
  byDivision: 'Authorised posts and current staff by division',
  bars: 'Upper bar current staff, lower bar authorised posts',
  difference: 'Staff − posts',
  says: (difference) =>
    difference === 0 ? 'equal' : `${String(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'}`,
  gridHeading: 'By division and grade',
  grid: 'Authorised posts and current staff by division and grade',
  row: 'Figure',
  strong: 'Bold: numbers of current staff that differ from the authorised posts.',
  inWords: 'In words',
  teamsHeading: (teams) => `${String(teams)} teams and what they do`,
  teamsLead: (divisions, teams) => `The plan states ${divisions} divisions and ${teams} teams.`,
};

export const PEOPLE_WORDS: Record<Locale, PeopleWords> = { ko, en };
