import type { Fact } from '../model/refs.ts';
import type { Locale } from './locale.ts';
import { exactMoney, percent, printedNumber } from './number.ts';
import { piecesOf } from './rich-text.ts';
import { formatWhen } from './when.ts';
import type { Text } from '../schemas/text.ts';

/** Writes a figure in words: money with its unit, percentages with their sign, other numbers bare. */
export function formatFact(fact: Fact, locale: Locale): string {
  switch (fact.kind) {
    case 'money':
      return exactMoney(fact.money, locale);
    case 'number':
      return printedNumber(fact.quantity.printed, locale);
    case 'percent':
      return percent(fact.quantity, locale);
    case 'text':
      return fact.text[locale];
    case 'when':
      return formatWhen(fact.when, locale);
  }
}

/**
 * A text of the content as plain characters, for titles, descriptions and data files.
 * @param lookUp finds the figure of a reference; the model has checked that it is there
 */
export function plainText(
  text: Text,
  locale: Locale,
  lookUp: (ref: string) => Fact | null = () => null,
): string {
  return piecesOf(text[locale])
    .map((piece) => {
      if (piece.kind !== 'ref') return piece.text;
      const fact = lookUp(piece.ref);
      return fact === null ? '' : formatFact(fact, locale);
    })
    .join('');
}
