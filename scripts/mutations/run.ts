import { mutate, type Content } from './edits.ts';
import { faultsOf, outcomeOf } from './judge.ts';
import { random } from './random.ts';

/** How a number of mutations ended. */
export interface Tally {
  /** Ended in findings. */
  found: number;
  /** Built a correct site. */
  built: number;
  /** Of those that built, how many changed a figure. */
  figures: number;
  /** What went wrong, with the seed that makes it again. */
  faults: string[];
}

/** Changes content at random, one change per seed, and judges what comes of each. */
export function runMutations(content: Content, seeds: { first: number; count: number }): Tally {
  const before = outcomeOf(content);
  const tally: Tally = { found: 0, built: 0, figures: 0, faults: [] };
  for (let seed = seeds.first; seed < seeds.first + seeds.count; seed++) {
    const mutation = mutate(content, random(seed));
    const { faults, built } = faultsOf(before, mutation);
    tally[built ? 'built' : 'found'] += 1;
    if (built && mutation.figure !== null) tally.figures += 1;
    tally.faults.push(...faults.map((fault) => `seed ${String(seed)}, ${mutation.name}: ${fault}`));
  }
  return tally;
}
