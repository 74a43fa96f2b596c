import type { Plan, Site } from './plan.ts';

/** The plan that has taken this one's place: the newest of a later year by the same bureau; null where there is none. */
export function successorOf({ plans }: Site, { bureau, year }: Plan): Plan | null {
  return plans.find((other) => other.bureau.ko === bureau.ko && other.year > year) ?? null;
}
