import { expect, test } from 'vitest';
import { withoutEnglish } from './french-alone.mjs';

test.each([
  ["label: { fr: 'Crédit', en: 'Credit' },", "label: { fr: 'Crédit' },"],
  [`{ fr: "L'âge", en: "Somebody's age", minutes: 3 }`, `{ fr: "L'âge", minutes: 3 }`],
  ["{\n  fr: 'Un',\n  en: 'It\\'s one',\n}", "{\n  fr: 'Un',\n}"],
])('%s', (code, french) => {
  expect(withoutEnglish(code)).toBe(french);
});

test('what is no label stays: names of languages, and what is worked out', () => {
  const code = "const { fr, en: other } = labels; f({ fr: a, en: b }); g('fr, en: both');";
  expect(withoutEnglish(code)).toBe(code);
});
