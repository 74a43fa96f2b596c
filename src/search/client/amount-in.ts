import type { Wanted } from './amount.ts';
import type { IndexedPage } from './types.ts';

/** The nearest amount of a page: this year's budget before any other. */
export function amountIn(
  page: IndexedPage,
  wanted: readonly Wanted[],
): { fragment: string; quality: number } | null {
  let best: { fragment: string; quality: number } | null = null;
  const look = (thousands: number, fragment: string, weight: number): void => {
    const won = thousands * 1000;
    wanted.forEach(({ won: meant, from, to }) => {
      if (won === 0 || won < from - 0.5 || won > to + 0.5) return;
      const quality = weight / (1 + (20 * Math.abs(won - meant)) / meant);
      if (best === null || quality > best.quality) best = { fragment, quality };
    });
  };
  for (const [fragment, amounts] of Object.entries(page.amounts ?? {}))
    amounts.forEach((amount, at) => {
      look(amount, fragment, fragment !== 'budget' ? 0.6 : at > 0 ? 0.7 : 1);
    });
  return best;
}
