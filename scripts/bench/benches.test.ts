import { expect, test } from 'vitest';
import { chosenBenches } from './benches.ts';
import { quantile } from './figure.ts';

test('benches are chosen by name, in the order asked', () => {
  expect(chosenBenches(['seed', 'changes'])).toHaveLength(2);
  expect(chosenBenches(['seed'])[0]).not.toBe(chosenBenches(['changes'])[0]);
});

test.each([
  ['none', []],
  ['one that is not there', ['seed', 'vitesse']],
  ['a name that every object has', ['constructor']],
])('%s is answered by the names that there are', (_, names) => {
  expect(() => chosenBenches(names)).toThrow(/changes, contributions, privacy, publish, seed/);
});

test.each([
  ['median', [5, 1, 3], 0.5, 3],
  ['99 in 100', Array.from({ length: 200 }, (_, i) => i), 0.99, 198],
  ['highest', [2, 1], 1, 2],
])('the %s of the measurements', (_, values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
