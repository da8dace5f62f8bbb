import { expect, test } from 'vitest';
import { indexText } from '../index-text.ts';
import { type SectionName, sections } from '../sections.ts';
import { excerptOf } from './excerpt.ts';
import { joined } from './passage.ts';

const none = Object.fromEntries(sections.map(({ name }) => [name, ''])) as Record<
  SectionName,
  string
>;
const content = (texts: Partial<Record<SectionName, string>>) => indexText({ ...none, ...texts });
const placesOf = (text: string, pattern: RegExp) =>
  text.split(/\s+/u).flatMap((word, at) => (pattern.test(word) ? [at] : []));
const said = (text: string, pattern: RegExp) => excerptOf(text, placesOf(text, pattern));

test('the words alone are marked, and the elided article stands against them', () => {
  const text = content({
    summary: 'Une maison.',
    context: 'Soutenir l’enfant, (surtout) s’il est seul.',
  });
  expect(said(text, /enfant/)).toEqual({
    runs: [
      { text: '« ', marked: false },
      { text: 'Soutenir l’', marked: false },
      { text: 'enfant', marked: true },
      { text: ', ', marked: false },
      { text: '(surtout) s’il est seul.', marked: false },
      { text: ' »', marked: false },
    ],
    found: ['context'],
  });
});

test('words found only among keywords: the summary is shown, the keywords are the reason', () => {
  const text = content({ summary: 'Une maison.', terms: 'Petite enfance' });
  expect(said(text, /enfance/)).toEqual({
    runs: [{ text: 'Une maison.', marked: false }],
    found: ['terms'],
  });
});

test('a long text is cut around the words, with marks of omission', () => {
  const far = Array.from({ length: 60 }, (_, at) => `mot${at}`).join(' ');
  const { runs } = said(content({ context: `${far} ferme ${far}` }), /^ferme$/);
  const text = runs.map((run) => run.text).join('');
  expect(text).toMatch(/^« … mot\d+ .* ferme .* … »$/);
  expect(text.split(' ').length).toBeLessThan(40);
});

test('markup in a text stays text', () => {
  const { runs } = said(
    content({ context: 'avant <img src=x onerror=alert(1)> après' }),
    /onerror/,
  );
  expect(runs.map(({ text }) => text).join('')).toBe(
    '« avant <img src=x onerror=alert(1)> après »',
  );
});

test('a mark of sections typed by a writer forges none', () => {
  expect(said(content({ summary: 'un ␞ deux', context: 'trois' }), /trois/).found).toEqual([
    'context',
  ]);
});

test('joined words are the text again', () => {
  expect(joined('Aujourd’hui, l’ été d’ un lieu'.split(' '))).toBe('Aujourd’hui, l’été d’un lieu');
});
