import { entrySchemas, FicheKind } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { fieldInWords } from './field-in-words';

test.each([
  ['practice', 'summary', 'champ «\u00a0En quelques phrases, de quoi s’agit-il\u00a0?\u00a0»'],
  ['dispositif', 'means.2', 'champ «\u00a0Moyens nécessaires\u00a0», réponse 3'],
  ['dispositif', 'context.0.children.1.url', 'champ «\u00a0Contexte\u00a0», paragraphe 1'],
  [
    'practice',
    'effects.1.observed',
    'champ «\u00a0Quels effets constatez-vous\u00a0?\u00a0», ligne 2, «\u00a0Ce que vous constatez\u00a0»',
  ],
  ['practice', 'attachments', 'images et documents'],
  ['practice', 'attachments.3f.caption', 'images et documents, «\u00a0Légende\u00a0»'],
] as const)('of a %s, %s is the %s', (kind, path, words) => {
  expect(fieldInWords(kind, path)).toBe(words);
});

test.each(['', 'updatedAt', 'unknown.0'])('“%s” is no question', (path) => {
  expect(fieldInWords('practice', path)).toBeNull();
});

test('every field that can be refused has its words, but for the dates that nobody writes', () => {
  for (const kind of FicheKind.options) {
    const unnamed = Object.keys(entrySchemas[kind].shape).filter(
      (path) => fieldInWords(kind, path) === null,
    );
    expect(unnamed).toEqual(['firstPublishedAt', 'updatedAt']);
  }
});
