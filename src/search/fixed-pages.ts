import { twinOf, type Locale } from '../i18n/locale.ts';
import { pageTitles } from '../i18n/page-titles.ts';
import { FIXED_PAGES, PLAN_PAGES } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { IndexedPage } from './client/types.ts';
import { part } from './writer.ts';

/** Other words for a page, by its address and what it is called. */
export type Everyday = (address: string, names: readonly string[]) => string[];

/** Pages that say the whole budget. */
const OF_BUDGET: readonly string[] = ['', 'budget'];

/** Pages that are not a project, a division or the glossary, with their titles in the other language. */
export function fixedPages(plan: Plan, locale: Locale, everyday: Everyday): IndexedPage[] {
  const pages = pageTitles(plan, locale);
  const others = pageTitles(plan, twinOf(locale));
  const thousands = (plan.budget.total.current.won ?? 0) / 1000;
  return FIXED_PAGES.map((address) => {
    const [title, lead] = pages[address];
    return {
      address,
      ofPlan: PLAN_PAGES.some((one) => one === address),
      title,
      kind: 'page',
      ...(OF_BUDGET.includes(address) ? { amounts: { budget: [thousands] } } : {}),
      parts: [
        ...(lead === '' ? [] : [part('summary', '', '', [lead])]),
        part('words', '', '', [], [others[address][0], ...everyday(address, [title])]),
      ],
    };
  });
}
