import { describe, expect, test } from 'vitest';
import { faultsOfSecrets, secretNames } from './secret-rules.js';

/** No two alike, as random as these words need. */
const strong = (name: string, salt = 'k3Jd82'): string => {
  const long = `${salt}/${name.toLowerCase()}/qZ7mW1xV9bN4tYpL0sRfGhUe`.replace(
    /[^A-Za-z0-9/]/g,
    'x',
  );
  return name === 'PING_SECRET' ? `whsec_${long}` : long;
};
const complete: Record<string, string> = Object.fromEntries(
  secretNames.map((name) => [name, strong(name)]),
);
const faults = (more: Record<string, string>) => faultsOfSecrets({ ...complete, ...more });
const prefix = (name: string) => (name === 'PING_SECRET' ? 'whsec_' : '');

test('good ones are taken, whatever their number of keys', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ APP_KEYS: `${strong('one')},${strong('two')}` })).toEqual([]);
});

describe('secret missing, default or short', () => {
  test.each(secretNames)('%s', (name) => {
    const wrong: [value: string, why: string][] = [
      ['', 'is missing'],
      [' '.repeat(60), 'is missing'],
      ['Xy7kQ2', 'is shorter'],
      [`${' '.repeat(50)}Xy7kQ2`, 'is shorter'],
      [`${prefix(name)}${'a'.repeat(60)}`, 'repeats'],
      [`${prefix(name)}${'a'.repeat(30)}${'b'.repeat(31)}`, 'repeats'],
      [`${prefix(name)}${'aB3dE6gH9'.repeat(6)}`, 'repeats'],
      [`${prefix(name)}${'aB3dE6gH9'.repeat(6)}aB3`, 'repeats'],
      [`${prefix(name)}toBeModifiedtoBeModified${strong('x')}`, 'example'],
      [`${prefix(name)}changeme${strong('x')}`, 'example'],
      [`${prefix(name)}your-secret-${strong('x')}`, 'example'],
      [`${prefix(name)}Demonstration-2026!${strong('x')}`, 'example'],
    ];
    for (const [value, why] of wrong) {
      const found = faults({ [name]: value });
      expect(found, `${value}: ${why}`).toMatchObject([{ name, en: expect.stringContaining(why) }]);
      if (value.trim() !== '') expect(JSON.stringify(found)).not.toContain(value.trim());
    }
  });

  test.each(secretNames.flatMap((a, index) => secretNames.slice(index + 1).map((b) => [a, b])))(
    '%s and %s are not one',
    (a, b) => {
      const value = strong('the-same-one-for-both');
      const given = (name: string) => `${prefix(name)}${value}`;
      const found = faults({ [a]: given(a), [b]: given(b) });
      expect(found.map(({ name }) => name).sort()).toEqual([a, b].sort());
      expect(JSON.stringify(found)).not.toContain(value);
    },
  );

  test.each([
    ['letters alone', 'a,b,c,d,e,f,g,h,i,j,k,l,m,n', 'is shorter'],
    ['nothing but commas', ',,,,,,,,,,,,,,,,,,,,,,,,,', 'is shorter'],
    ['a weak one among good ones', `${strong('one')},toBeModified2`, 'is shorter'],
    ['one after a last comma', `${strong('one')},`, 'is shorter'],
    ['one twice', `${strong('one')},${strong('one')}`, 'another secret'],
    ['one that is another secret', `${strong('one')},${strong('JWT_SECRET')}`, 'another secret'],
  ])('keys that are %s', (_, APP_KEYS, why) => {
    const told = { name: 'APP_KEYS', en: expect.stringContaining(why) };
    expect(faults({ APP_KEYS })).toContainEqual(expect.objectContaining(told));
  });

  test('a webhook’s secret has the form that its readers ask for', () => {
    expect(faults({ PING_SECRET: strong('x').padEnd(50, 'q1w2e3') })).toMatchObject([
      { name: 'PING_SECRET', en: expect.stringContaining('whsec_') },
    ]);
  });
});

test('a program answers for the secrets that it holds', () => {
  expect(faultsOfSecrets({}, ['LIBRARY_TOKEN'])).toMatchObject([{ name: 'LIBRARY_TOKEN' }]);
});
