import { expect, test } from 'vitest';
import { Recent } from './recent.js';

test('what was not used for longest leaves first, once all weighs too much', () => {
  const recent = new Recent<number>(10);
  recent.set('one', 1, 4);
  recent.set('two', 2, 4);
  expect(recent.get('one')).toBe(1);
  recent.set('three', 3, 4);
  expect([recent.get('one'), recent.get('two'), recent.get('three')]).toEqual([1, undefined, 3]);
  recent.set('three', 33, 6);
  expect([recent.get('one'), recent.get('three')]).toEqual([1, 33]);
  recent.set('heavy', 4, 11);
  expect(['one', 'three', 'heavy'].map((key) => recent.get(key))).toEqual(Array(3).fill(undefined));
});
