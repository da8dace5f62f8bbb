import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleMemory } from './idle-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('memory is given back once, when no update came for a while', () => {
  const giveBack = vi.fn();
  const memory = new IdleMemory(giveBack);
  memory.used();
  vi.advanceTimersByTime(15_000);
  memory.used();
  vi.advanceTimersByTime(15_000);
  expect(giveBack).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(giveBack).toHaveBeenCalledOnce();
});

test('and never after the end', () => {
  const giveBack = vi.fn();
  const memory = new IdleMemory(giveBack);
  memory.used();
  memory.forget();
  vi.runAllTimers();
  expect(giveBack).not.toHaveBeenCalled();
});
