import { dictionary } from '../i18n/dictionary.ts';
import { OPEN_DATA } from '../i18n/data.ts';
import { BUDGET_WORDS } from '../i18n/budget-words.ts';
import { CALENDAR_WORDS } from '../i18n/calendar-words.ts';
import { COMPARE_WORDS } from '../i18n/compare-words.ts';
import { twinOf, type Locale } from '../i18n/locale.ts';
import { PEOPLE_WORDS } from '../i18n/people-words.ts';
import { PLACES_WORDS } from '../i18n/places-words.ts';
import { TABLES_WORDS } from '../i18n/tables-words.ts';
import type { Plan } from '../model/plan.ts';
import type { IndexedPage } from './client/types.ts';
import { part } from './writer.ts';

/** Other words for a page, by its address and what it is called. */
export type Everyday = (address: string, names: readonly string[]) => string[];

/** Address, whether the plan's id comes before it, title, lead, budget in thousands of won. */
type FixedPage = [address: string, ofPlan: boolean, title: string, lead: string, budget?: number];

/** Pages that are not a project, a division or the glossary, with their titles in the other language. */
export function fixedPages(plan: Plan, locale: Locale, everyday: Everyday): IndexedPage[] {
  const others = pagesIn(plan, twinOf(locale)).map(([, , title]) => title);
  return pagesIn(plan, locale).map(([address, ofPlan, title, lead, budget], at) => ({
    address,
    ofPlan,
    title,
    kind: 'page',
    ...(budget === undefined ? {} : { amounts: { budget: [budget] } }),
    parts: [
      ...(lead === '' ? [] : [part('summary', '', '', [lead])]),
      part('words', '', '', [others[at] ?? '', ...everyday(address, [title])]),
    ],
  }));
}

function pagesIn(plan: Plan, locale: Locale): FixedPage[] {
  const t = dictionary(locale);
  const { won } = plan.budget.total.current;
  const bureau = plan.bureau[locale];
  const total = (won ?? 0) / 1000;
  return [
    ['', true, plan.title[locale], t.planOf(plan.year), total],
    ['departments', true, t.nav.departments, t.department.lead(bureau, plan.departments.length)],
    ['projects', true, t.projects.heading(plan.projects.length), t.projects.lead(bureau, plan.year)],
    ['projects/compare', true, COMPARE_WORDS[locale].heading, ''],
    ['budget', true, BUDGET_WORDS[locale].heading, '', total],
    ['people', true, PEOPLE_WORDS[locale].heading, ''],
    ['places', true, PLACES_WORDS[locale].heading, PLACES_WORDS[locale].lead(bureau)],
    ['calendar', true, CALENDAR_WORDS[locale].heading(plan.year), CALENDAR_WORDS[locale].lead(plan.year)],
    ['tables', true, TABLES_WORDS[locale].heading, ''],
    ['audit', true, t.audit.heading, t.audit.promise],
    ['gaps', true, t.gaps.heading, t.gaps.lead],
    ['data', true, OPEN_DATA[locale].heading, OPEN_DATA[locale].lead],
    ['about', false, t.about.heading, t.about.lead],
  ];
}
