import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { oneDecimal, roundMoney } from '../i18n/number.ts';
import { plainText } from '../i18n/fact.ts';
import { pageTitles } from '../i18n/page-titles.ts';
import { yearBudget, sourceShares } from '../model/budget.ts';
import { FIXED_PAGES } from '../model/pages.ts';
import { bureauName, type Plan, type Project, type Site } from '../model/plan.ts';
import { resolveRef } from '../model/refs.ts';
import type { Text } from '../schemas/text.ts';
import type { ShareCard } from './card.ts';

/** A picture for sharing, and what it is called: "projects/passport-services", "budget". */
export interface NamedCard {
  name: string;
  card: ShareCard;
}

/** The pictures of a plan in one language: one for each project, each division and each kind of page. */
export function shareCards(site: Site, plan: Plan, locale: Locale): NamedCard[] {
  const t = dictionary(locale);
  const base = {
    owner: bureauName(site, plan, locale),
    plan: plan.title[locale],
    part: new URL(site.address).host,
    figure: null,
    shares: [],
    payers: '',
  };
  const words = (text: Text, project?: Project) =>
    plainText(text, locale, (ref) => (project === undefined ? null : resolveRef(plan, project, ref)));
  const money = (won: number | null): ShareCard['figure'] =>
    won === null ? null : { label: t.money.budgetOf(plan.year), ...roundMoney(won, locale) };
  const whole = money(plan.budget.total.current.won);
  const titles = pageTitles(plan, locale);
  const kinds: [name: string, title: string][] = [
    ...KINDS.map((address): [string, string] => [address, titles[address][0]]),
    ['glossary', t.glossary.heading],
    ['for', t.overview.audiences],
    ['search', t.search.heading],
  ];
  return [
    ...kinds.map(([name, title]) => ({
      name: name === '' ? OVERVIEW : name,
      card: {
        ...base,
        title,
        ...(name === '' ? { plan: '' } : {}),
        ...(name === '' || name === 'budget' ? { figure: whole, part: '' } : {}),
      },
    })),
    ...plan.departments.map(({ id, name, total }) => ({
      name: `departments/${id}`,
      card: { ...base, title: name[locale], part: '', figure: money(total.current.won) },
    })),
    ...plan.projects.map((project) => ({
      name: `projects/${project.id}`,
      card: {
        ...base,
        title: words(project.entry.title, project),
        part: project.department.name[locale],
        figure: money(yearBudget(project, plan.year).stated?.won ?? null),
        ...sharesOf(plan, project, locale),
      },
    })),
  ];
}

/** Who pays for a project this year. */
function sharesOf(plan: Plan, project: Project, locale: Locale): Pick<ShareCard, 'shares' | 'payers'> {
  const shares = sourceShares(project, String(plan.year));
  const [only, ...others] = shares;
  return {
    shares: shares.map(({ source, percent }) => ({ tone: source.tone, share: percent / 100 })),
    payers:
      only !== undefined && others.length === 0
        ? dictionary(locale).money.allFrom(only.source.name[locale])
        : shares.map(({ source, percent }) => `${source.name[locale]} ${oneDecimal(percent)}%`).join(' · '),
  };
}

/** A page beneath another, as the comparison, has the picture of the one above it. */
const KINDS = FIXED_PAGES.filter((address) => !address.includes('/'));

/** What the picture of a plan itself is called, and of every page that has no picture of its own. */
const OVERVIEW = 'overview';

/**
 * The picture that stands for a page.
 * @param path the page's address without base and locale
 */
export function shareName(plan: Plan, path: string): string {
  const [first = '', second = ''] = path.split('/').filter((part) => part !== '' && part !== plan.id);
  if (first === 'projects' && plan.projects.some(({ id }) => id === second)) return `projects/${second}`;
  if (first === 'departments' && plan.departments.some(({ id }) => id === second))
    return `departments/${second}`;
  const kinds: string[] = [...KINDS, 'for', 'glossary', 'search'];
  return first !== '' && kinds.includes(first) ? first : OVERVIEW;
}
