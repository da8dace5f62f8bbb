import { expect, test } from 'vitest';
import { Turns } from './turns';

test('who comes while a turn is handed on waits for it', async () => {
  const turns = new Turns(1, 8);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await null;
    running -= 1;
  };
  const late = Promise.withResolvers<unknown>();
  const first = turns.take(async () => {
    // Runs after this turn has ended, before the one that waits has begun.
    queueMicrotask(() => queueMicrotask(() => late.resolve(turns.take(work))));
  });
  const second = turns.take(work);
  await Promise.all([first, second, late.promise]);
  expect(most).toBe(1);
});

test('those who find too many waiting are sent away', async () => {
  const turns = new Turns(1, 1);
  const gate = Promise.withResolvers<string>();
  const taken = [turns.take(() => gate.promise), turns.take(async () => 'waited')];
  expect(await turns.take(async () => 'third')).toBeNull();
  gate.resolve('first');
  expect(await Promise.all(taken)).toEqual(['first', 'waited']);
});
