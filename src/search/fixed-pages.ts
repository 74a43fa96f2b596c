import { dictionary } from '../i18n/dictionary.ts';
import { DATA_WORDS } from '../i18n/data-words.ts';
import { BUDGET_WORDS } from '../i18n/budget-words.ts';
import { CALENDAR_WORDS } from '../i18n/calendar-words.ts';
import { COMPARE_WORDS } from '../i18n/compare-words.ts';
import { twinOf, type Locale } from '../i18n/locale.ts';
import { PEOPLE_WORDS } from '../i18n/people-words.ts';
import { PLACES_WORDS } from '../i18n/places-words.ts';
import { PRINT_WORDS } from '../i18n/print-words.ts';
import { TABLES_WORDS } from '../i18n/tables-words.ts';
import { TARGET_WORDS } from '../i18n/target-words.ts';
import { PAGES, PLAN_PAGES, type PageAddress } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { IndexedPage } from './client/types.ts';
import { part } from './writer.ts';

/** Other words for a page, by its address and what it is called. */
export type Everyday = (address: string, names: readonly string[]) => string[];

/** Title, lead, budget in thousands of won. */
type Said = [title: string, lead: string, budget?: number];

/** Pages that are not a project, a division or the glossary, with their titles in the other language. */
export function fixedPages(plan: Plan, locale: Locale, everyday: Everyday): IndexedPage[] {
  const pages = pagesIn(plan, locale);
  const others = pagesIn(plan, twinOf(locale));
  return PAGES.filter((address) => address !== 'glossary').map((address) => {
    const [title, lead, budget] = pages[address];
    return {
      address,
      ofPlan: PLAN_PAGES.some((one) => one === address),
      title,
      kind: 'page',
      ...(budget === undefined ? {} : { amounts: { budget: [budget] } }),
      parts: [
        ...(lead === '' ? [] : [part('summary', '', '', [lead])]),
        part('words', '', '', [], [others[address][0], ...everyday(address, [title])]),
      ],
    };
  });
}

function pagesIn(plan: Plan, locale: Locale): Record<Exclude<PageAddress, 'glossary'>, Said> {
  const t = dictionary(locale);
  const { won } = plan.budget.total.current;
  const bureau = plan.bureau[locale];
  const total = (won ?? 0) / 1000;
  return {
    '': [plan.title[locale], t.planOf(plan.year), total],
    departments: [t.nav.departments, t.department.lead(bureau, plan.departments.length)],
    projects: [t.projects.heading(plan.projects.length), t.projects.lead(bureau, plan.year)],
    'projects/compare': [COMPARE_WORDS[locale].heading, ''],
    budget: [BUDGET_WORDS[locale].heading, '', total],
    people: [PEOPLE_WORDS[locale].heading, ''],
    places: [PLACES_WORDS[locale].heading, PLACES_WORDS[locale].lead(bureau)],
    calendar: [CALENDAR_WORDS[locale].heading(plan.year), CALENDAR_WORDS[locale].lead(plan.year)],
    tables: [TABLES_WORDS[locale].heading, ''],
    targets: [TARGET_WORDS[locale].heading, ''],
    audit: [t.audit.heading, t.audit.promise],
    gaps: [t.gaps.heading, t.gaps.lead],
    data: [DATA_WORDS[locale].heading, DATA_WORDS[locale].lead],
    print: [PRINT_WORDS[locale].heading, ''],
    about: [t.about.heading, t.about.lead],
  };
}
