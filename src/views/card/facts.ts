import { dictionary } from '../../i18n/dictionary.ts';
import { inBoth, type Locale } from '../../i18n/locale.ts';
import { PRINT_WORDS } from '../../i18n/print-words.ts';
import { formatWhen } from '../../i18n/when.ts';
import type { Project } from '../../model/plan.ts';
import type { Text } from '../../schemas/text.ts';
import { lawInWords, PLACES_AT_TOP } from '../project/key-facts.ts';

/** A row of the key facts. */
export interface FactRow {
  label: Text;
  text: Text;
}

/** What the key facts say: who, for whom, when, where, what the plan tells besides, on what ground. */
export function factRows(project: Project): FactRow[] {
  const { department, teams, audiences, highlights, period, laws, entry } = project;
  return [
    written(
      (locale) => dictionary(locale).project.team,
      (locale) => [department, ...teams].map(({ name }) => name[locale]).join(locale === 'ko' ? ' ' : ', '),
    ),
    written(
      (locale) => dictionary(locale).project.for,
      (locale) => audiences.map(({ name }) => name[locale]).join(', '),
    ),
    written(
      (locale) => dictionary(locale).project.period,
      (locale) => (period === null ? '' : formatWhen(period, locale)),
    ),
    written(
      (locale) => dictionary(locale).project.places,
      (locale) => placesInWords(project, locale),
    ),
    ...highlights,
    written(
      (locale) => dictionary(locale).project.laws,
      (locale) => laws.map((law) => lawInWords(law, locale)).join('; '),
    ),
    written(
      (locale) => PRINT_WORDS[locale].card.status,
      (locale) =>
        `${dictionary(locale).statusOfProject[entry.status]}, ${PRINT_WORDS[locale].card.number(entry.number)}`,
    ),
  ].filter(({ text }) => text.ko !== '');
}

function written(label: (locale: Locale) => string, text: (locale: Locale) => string): FactRow {
  return { label: inBoth(label), text: inBoth(text) };
}

function placesInWords({ places }: Project, locale: Locale): string {
  const names = places.slice(0, PLACES_AT_TOP).map(({ name }) => name[locale]);
  const more = places.length - names.length;
  return more === 0 ? names.join(', ') : PRINT_WORDS[locale].card.morePlaces(names, more);
}
