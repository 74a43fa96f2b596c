import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { exactMoney, printedNumber } from '../i18n/number.ts';
import { readMoney } from '../model/number.ts';
import type { Plan } from '../model/plan.ts';
import type { Amount } from '../schemas/figure.ts';

/** An amount stated in words, as one line: "2,640천원 (12대 × 220천원)", "169백만원 (국비 118, 시비 15, 구비 36)". */
export function amountInWords(amount: Amount, plan: Plan, locale: Locale, t: Dictionary): string {
  const { printed, unit } = amount;
  const nameOf = (id: string) => plan.sources.find((source) => source.id === id)?.name[locale] ?? id;
  const figure =
    printed === undefined || unit === undefined
      ? t.money[amount.state ?? 'undecided']
      : exactMoney(readMoney(printed, unit), locale);
  const details = [
    amount.formula === undefined
      ? ''
      : `${amount.formula.quantity}${locale === 'ko' ? '' : ' '}${amount.formula.counter[locale]} × ${exactMoney(readMoney(amount.formula.price, amount.formula.priceUnit), locale)}`,
    (amount.sources ?? [])
      .map((one) => {
        const money =
          one.unit === undefined
            ? printedNumber(one.printed, locale)
            : exactMoney(readMoney(one.printed, one.unit), locale);
        return `${nameOf(one.source)} ${money}`;
      })
      .join(', '),
    amount.all === undefined ? '' : t.money.allFrom(nameOf(amount.all)),
    amount.note?.[locale] ?? '',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? figure : `${figure} (${details.join('; ')})`;
}
