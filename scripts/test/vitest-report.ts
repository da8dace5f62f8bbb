import { z } from 'zod';
import type { Tally } from './tally.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** Counts vitest's report; a file that failed without a failing test in it (it did not load) counts as one. */
export function countReport(json: unknown, exitCode: number): Tally {
  const { numPassedTests: passed, numFailedTests, testResults } = Report.parse(json);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  // An error outside every test, or no test at all.
  const otherwise = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + otherwise };
}
