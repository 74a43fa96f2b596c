import type { Locale } from './locale.ts';

/** The words of the page on what the plan does not say. */
export interface GapsWords {
  heading: string;
  lead: string;
  /** What no project page of the plan says. */
  team: string;
  note: string;
  countsHeading: string;
  part: string;
  projects: string;
  /** How many of the projects do not state a part. */
  of: (missing: number, projects: number) => string;
  missing: string;
  all: string;
}

export const GAPS_WORDS: Record<Locale, GapsWords> = {
  ko: {
    heading: '계획에 적히지 않은 것',
    lead: '사업을 이해하는 데 도움이 되는 항목 가운데 계획에 적혀 있지 않은 것을 사업별로 정리했습니다.',
    team: '어느 사업에도 담당 팀은 적혀 있지 않습니다. 사업 페이지에 보이는 팀은 과의 주요업무에서 옮긴 것입니다.',
    note: '적혀 있지 않다는 것은 이 계획에 없다는 뜻일 뿐, 다른 문서에는 있을 수 있습니다.',
    countsHeading: '항목별',
    part: '항목',
    projects: '적히지 않은 사업',
    of: (missing, projects) => `${String(projects)}개 가운데 ${String(missing)}개`,
    missing: '적히지 않은 것',
    all: '모든 사업의 적히지 않은 것',
  },
  en: {
    heading: 'What the plan does not say',
    lead: 'Parts that help readers to understand a project but that the plan does not state, project by project.',
    team: 'No project page names the team in charge; the team shown is taken from the division’s list of duties.',
    note: 'Not stated means that this plan has nothing on it; other documents may.',
    countsHeading: 'By part',
    part: 'Part',
    projects: 'Projects that do not state it',
    of: (missing, projects) => `${String(missing)} of ${String(projects)}`,
    missing: 'Not stated',
    all: 'What is not stated in all projects',
  },
};
