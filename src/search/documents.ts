import { twinOf, type Locale } from '../i18n/locale.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Department, Plan, ProjectEntry, Site } from '../model/plan.ts';
import type { RawGlossary } from '../schemas/glossary.ts';
import { departmentAmounts } from './amounts.ts';
import { termFragment } from './client/fragment.ts';
import { hasHangul } from './client/keyboard.ts';
import { key } from './client/normalize.ts';
import type { IndexedPage, SearchIndex } from './client/types.ts';
import { everydayWords, otherNames, stopWords, wholePhrases } from './everyday.ts';
import { doorPages } from './door-pages.ts';
import { fixedPages, type Everyday } from './fixed-pages.ts';
import { projectPage } from './project-page.ts';
import { part, writer, type Writer } from './writer.ts';
import { withoutKo } from '../i18n/rich-text.ts';

/** Of the English phrases for a page, so many of the first serve on the Korean site, too; the rest would crowd its index. */
const MOST_FOREIGN = 15;

/**
 * The search index of one plan in one language; the site searches its newest. The same content gives the same bytes.
 * @param mdx the words of each project in this language, as MDX, by its id
 */
export function searchIndex(
  site: Site,
  plan: Plan,
  locale: Locale,
  mdx: ReadonlyMap<string, string>,
): SearchIndex {
  const write = writer(plan, locale);
  const { stop, groups } = site.synonyms;
  const passed = new Set([...stop.ko, ...stop.en].map(key));
  const everyday: Everyday = (address, names) => {
    const mine = groups
      .filter(({ targets }) => targets.includes(address))
      .flatMap(({ ko, en }) => (locale === 'ko' ? [...ko, ...en.slice(0, MOST_FOREIGN)] : en));
    const single = everydayWords(mine, names, passed);
    const latin = single.filter((word) => !hasHangul(word));
    return [single.filter(hasHangul).join(' '), latin.join(' '), ...wholePhrases(mine, passed)];
  };
  return {
    divisions: plan.departments.map(({ id, name }) => [id, name[locale]]),
    audiences: plan.audiences.map(({ id, name }) => [id, name[locale]]),
    stop: stopWords(locale === 'ko' ? [...stop.ko, ...stop.en] : stop.en),
    pages: [
      ...plan.projects.map((project) =>
        projectPage(
          plan,
          project,
          write,
          mdx.get(project.id) ?? '',
          everyday(`projects/${project.id}`, [...namesOf(project.entry), project.summary[locale]]),
        ),
      ),
      ...plan.departments.map((department, at) =>
        departmentPage(
          department,
          at,
          write,
          everyday(
            `departments/${department.id}`,
            [department, ...department.teams].flatMap(({ name }) => [name.ko, name.en]),
          ),
        ),
      ),
      glossaryPage(site.glossary, locale, everyday('glossary', [])),
      ...fixedPages(plan, locale, everyday),
      ...doorPages(plan, site.areas, locale, everyday),
    ],
  };
}

const namesOf = ({ title, short }: ProjectEntry): string[] => [title.ko, title.en, short.ko, short.en];

function departmentPage(
  department: Department,
  division: number,
  { locale, text }: Writer,
  everyday: readonly string[],
): IndexedPage {
  const { id, name, page, lead, description, teams } = department;
  const other = twinOf(locale);
  return {
    address: `departments/${id}`,
    ofPlan: true,
    title: text(name),
    kind: 'department',
    page,
    division,
    amounts: departmentAmounts(department),
    parts: [
      part('words', '', '', [], [name[other], ...teams.map((team) => team.name[other]), ...everyday]),
      part('summary', '', '', [text(lead), text(description)]),
      ...teams.map((team) =>
        part(
          'team',
          `team-${team.id}`,
          text(team.name),
          team.duties.map((duty) => text(duty)),
        ),
      ),
    ],
  };
}

/** The glossary: one page, each term a fragment, with all its other names. */
function glossaryPage(
  glossary: readonly RawGlossary[],
  locale: Locale,
  everyday: readonly string[],
): IndexedPage {
  const t = dictionary(locale);
  const other = twinOf(locale);
  const terms = glossary.flatMap((one) => one.terms);
  return {
    address: 'glossary',
    ofPlan: false,
    title: t.glossary.heading,
    kind: 'glossary',
    parts: [
      part('words', '', '', [], everyday),
      part('summary', '', '', [t.glossary.lead(terms.length)]),
      ...terms.map(({ id, name, aliases }) => {
        const others = [
          withoutKo(name[other]),
          ...otherNames(withoutKo(name[locale]), aliases[locale]),
          ...otherNames(withoutKo(name[other]), aliases[other]),
        ];
        const term = part('term', id, withoutKo(name[locale]), [], others);
        // Most ids are what the English name makes: those need not travel.
        if (termFragment(term[2], term[4]) === id) term[1] = '';
        return term;
      }),
    ],
  };
}
