import { contentIn } from './mutations/content.ts';
import { runMutations } from './mutations/run.ts';

/** The tiny plans: they have every feature, and a check of them takes a hundredth of the real plan's time. */
const PLANS = ['tests/fixtures/plan', 'tests/fixtures/plans/haneul'];
const COUNT = 5_000;
/** The unit tests take the seeds before this. */
const FIRST = 1_000_000;

/** Ten thousand random changes of content, and how they ended. */
export function benchMutations(): string[] {
  return PLANS.flatMap((folder) => {
    const begun = performance.now();
    const { found, built, figures, faults } = runMutations(contentIn(folder), { first: FIRST, count: COUNT });
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    return [
      `${String(COUNT)} random changes of ${folder}: ${String(found)} ended in findings, ${String(built)} built (${String(figures)} with another figure), ${String(faults.length)} went wrong; ${seconds} s`,
      ...faults.map((fault) => `  ${fault}`),
    ];
  });
}
