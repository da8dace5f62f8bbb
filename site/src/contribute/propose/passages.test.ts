import { describe, expect, test } from 'vitest';
import { emptyAnswers } from '../draft/answers.ts';
import { groupsOf, marksOf, passagesIn, quoted } from './passages.ts';
import { writeAt } from './write-at.ts';

const number = '06 39 98 12 34';
const id = '0b7ae91c-3f6d-4c52-9b1e-6a4d0f2c8e71';
const observed = `Des retours calmes. Appeler le ${number}. Merci.`;
const effects = [{ beneficiary: 'Les parents', observed }];

function contribution(path: string[], start: number, more: object = {}) {
  const told = { kind: 'phone', message: '', why: '', rephrase: '', key: 'k', kept: null };
  return { ...more, warnings: [{ path, start, end: start + number.length, ...told }] };
}
const warned = contribution(['effects', '0', 'observed'], observed.indexOf(number), { effects });
const onScreen = (text: string) => ({ effects: [{ beneficiary: null, observed: text }] });

describe('a passage of which the CMS warned', () => {
  test('stands where it is in the text on screen, also once something was typed before it', () => {
    for (const text of [observed, `Bien. ${observed}`, `Appeler le ${number}`]) {
      const [passage] = passagesIn(warned, onScreen(text));
      expect(passage?.path).toBe('effects.0.observed');
      expect(text.slice(passage?.start, passage?.end)).toBe(number);
    }
  });
  test('is told no more once its words are gone, or its row', () => {
    expect(passagesIn(warned, onScreen('Des retours calmes.'))).toEqual([]);
    expect(passagesIn(warned, { effects: [] })).toEqual([]);
    expect(passagesIn(warned, emptyAnswers())).toEqual([]);
  });
  test('is quoted in its own sentence', () => {
    expect(quoted(passagesIn(warned, onScreen(observed)))).toEqual([
      { words: 'Appeler le ', marked: false },
      { words: number, marked: true },
      { words: '.', marked: false },
    ]);
  });
  test('is quoted with a few words around it when its sentence is long', () => {
    const long = `${'des mots '.repeat(20)}${number}${' encore des mots'.repeat(20)}.`;
    const words = quoted(passagesIn(contribution(['title'], 180, { title: long }), { title: long }))
      .map((part) => part.words)
      .join('');
    expect(words).toMatch(
      /^… mots (?:des mots ){6}06 39 98 12 34(?: encore des mots){3} encore des…$/,
    );
  });
  test('in a document, whose text the CMS alone knows, is told by the words that it tells', () => {
    const { warnings } = contribution(['attachments', id, 'text'], 3);
    const told = { warnings: warnings.map((one) => ({ ...one, passage: number })) };
    const [passage] = passagesIn(told, emptyAnswers());
    expect(passage).toMatchObject({ path: `attachments.${id}.text`, text: number, start: 0 });
    expect(quoted(passage ? [passage] : [])).toEqual([{ words: number, marked: true }]);
  });
  test('of a picture’s words leaves with them, before the server knows', () => {
    const image = (alt: string) => ({ attachments: [{ id, alt }] });
    const saved = contribution(['attachments', id, 'alt'], 8, image(`Appeler ${number}`));
    expect(passagesIn(saved, image(`Appeler ${number}`))).toHaveLength(1);
    expect(passagesIn(saved, image('Une salle vide'))).toEqual([]);
  });
});

describe('a sentence that tells somebody of a small commune', () => {
  const sentence = 'Léa, 9 ans, vit à Locarn.';
  const text = `Une salle. ${sentence} Un minibus.`;
  const told = { message: '', why: '', rephrase: '', kept: null, path: ['advice'] };
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const warnings = [
    { ...told, ...at(sentence), kind: 'small-commune', key: 'a', marks: [at('Locarn')] },
    { ...told, ...at('Léa'), kind: 'firstname', key: 'b' },
    { ...told, ...at('minibus'), kind: 'plate', key: 'c' },
  ];
  const saved = { advice: text, warnings };
  const passages = passagesIn(saved, { advice: text });
  test('is marked at the name of the commune alone', () => {
    expect(passages[0]).toMatchObject(at('Locarn'));
    expect(marksOf(passages)).toEqual([at('Léa'), at('Locarn'), at('minibus')]);
  });
  test('is told together with what stands in it, and quoted once', () => {
    const groups = groupsOf(passages);
    expect(groups.map((group) => group.map(({ warning }) => warning.key))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    const parts = quoted(groups[0] ?? []);
    expect(parts.map(({ words }) => words).join('')).toBe(sentence);
    expect(parts.flatMap(({ words, marked }) => (marked ? [words] : []))).toEqual([
      'Léa',
      'Locarn',
    ]);
  });
});

test('a text is written at its path, and nothing beside it', () => {
  const answers = { ...emptyAnswers(), effects, keys: ['Une', 'Deux'] };
  expect(writeAt(answers, 'title', 'Un titre')).toEqual(['title', 'Un titre']);
  expect(writeAt(answers, 'keys.1', 'Autre')).toEqual(['keys', ['Une', 'Autre']]);
  expect(writeAt(answers, 'effects.0.observed', 'Rien.')).toEqual([
    'effects',
    [{ beneficiary: 'Les parents', observed: 'Rien.' }],
  ]);
  expect(writeAt(answers, 'title.0', 'x')).toBeNull();
});
