import type { FixedAddress } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import { BUDGET_WORDS } from './budget-words.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { COMPARE_WORDS } from './compare-words.ts';
import { DATA_WORDS } from './data-words.ts';
import { dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';
import { PEOPLE_WORDS } from './people-words.ts';
import { PLACES_WORDS } from './places-words.ts';
import { PRINT_WORDS } from './print-words.ts';
import { TABLES_WORDS } from './tables-words.ts';
import { TARGET_WORDS } from './target-words.ts';

/** The heading of each page that is not a project, a division or the glossary, and the sentence beneath it, '' where it is not worth a search. */
export function pageTitles(plan: Plan, locale: Locale): Record<FixedAddress, [title: string, lead: string]> {
  const t = dictionary(locale);
  const bureau = plan.bureau[locale];
  return {
    '': [plan.title[locale], t.planOf(plan.year)],
    departments: [t.nav.departments, t.department.lead(bureau, plan.departments.length)],
    projects: [t.projects.heading(plan.projects.length), t.projects.lead(bureau, plan.year)],
    'projects/compare': [COMPARE_WORDS[locale].heading, ''],
    budget: [BUDGET_WORDS[locale].heading, ''],
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
