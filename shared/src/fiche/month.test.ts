import { expect, test } from 'vitest';
import { Month } from './month.js';

test.each(['1950', '2019', '2019-01', '2019-12', '2099'])('%s is a month or a year', (month) => {
  expect(Month.safeParse(month).success).toBe(true);
});
test.each([
  '1949',
  '19',
  '2019-00',
  '2019-13',
  '2019-1',
  '2019-09-01',
  '09/2019',
  '2100',
  ' 2019',
  '2019\n',
  '',
])('%j is not', (month) => {
  expect(Month.safeParse(month).success).toBe(false);
});
