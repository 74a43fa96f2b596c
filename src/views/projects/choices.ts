import type { Filter, OrderKey } from '../../components/choices.ts';
import { asHeading } from '../../i18n/heads.ts';
import { CHOICE_WORDS } from '../../i18n/choice-words.ts';
import type { PageContext } from '../../layouts/context.ts';
import { projectChange, yearBudget } from '../../model/budget.ts';
import { AMOUNT_BANDS, facetsOf, FACETS, type Facet } from '../../model/facets.ts';
import { listedProjects, type Plan, type ProjectEntry } from '../../model/plan.ts';
import { status } from '../../schemas/status.ts';

/** What a row of a list of projects says of itself: the ids of its facets, as "data-for" and the like. */
export function facetData(plan: Plan, entry: ProjectEntry): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facetsOf(plan, entry)).map(([facet, ids]) => [`data-${facet}`, ids.join(' ')]),
  );
}

/** The same with what it is ordered by; values that a project does not have are left out. */
export function listData(plan: Plan, entry: ProjectEntry, name: string): Record<string, string | number> {
  const { project } = entry;
  const stated = project === null ? null : (yearBudget(project, plan.year).stated?.won ?? null);
  const rate = project === null ? null : (projectChange(project, plan.year)?.percent ?? null);
  return {
    ...facetData(plan, entry),
    'data-name': name,
    ...(stated === null ? {} : { 'data-stated': stated }),
    ...(rate === null ? {} : { 'data-rate': rate }),
  };
}

/** What the list of projects can be ordered by. */
export function listOrders({ locale }: PageContext): OrderKey[] {
  const { stated, rate, name } = CHOICE_WORDS[locale].orders;
  return [
    { key: 'stated', label: stated },
    { key: 'rate', label: rate },
    { key: 'name', label: name, inWords: true },
  ];
}

/** The choices among all projects by some facets, with those values alone that a project has. */
export function projectFilters(page: PageContext, facets: readonly Facet[] = FACETS): Filter[] {
  const { plan, locale } = page;
  const labels = CHOICE_WORDS[locale].facets(plan.year);
  const all = listedProjects(plan).map((entry) => facetsOf(plan, entry));
  return facets
    .map((name) => {
      const used = new Set(all.flatMap((one) => one[name]));
      return { name, label: labels[name], options: optionsOf(name, page).filter(({ id }) => used.has(id)) };
    })
    .filter(({ options }) => options.length > 1);
}

/** Every value of a facet, in the order of the content. */
function optionsOf(facet: Facet, { plan, site, locale, t }: PageContext): { id: string; label: string }[] {
  const named = (things: readonly { id: string; name: { ko: string; en: string } }[]) =>
    things.map(({ id, name }) => ({ id, label: asHeading(name, locale) }));
  const { amounts } = CHOICE_WORDS[locale];
  const lists: Record<Facet, () => { id: string; label: string }[]> = {
    division: () => named(plan.departments),
    for: () => named(plan.audiences),
    topic: () => named(plan.topics),
    dong: () => named(site.areas),
    status: () => status.options.map((id) => ({ id, label: t.status[id] })),
    source: () => named(plan.sources),
    amount: () =>
      [...AMOUNT_BANDS.map(({ id }) => id), 'none' as const].map((id) => ({ id, label: amounts[id] })),
  };
  return lists[facet]();
}
