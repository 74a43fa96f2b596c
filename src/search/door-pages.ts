import { twinOf, type Locale } from '../i18n/locale.ts';
import { audiencePages } from '../model/audiences.ts';
import { namedAreaPages } from '../model/places.ts';
import type { Named, Plan } from '../model/plan.ts';
import type { IndexedPage } from './client/types.ts';
import type { Everyday } from './fixed-pages.ts';
import { part } from './writer.ts';

/** Pages that gather what concerns a place or an audience: found by its name in both languages. */
export function doorPages(
  plan: Plan,
  areas: readonly Named[],
  locale: Locale,
  everyday: Everyday,
): IndexedPage[] {
  const door = (address: string, { name }: Named): IndexedPage => ({
    address,
    ofPlan: true,
    title: name[locale],
    kind: 'page',
    parts: [part('words', '', '', [], [name[twinOf(locale)], ...everyday(address, [name.ko, name.en])])],
  });
  return [
    ...namedAreaPages(plan, areas).map(({ area }) => door(`places/${area.id}`, area)),
    ...audiencePages(plan).map(({ audience }) => door(`for/${audience.id}`, audience)),
  ];
}
