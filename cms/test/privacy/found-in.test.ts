import { expect, test } from 'vitest';
import { foundIn } from '../../plugins/workflow/dist/privacy/found-in.js';

const prose = 'La séance réunit des parents dans une cuisine ordinaire du quartier. '.repeat(100);

test('other requests stay fast: a long text is looked at in a thread of its own, once', async () => {
  const text = `${prose}Appelez le 06 39 98 12 34.`;
  let others = 0;
  setImmediate(() => {
    others += 1;
  });
  const found = await foundIn(text);
  expect(others).toBe(1);
  expect(found.map(({ kind, text: passage }) => [kind, passage])).toEqual([
    ['phone', '06 39 98 12 34'],
  ]);
  expect(await foundIn(`${prose}Appelez le 06 39 98 12 34.`)).toBe(found);
});

test('those who ask at once wait for one look', async () => {
  const [one, other] = await Promise.all([foundIn(`${prose}Un.`), foundIn(`${prose}Un.`)]);
  expect(one).toBe(other);
});
