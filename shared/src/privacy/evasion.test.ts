import { expect, test } from 'vitest';
import { findPersonalData } from './find-personal-data.js';

test.each([
  ['decomposed accents', 'firstname', 'Kévin, 8 ans, refusait.'.normalize('NFD')],
  ['a zero-width mark in a name', 'firstname', 'Ké\u200bvin, 8 ans'],
  ['a zero-width mark in a number', 'phone', '06\u200b 39\u200b 98 12 34'],
  ['full-width figures', 'phone', '０６ ３９ ９８ １２ ３４'],
  ['Arabic figures', 'phone', '٠٦ ٣٩ ٩٨ ١٢ ٣٤'],
  ['line breaks in a number', 'phone', '06\n39 98\n12 34'],
  ['non-breaking spaces', 'phone', '06\u00a039\u202f98\u00a012\u00a034'],
  ['a letter for zero', 'phone', 'O6 39 98 12 34'],
  ['a Cyrillic letter', 'firstname', 'Кévin, 8 ans'],
  ['mathematical letters', 'firstname', '𝐊𝐞𝐯𝐢𝐧, 12 ans'],
  ['a full-width sign', 'email', 'k.dupont＠asso.fr'],
  ['a hyphen that does not break', 'firstname', 'Jean‑Baptiste, 9 ans'],
  ['a soft hyphen', 'nir', '2\u00ad85 07 29 155 032 71'],
  ['full-width letters', 'person', 'Ｍｍｅ Ｄｕｐｏｎｔ'],
  ['a line break after a title', 'person', 'Mme\nMartin vient'],
  ['a name struck through', 'person', 'Mme D\u0336u\u0336p\u0336o\u0336n\u0336t\u0336 vient'],
])('%s hides nothing', (_, kind, text) => {
  const [finding] = findPersonalData(text);
  expect(finding?.kind).toBe(kind);
  expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
});

test('places are those of the text as given', () => {
  const text = '🙂🙂 e\u0301cole ﬁn : 06 39 98 12 34 🙂';
  const [finding] = findPersonalData(text);
  expect(text.slice(finding?.start, finding?.end)).toBe('06 39 98 12 34');
});

test.each(['', ' ', '\n', '🙂', '—', '\u200b'])('%j holds nothing', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});
