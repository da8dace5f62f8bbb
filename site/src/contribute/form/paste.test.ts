import { expect, test } from 'vitest';
import { cleanPaste, cleanPastedLine, pastedLines } from './paste.ts';

test('what comes from Word is as if it had been typed', () => {
  const word =
    'L’équipe\u00a0: trois personnes\u2026\r\n\r\n·\tUn «\u00a0sas\u00a0» d’accueil\r\n·\tDes “visites”  préparées\r\no\tUn relais \r\n';
  expect(cleanPaste(word)).toBe(
    "L'équipe : trois personnes...\n\n- Un « sas » d'accueil\n- Des « visites » préparées\n- Un relais\n",
  );
});

test.each([
  ['• Un', '- Un'],
  ['\u2013 Un', '- Un'],
  ['\uf0b7\tUn', '- Un'],
  ['§\tUn', '- Un'],
  ['on y va', 'on y va'],
  ['co\u00adéducation', 'coéducation'],
  ['Un\n\n\n\nDeux', 'Un\n\nDeux'],
  ['-10 degrés', '-10 degrés'],
])('%j becomes %j', (given, clean) => {
  expect(cleanPaste(given)).toBe(clean);
});

test('a list pasted where each line is an answer', () => {
  expect(pastedLines('\u2022\tRassurer\r\n\r\n\u2022\tPréparer \n')).toEqual([
    'Rassurer',
    'Préparer',
  ]);
});

test('a numbered list there loses its numbers, and a year none', () => {
  expect(pastedLines('1. Un lieu neutre\n2) Une recette\n2024 : un cahier')).toEqual([
    'Un lieu neutre',
    'Une recette',
    '2024 : un cahier',
  ]);
});

test('a title that was pasted with its lines is one line', () => {
  expect(cleanPastedLine(' Un titre\r\nsur deux lignes\n')).toBe('Un titre sur deux lignes');
});
