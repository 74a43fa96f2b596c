import { plural } from './english.ts';
import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';

/** The words of the pages by audience. */
export interface AudienceWords {
  /** Before the name of the page in the path above it. */
  crumb: string;
  lead: (name: string, count: number) => string;
  description: (name: string, bureau: string, projects: string[]) => string;
  items: string;
  dates: string;
  facts: string;
  /** Of a project of which only some parts are for the audience. */
  partly: string;
  inCalendar: (name: string) => string;
  others: string;
}

const ko: AudienceWords = {
  crumb: '누구에게',
  lead: (name, count) =>
    `계획에 ${withParticle(name, '을/를')} 위한 것으로 적힌 사업 ${String(count)}개를 쉬운 말로 정리했습니다.`,
  description: (name, bureau, projects) =>
    `${bureau}의 계획 가운데 ${withParticle(name, '을/를')} 위한 것: ${projects.join(', ')}`,
  items: '하는 일',
  dates: '일정',
  facts: '알아 둘 것',
  partly: '이 사업의 일부가 해당합니다.',
  inCalendar: (name) => `일정에서 ${name}만 보기`,
  others: '다른 사람을 위한 사업',
};

const en: AudienceWords = {
  crumb: 'For whom',
  lead: (name, count) => `${plural(count, 'project')} that the plan marks for ${name}, in plain words.`,
  description: (name, bureau, projects) =>
    `What the plan of the ${bureau} holds for ${name}: ${projects.join(', ')}`,
  items: 'What is done',
  dates: 'When',
  facts: 'Good to know',
  partly: 'Part of this project is for them.',
  inCalendar: (name) => `Only dates for ${name} in the calendar`,
  others: 'For others',
};

export const AUDIENCE_WORDS: Record<Locale, AudienceWords> = { ko, en };
