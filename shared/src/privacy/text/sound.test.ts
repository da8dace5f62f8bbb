import { expect, test } from 'vitest';
import { fold } from './fold.js';
import { soundOf } from './sound.js';

test.each([
  ['Maëllya', 'Maélia'],
  ['Kylian', 'Killiann'],
  ['Sofiane', 'Sophian'],
  ['Mathys', 'Matis'],
  ['Clara', 'Klara'],
  ['Élouan', 'Elouane'],
])('%s and %s sound the same', (one, other) => {
  expect(soundOf(fold(one))).toBe(soundOf(fold(other)));
});

test.each([
  ['Léo', 'Léa'],
  ['Manon', 'Marion'],
  ['Enzo', 'Lorenzo'],
])('%s and %s do not', (one, other) => {
  expect(soundOf(fold(one))).not.toBe(soundOf(fold(other)));
});
