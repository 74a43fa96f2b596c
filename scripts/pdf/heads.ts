import { BOOK_WORDS } from '../../src/i18n/book-words.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Department, Project } from '../../src/model/plan.ts';
import { divisionPart, projectPart } from '../../src/views/book/book.ts';

/** The running head of a part of a document. */
export interface Head {
  /** The element that the part is. */
  selector: string;
  left: string;
  right: string;
}

/** The running head of a project's own PDF, from the page after its card. */
export function projectHeads(project: Project, locale: Locale): Head[] {
  return [headOf(project, locale, 'body > :not(.first-sheet)')];
}

/** The running heads of a book: the division, and the project in it. */
export function bookHeads(departments: readonly Department[], locale: Locale): Head[] {
  const { glance, glossary, audit, amounts } = BOOK_WORDS[locale];
  const chapter = (selector: string, left: string): Head => ({ selector, left, right: '' });
  return [
    ...Object.entries({ glance, glossary, audit, amounts: amounts.heading }).map(([id, title]) =>
      chapter(`#${id}`, title),
    ),
    ...departments.flatMap((department) => [
      chapter(`#${divisionPart(department)}`, `${String(department.number)} ${department.name[locale]}`),
      ...department.projects.flatMap(({ project }) =>
        project === null ? [] : [headOf(project, locale, `#${projectPart(project)}`)],
      ),
    ]),
  ];
}

function headOf({ entry, department }: Project, locale: Locale, selector: string): Head {
  return { selector, left: department.name[locale], right: `${String(entry.number)} ${entry.title[locale]}` };
}

/**
 * The style sheet of running heads: each part is on pages of its own name, whose margin boxes say what it is. Tables
 * marked as wide lie on pages turned on their side, under the same head.
 */
export function headSheet(heads: readonly Head[]): string {
  return heads
    .map(({ selector, left, right }, at) => {
      const name = `part-${String(at)}`;
      const boxes = `@top-left { content: ${cssString(left)} } @top-right { content: ${cssString(right)} }`;
      return [
        `${selector} { page: ${name} }`,
        `${selector} .lies { page: ${name}-lying }`,
        `@page ${name} { ${boxes} }`,
        `@page ${name}-lying { size: A4 landscape; ${boxes} }`,
      ].join('\n');
    })
    .join('\n');
}

/** A text as a string of CSS: quotes, backslashes and line breaks escaped by their code. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
