import { describe, expect, test } from 'vitest';
import { emptyAnswers } from '../draft/answers.ts';
import { passagesIn, quoted } from './passages.ts';
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
    const [passage] = passagesIn(warned, onScreen(observed));
    expect(passage && quoted(passage)).toEqual({
      before: 'Appeler le ',
      words: number,
      after: '.',
    });
  });
  test('in a document, whose text the CMS alone knows, is told without its words', () => {
    const [passage] = passagesIn(contribution(['attachments', id, 'text'], 3), emptyAnswers());
    expect(passage).toMatchObject({ path: `attachments.${id}.text`, text: '', start: 0, end: 0 });
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
