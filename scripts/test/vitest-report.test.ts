import { expect, test } from 'vitest';
import { countReport } from './vitest-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

test.each([
  ['all went well', 2, 0, [file('passed', 'passed', 'passed')], 0, '2 passed, 0 failed'],
  ['one failed', 1, 1, [file('failed', 'passed', 'failed')], 1, '1 passed, 1 failed'],
  [
    'a file did not load',
    1,
    0,
    [file('passed', 'passed'), file('failed')],
    1,
    '1 passed, 1 failed',
  ],
  ['an error outside the tests', 1, 0, [file('passed', 'passed')], 1, '1 passed, 1 failed'],
  ['no test ran', 0, 0, [], 0, '0 passed, 1 failed'],
])('%s', (_, numPassedTests, numFailedTests, testResults, exitCode, expected) => {
  const { passed, failed } = countReport({ numPassedTests, numFailedTests, testResults }, exitCode);
  expect(`${passed} passed, ${failed} failed`).toBe(expected);
});
