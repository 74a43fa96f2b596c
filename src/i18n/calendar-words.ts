import type { Locale } from './locale.ts';

/** The words of the calendar and of its files. */
export interface CalendarWords {
  nav: string;
  heading: (year: number) => string;
  lead: (year: number) => string;
  /** What each band of the calendar is, by its name in the model. */
  bands: Record<'before' | 'wide' | 'later' | 'recurring' | 'open' | 'past', (year: number) => string>;
  notes: Record<'before' | 'wide' | 'later' | 'recurring' | 'open' | 'past', string>;
  /** Marks the period of a part of a project among events. */
  period: string;
  files: { all: string; division: string; project: string; note: string };
  filter: {
    label: string;
    /** Announced; the browser puts the number in. */
    shown: string;
    nothing: string;
  };
  next: { heading: string; note: (year: number) => string; all: string };
  file: {
    period: string;
    /** The plan tells the month, not the day. */
    allDay: string;
    endless: string;
    weekly: (year: number) => string;
    source: (plan: string, page: number) => string;
  };
}

const ko: CalendarWords = {
  nav: '일정',
  heading: (year) => `${String(year)}년 일정`,
  lead: (year) =>
    `계획에 적힌 ${String(year)}년의 일정을 월별로 모았습니다. 월까지만 적힌 일정은 월까지만, 상반기로 적힌 일정은 상반기로 보여 줍니다.`,
  bands: {
    before: (year) => `${String(year)}년 전에 시작한 일정`,
    wide: (year) => `분기, 반기, ${String(year)}년 한 해`,
    later: (year) => `${String(year + 1)}년 이후`,
    recurring: () => '반복하는 일정',
    open: () => '날짜를 정하지 않은 일정',
    past: () => '지난 일정',
  },
  notes: {
    before: '마쳤다고 적혀 있지 않은 일정입니다.',
    wide: '몇 월인지 적혀 있지 않거나 한 해 내내 이어지는 일정입니다.',
    later: '이 계획에 적힌 다음 해 이후의 일정입니다.',
    recurring: '매주, 분기마다, 해마다 있는 일정입니다.',
    open: '다른 일에 따라 정해지거나 아직 정하지 않은 일정입니다.',
    past: '계획이 나올 때 이미 마쳤거나 기간이 지난 일정',
  },
  period: '기간',
  files: {
    all: '달력 파일 (ICS)',
    division: '이 과의 일정 (ICS)',
    project: '이 사업의 일정 (ICS)',
    note: '달력 파일에는 날짜나 월이 적힌 일정과 매주 있는 일정이 들어 있습니다. 분기, 반기, 한 해로만 적힌 일정과 정하지 않은 일정은 넣지 않았습니다.',
  },
  filter: {
    label: '일정 골라 보기',
    shown: '일정 {n}건이 보입니다.',
    nothing: '고른 조건에 맞는 일정이 없습니다.',
  },
  next: {
    heading: '다음 일정',
    note: (year) => `${String(year)}년 일정 가운데 이른 것부터`,
    all: '일정 모두 보기',
  },
  file: {
    period: '사업의 한 부분을 추진하는 기간입니다.',
    allDay: '계획에는 이보다 자세한 날짜가 적혀 있지 않아, 기간 전체를 종일 일정으로 넣었습니다.',
    endless: '끝나는 때는 계획에 적혀 있지 않아, 시작하는 때에만 넣었습니다.',
    weekly: (year) =>
      `시작하고 끝나는 날은 계획에 적혀 있지 않아 ${String(year)}년 동안 매주 넣었습니다. 쉬는 날은 위에 적힌 대로이며, 이 달력에서 빼지는 않았습니다.`,
    source: (plan, page) => `${plan}, 인쇄본 ${String(page)}쪽부터`,
  },
};

const en: CalendarWords = {
  nav: 'Calendar',
  heading: (year) => `Calendar ${String(year)}`,
  lead: (year) =>
    `Dates in the plan for ${String(year)}, month by month. Where the plan names only the month or the half-year, so does this page.`,
  bands: {
    before: (year) => `Begun before ${String(year)}`,
    wide: (year) => `Quarters, half-years, all of ${String(year)}`,
    later: (year) => `After ${String(year)}`,
    recurring: () => 'Recurring',
    open: () => 'Without a date',
    past: () => 'Past',
  },
  notes: {
    before: 'Not reported as done.',
    wide: 'The plan names no month, or names the whole year.',
    later: 'Dates of the years after, as far as this plan looks ahead.',
    recurring: 'Every week, every quarter, every year.',
    open: 'Follows something else, or is not decided yet.',
    past: 'Done, or over, when the plan was issued',
  },
  period: 'period',
  files: {
    all: 'Calendar file (ICS)',
    division: 'Dates of this division (ICS)',
    project: 'Dates of this project (ICS)',
    note: 'The files hold what has a day or a month, and what happens every week. Quarters, half-years, whole years and what is undecided are left out.',
  },
  filter: {
    label: 'Filter dates',
    shown: 'Dates shown: {n}.',
    nothing: 'No date matches these choices.',
  },
  next: {
    heading: 'What comes up',
    note: (year) => `The first dates of ${String(year)}`,
    all: 'All dates',
  },
  file: {
    period: 'The period of one part of the project.',
    allDay: 'The plan is no more precise than this, so the entry covers all of its days.',
    endless: 'The plan names no end, so the entry covers only the beginning.',
    weekly: (year) =>
      `The plan names no first or last day, so this repeats every week of ${String(year)}. Exceptions are stated above but not taken out of this calendar.`,
    source: (plan, page) => `${plan}, printed plan from p. ${String(page)}`,
  },
};

export const CALENDAR_WORDS: Record<Locale, CalendarWords> = { ko, en };
