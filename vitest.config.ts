import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes: begun first, none is left alone at the end while the other core rests. */
const LONG = /\/site\/(every-page-..|access)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // The code under test is pure: files may share its modules, which halves the time.
          isolate: false,
          maxWorkers: 2,
          // A slow machine is no fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          // Each page of the site, or each of its PDFs, in one test: on a slow machine that takes its time.
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          // What a page does a moment later is waited for; a slow machine is no fault of the site.
          expect: { poll: { timeout: 30_000 } },
          // Two files at a time, each with its browser: more would only wait for each other on two cores.
          maxWorkers: 2,
          // After the unit tests, not beside them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
