import { formatWhen } from '../i18n/when.ts';
import { inBoth, twinOf } from '../i18n/locale.ts';
import { narrativeLines, type NarrativeLine } from '../model/narrative/lines.ts';
import type { Plan, Project } from '../model/plan.ts';
import { cellText, type Table } from '../model/table.ts';
import { projectAmounts } from './amounts.ts';
import type { IndexedPage, IndexedPart } from './client/types.ts';
import { newsAfter } from './news.ts';
import { part, type Writer } from './writer.ts';

/**
 * A project as the search sees it.
 * @param source its words in this language, as MDX
 * @param everyday other words for it, in both languages
 */
export function projectPage(
  plan: Plan,
  project: Project,
  write: Writer,
  source: string,
  everyday: readonly string[],
): IndexedPage {
  const { locale } = write;
  const { entry } = project;
  const lines = narrativeLines(source, (ref) => write.figure(project, ref));
  const text = (one: { ko: string; en: string }): string => write.text(one, project);
  const other = twinOf(locale);
  const body = sections(project, lines, text);
  const said = body.flatMap(([, , heading, words = '']) => [heading, words]);
  const isNews = newsAfter(said);
  const isNewFact = newsAfter(said, true);
  return {
    address: `projects/${project.id}`,
    ofPlan: true,
    title: text(entry.title),
    kind: 'project',
    page: entry.page,
    division: plan.departments.indexOf(project.department),
    audiences: project.audiences.map((one) => plan.audiences.indexOf(one)),
    amounts: projectAmounts(project, plan.year),
    parts: [
      part('name', '', text(entry.short)),
      part('words', '', '', [], [entry.short[other], entry.title[other], ...everyday]),
      part('summary', '', '', [text(project.summary)]),
      part(
        'tag',
        '',
        '',
        project.topics.map(({ name }) => text(name)),
      ),
      ...project.teams.map(({ name }) => part('team', '', text(name))),
      ...project.laws.map((law) => part('law', '', text(law.name), law.article && [text(law.article)])),
      ...project.highlights
        .filter((one) => isNewFact(text(one.text)))
        .map((one) => part('section', '', text(one.label), [text(one.text)])),
      ...body,
      ...project.tables.map((table) => tablePart(table, text, isNews)),
      ...project.events.map(({ id, title, when, who }) =>
        part('event', id, text(title), [
          [formatWhen(when, locale), who && isNews(text(who)) && text(who)].filter(Boolean).join(', '),
        ]),
      ),
      ...project.places.map((place) =>
        part('place', `place-${place.id}`, text(place.name), place.address && [text(place.address)]),
      ),
    ],
  };
}

/** Sections and items with their words, in the plan's order. */
function sections(
  project: Project,
  lines: readonly NarrativeLine[],
  text: (one: { ko: string; en: string }) => string,
): IndexedPart[] {
  return project.sections.flatMap(({ id, title }) => {
    const own = (item: string | null): string[] =>
      lines.filter((line) => line.section === id && line.item === item).map((line) => line.text);
    return [
      part('section', id, text(title), own(null)),
      ...project.items
        .filter(({ section }) => section === id)
        .map((item) => part('item', item.id, text(item.name), own(item.id))),
    ];
  });
}

/**
 * A table by its caption, and by those of its labels and cells that say what the page has not said yet; figures are
 * found as amounts.
 */
function tablePart(
  table: Table,
  text: (one: { ko: string; en: string }) => string,
  isNews: (text: string) => boolean,
): IndexedPart {
  isNews(text(table.title));
  const labels = table.columns.map(({ label }) => text(label)).filter(isNews);
  const rows = table.grid.map((row) =>
    row
      .filter(({ origin }) => origin)
      .map(({ content }) =>
        typeof content === 'string' ? '' : text(inBoth((one) => cellText(content, one, ', '))),
      )
      .filter(isNews)
      .join(', '),
  );
  return part('table', table.id, text(table.title), [labels.join(', '), ...rows]);
}
