import type { Amount } from '../../schemas/figure.ts';
import { readMoney, readQuantity } from '../number.ts';
import type { StatedAmount } from '../plan.ts';

/** Reads an amount stated in words: itself, its parts by source, and the product that it was reckoned as. */
export function linkAmount(amount: Amount): StatedAmount {
  const { printed, unit, sources = [], formula } = amount;
  return {
    ...amount,
    money: printed === undefined || unit === undefined ? null : readMoney(printed, unit),
    split: sources.map((one) => {
      // A part is printed without its unit where that is the whole's: (국118, 시15, 구36).
      const own = one.unit ?? unit;
      return { ...one, money: own === undefined ? null : readMoney(one.printed, own) };
    }),
    product:
      formula === undefined
        ? null
        : {
            quantity: readQuantity(formula.quantity),
            counter: formula.counter,
            price: readMoney(formula.price, formula.priceUnit),
          },
  };
}
