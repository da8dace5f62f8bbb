import { expect, test } from 'vitest';
import { isPassword } from './credentials.js';

test.each([
  'Demonstration-2026!',
  'une-phrase-longue',
  'le chat dort sur le toit',
  'xK9!vB2#qLm4',
  'zibulette-martinoux-et-cie',
])('%s may be a password', (text) => {
  expect(isPassword(text, 'zibulette.martinoux@asso.example')).toBe(true);
});

test.each([
  ['eleven characters', 'abcdefxyz12'],
  ['over 72 bytes', 'é'.repeat(20) + 'abcdefghij'.repeat(4)],
  ['one character', 'aaaaaaaaaaaa'],
  ['four characters', 'abcdabcdabcd'],
  ['a run of figures', '123456789012'],
  ['the same backwards', '210987654321'],
  ['the alphabet', 'abcdefghijklm'],
  ['a keyboard', 'azertyuiopqs'],
  ['twice the same', 'azertyazerty'],
  ['again and again', 'Soleil-Soleil-'],
  ['a word and figures', 'MotDePasse2026!'],
  ['the English one', 'Password1234'],
  ['the address', 'zibulette.martinoux@asso.example'],
  ['its name and a year', 'Zibulette.Martinoux-2026'],
])('%s may not: %s', (_, text) => {
  expect(isPassword(text, 'zibulette.martinoux@asso.example')).toBe(false);
});
