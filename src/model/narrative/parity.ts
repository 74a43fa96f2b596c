import type { Finding } from '../finding.ts';
import type { Narrative, NarrativeSection } from './parse.ts';
import { surplus, valuesIn } from './values.ts';
import type { Locale } from '../../i18n/locale.ts';
import { withoutKo } from '../../i18n/rich-text.ts';

const HANGUL = /[\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3]/;

/** Compares the words of a project in both languages, section by section: the values said, and the figures fetched. */
export function checkParity(ko: Narrative, en: Narrative): Finding[] {
  const sections = ko.sections.flatMap((section) => {
    const twin = en.sections.find(({ id }) => id === section.id);
    return twin === undefined ? [] : compare(section, twin, en);
  });
  return [...sections, ...koreanInEnglish(en)];
}

function compare(ko: NarrativeSection, en: NarrativeSection, narrative: Narrative): Finding[] {
  const inKorean = said(ko, 'ko');
  const inEnglish = said(en, 'en');
  const onlyKorean = surplus(inKorean, inEnglish);
  const onlyEnglish = surplus(inEnglish, inKorean);
  if (onlyKorean.length === 0 && onlyEnglish.length === 0) return [];
  return [
    {
      code: 'parity-values',
      file: narrative.file,
      path: `Section ${en.id}`,
      line: en.line,
      found: `only in Korean: ${onlyKorean.join(' ') || 'nothing'}; only in English: ${onlyEnglish.join(' ') || 'nothing'}`,
      expected: 'the same values in both languages, in digits',
      action: 'Add what is missing, or write the number in digits (2 times, 1st) as in the other language.',
    },
  ];
}

function said(section: NarrativeSection, locale: Locale): string[] {
  const words = section.texts.flatMap(({ text }) => valuesIn(text, locale));
  const fetched = section.uses
    .filter(({ component }) => component !== 'Ko' && component !== 'Term')
    .map(({ component, id }) => `<${component} ${id}>`);
  return [...words, ...fetched];
}

function koreanInEnglish(en: Narrative): Finding[] {
  return en.sections.flatMap((section) =>
    section.texts
      .filter(({ text, korean }) => !korean && HANGUL.test(text))
      .map(({ text, line }): Finding => ({
        code: 'parity-korean-in-english',
        file: en.file,
        path: `Section ${section.id}`,
        line,
        found: text.trim().slice(0, 60),
        expected: 'English; a name that stays Korean as <Ko>…</Ko>',
        action: 'Translate it, or mark it.',
      })),
  );
}

/** Compares one text of the facts in both languages. @returns what is wrong, or null */
export function compareText(text: {
  ko: string;
  en: string;
}): { code: 'parity-values' | 'parity-korean-in-english'; found: string; expected: string } | null {
  const english = text.en.replaceAll(/<ko>.*?<\/ko>/g, ' ');
  if (HANGUL.test(english)) {
    return {
      code: 'parity-korean-in-english',
      found: text.en.slice(0, 60),
      expected: 'English; a name that stays Korean as <ko>…</ko>',
    };
  }
  const ko = [...valuesIn(withoutRefs(text.ko), 'ko'), ...refs(text.ko)];
  const en = [...valuesIn(withoutRefs(withoutKo(text.en)), 'en'), ...refs(text.en)];
  const onlyKorean = surplus(ko, en);
  const onlyEnglish = surplus(en, ko);
  if (onlyKorean.length === 0 && onlyEnglish.length === 0) return null;
  return {
    code: 'parity-values',
    found: `only in Korean: ${onlyKorean.join(' ') || 'nothing'}; only in English: ${onlyEnglish.join(' ') || 'nothing'}`,
    expected: 'the same values in both languages, in digits',
  };
}

const REF = /\{[^{}]+\}/g;
const withoutRefs = (text: string): string => text.replaceAll(REF, ' ');
const refs = (text: string): string[] => text.match(REF) ?? [];
