import { plural } from './english.ts';
import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';

/** The words of the pages by place. */
export interface PlacesWords {
  nav: string;
  heading: string;
  lead: (bureau: string) => string;
  areasHeading: string;
  /** What an area has. */
  counts: (counts: { projects: number; places: number; dates: number }) => string;
  /** Of an area that the plan does not name. */
  none: string;
  unplacedHeading: string;
  unplacedLead: string;
  wholeHeading: string;
  wholeLead: (count: number) => string;
  areaLead: (area: string, counts: { projects: number; places: number; dates: number }) => string;
  projectsHeading: string;
  /** The parts of a project that lie in the area. */
  items: string;
  /** Where a project names the area, but nothing of its own in it. */
  named: (area: string) => string;
  sitesHeading: string;
  noAddress: string;
  datesHeading: string;
  past: (count: number) => string;
  inCalendar: (area: string) => string;
  others: string;
  whole: string;
  all: string;
}

const ko: PlacesWords = {
  nav: '우리 동네',
  heading: '우리 동네',
  lead: (bureau) =>
    `${bureau}의 계획에 동이나 장소의 이름이 적힌 일을 동별로 모았습니다. 적혀 있지 않은 것은 짐작해 넣지 않았습니다.`,
  areasHeading: '동별',
  counts: ({ projects, places, dates }) =>
    [
      `사업 ${String(projects)}개`,
      places > 0 ? `장소 ${String(places)}곳` : '',
      dates > 0 ? `일정 ${String(dates)}건` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  none: '계획에 이 동의 이름이 적힌 곳이 없습니다.',
  unplacedHeading: '동이 적혀 있지 않은 장소',
  unplacedLead:
    '계획에 이름이나 주소는 있지만 어느 동인지는 적혀 있지 않은 장소입니다. 주소는 인쇄된 그대로입니다.',
  wholeHeading: '구 전체 사업',
  wholeLead: (count) =>
    `어느 동의 이름도 적혀 있지 않은 사업 ${String(count)}개입니다. 구 전체를 위한 일이거나 구청 안의 일입니다.`,
  areaLead: (area, { projects, places, dates }) =>
    `계획에 ${withParticle(area, '으로/로')} 적힌 것은 ${[
      `사업 ${String(projects)}개`,
      places > 0 ? `장소 ${String(places)}곳` : '',
      dates > 0 ? `일정 ${String(dates)}건` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}입니다.`,
  projectsHeading: '사업',
  items: '이곳에서 하는 일',
  named: (area) => `이 사업의 위치에 ${withParticle(area, '이/가')} 적혀 있습니다`,
  sitesHeading: '장소와 주소',
  noAddress: '주소는 적혀 있지 않음',
  datesHeading: '일정',
  past: (count) => `지난 일정 ${String(count)}건`,
  inCalendar: (area) => `일정에서 ${area}만 보기`,
  others: '다른 동',
  whole: '구 전체 사업 보기',
  all: '동 모두 보기',
};

function countsInEnglish(counts: { projects: number; places: number; dates: number }): string[] {
  return [
    plural(counts.projects, 'project'),
    counts.places > 0 ? plural(counts.places, 'place') : '',
    counts.dates > 0 ? plural(counts.dates, 'date') : '',
  ].filter((part) => part !== '');
}

const en: PlacesWords = {
  nav: 'Near you',
  heading: 'Near you',
  lead: (bureau) =>
    `What the plan of the ${bureau} places in a dong or at a named site. Nothing is placed by guessing.`,
  areasHeading: 'By dong',
  counts: (counts) => countsInEnglish(counts).join(' · '),
  none: 'The plan names nothing in this dong.',
  unplacedHeading: 'Places whose dong the plan does not state',
  unplacedLead: 'The plan gives a name or an address, but not the dong. Addresses are as printed.',
  wholeHeading: 'For the whole district',
  wholeLead: (count) =>
    `${plural(count, 'project')} that ${count === 1 ? 'names' : 'name'} no dong: for the whole district, or inside the district office.`,
  areaLead: (area, counts) => `What the plan names in ${area}: ${countsInEnglish(counts).join(', ')}.`,
  projectsHeading: 'Projects',
  items: 'What is done here',
  named: (area) => `${area} among the places of this project`,
  sitesHeading: 'Places and addresses',
  noAddress: 'no address stated',
  datesHeading: 'When',
  past: (count) => `Past: ${plural(count, 'date')}`,
  inCalendar: (area) => `Only ${area} in the calendar`,
  others: 'Other dongs',
  whole: 'What concerns the whole district',
  all: 'All dongs',
};

export const PLACES_WORDS: Record<Locale, PlacesWords> = { ko, en };
