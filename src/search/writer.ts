import { plainText, formatFact } from '../i18n/fact.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Plan, Project } from '../model/plan.ts';
import { resolveRef } from '../model/refs.ts';
import type { Text } from '../schemas/text.ts';
import { hasHangul } from './client/keyboard.ts';
import { ROLES, type IndexedPart, type Role } from './client/types.ts';

/** Writes texts and figures of one plan in one language. */
export interface Writer {
  locale: Locale;
  text: (text: Text, project?: Project) => string;
  figure: (project: Project, ref: string) => string;
}

export function writer(plan: Plan, locale: Locale): Writer {
  const figure = (project: Project, ref: string): string => {
    const fact = resolveRef(plan, project, ref);
    return fact === null ? '' : formatFact(fact, locale);
  };
  return {
    locale,
    figure,
    text: (text, project) =>
      plainText(text, locale, project && ((ref) => resolveRef(plan, project, ref))).normalize('NFC'),
  };
}

/**
 * A part of a page; empty lines, repetitions and full stops at the end of a line are left out.
 * @param also never shown: in small letters, the Korean ones first, so that like travels beside like
 */
export function part(
  role: Role,
  fragment: string,
  heading: string,
  lines: readonly string[] = [],
  also: readonly string[] = [],
): IndexedPart {
  const tidy = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()))].filter(
      (text) => text !== '' && text !== heading,
    );
  const others = tidy(also.map((text) => text.toLowerCase()));
  const made: IndexedPart = [
    ROLES.indexOf(role),
    fragment,
    heading,
    tidy(lines.map((line) => line.replace(/\.\s*$/, ''))).join('\n'),
    [...others.filter(hasHangul), ...others.filter((text) => !hasHangul(text))].join('\n'),
  ];
  while (made.length > 3 && made.at(-1) === '') made.pop();
  return made;
}
