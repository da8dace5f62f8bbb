import { expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

test('ten thousand asks during a run make one more run, never two at once', async () => {
  let runs = 0;
  let atOnce = 0;
  let most = 0;
  const gate = Promise.withResolvers<void>();
  const work = coalesce(async () => {
    runs += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    await gate.promise;
    atOnce -= 1;
  });
  for (let asked = 0; asked < 10_000; asked += 1) work.ask();
  gate.resolve();
  await work.settled();
  expect([runs, most]).toEqual([2, 1]);
});

test('what is asked when all is done runs again', async () => {
  let runs = 0;
  const work = coalesce(async () => {
    runs += 1;
  });
  work.ask();
  await work.settled();
  work.ask();
  await work.settled();
  expect(runs).toBe(2);
});

test('an ask made by the work itself is not lost', async () => {
  let runs = 0;
  const work = coalesce(async () => {
    runs += 1;
    if (runs < 3) work.ask();
  });
  work.ask();
  await work.settled();
  expect(runs).toBe(3);
});
