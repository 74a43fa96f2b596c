/** Random numbers that a seed decides, so that whatever went wrong can be made again. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below: (end: number) => number;
  /** One of a list that is not empty. */
  pick: <Thing>(things: readonly Thing[]) => Thing;
}

/** The generator mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (things) => {
      const picked = things[below(things.length)];
      if (picked === undefined) throw new Error('Nothing to pick from.');
      return picked;
    },
  };
}
