import { dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { exactMoney, printedNumber } from '../i18n/number.ts';
import type { Plan, StatedAmount } from '../model/plan.ts';

/** An amount stated in words, as one line: "2,640천원 (12대 × 220천원)", "169백만원 (국비 118, 시비 15, 구비 36)". */
export function amountInWords(amount: StatedAmount, plan: Plan, locale: Locale): string {
  const t = dictionary(locale);
  const { money, split, product } = amount;
  const nameOf = (id: string) => plan.sources.find((source) => source.id === id)?.name[locale] ?? id;
  const figure = money === null ? t.money[amount.state ?? 'undecided'] : exactMoney(money, locale);
  const details = [
    product === null
      ? ''
      : `${product.quantity.printed}${locale === 'ko' ? '' : ' '}${product.counter[locale]} × ${exactMoney(product.price, locale)}`,
    split
      .map(({ source, printed, unit, money: part }) => {
        const says =
          unit === undefined || part === null ? printedNumber(printed, locale) : exactMoney(part, locale);
        return `${nameOf(source)} ${says}`;
      })
      .join(', '),
    amount.all === undefined ? '' : t.money.allFrom(nameOf(amount.all)),
    amount.note?.[locale] ?? '',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? figure : `${figure} (${details.join('; ')})`;
}
