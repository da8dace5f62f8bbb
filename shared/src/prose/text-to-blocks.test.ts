import { describe, expect, test } from 'vitest';
import { Blocks } from './blocks.js';
import { blocksToText } from './blocks-to-text.js';
import { textToBlocks } from './text-to-blocks.js';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const list = (...items: string[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

describe('plain text becomes blocks', () => {
  test.each([
    ['nothing', '', []],
    ['blanks', ' \n\n \n', []],
    ['a paragraph', 'Un texte.', [paragraph('Un texte.')]],
    ['two paragraphs', 'Un.\n\nDeux.', [paragraph('Un.'), paragraph('Deux.')]],
    ['a line end inside a paragraph', 'Un.\nDeux.', [paragraph('Un.\nDeux.')]],
    ['Windows’ line ends', 'Un.\r\n\r\nDeux.', [paragraph('Un.'), paragraph('Deux.')]],
    ['a line of blanks between', 'Un.\n \t\n\u00a0\nDeux.', [paragraph('Un.'), paragraph('Deux.')]],
    ['a line of blanks first', '\n \nUn.', [paragraph('Un.')]],
    ['a list', '- un\n- deux', [list('un', 'deux')]],
    ['other dashes', '• un\n– deux\n* trois', [list('un', 'deux', 'trois')]],
    [
      'a list after a line',
      'Il faut :\n- un\n- deux',
      [paragraph('Il faut :'), list('un', 'deux')],
    ],
    ['a line after a list', '- un\nPuis.', [list('un'), paragraph('Puis.')]],
    ['a dash without a text', '- un\n-\n- \n- deux', [list('un', 'deux')]],
    ['a hyphenated word', '-un', [paragraph('-un')]],
    ['a negative number', 'De -3 à 4.', [paragraph('De -3 à 4.')]],
    [
      'markup',
      '<b>gras</b> **gras** [x](javascript:y)',
      [paragraph('<b>gras</b> **gras** [x](javascript:y)')],
    ],
  ])('%s', (_, text, blocks) => {
    expect(textToBlocks(text)).toEqual(blocks);
    expect(Blocks.safeParse(textToBlocks(text)).success).toBe(true);
  });
});

/** Numbers that look random and are the same at each run (mulberry32). */
function numbersFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pieces = [
  'un mot',
  '- ',
  '\n',
  '\n\n',
  '• ',
  'é',
  ' ',
  '– ',
  '😀',
  '-',
  '*',
  '<',
  '\t',
  '\r\n',
  '\u00a0',
  '…',
];

describe('back and forth', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))('seed %i: nothing is lost', (seed) => {
    const next = numbersFrom(seed);
    const length = 1 + next(30);
    const text = Array.from({ length }, () => pieces[next(pieces.length)] ?? '').join('');
    const blocks = textToBlocks(text);
    const again = blocksToText(blocks);
    // Once through, a text is stable; and its words are those that were written.
    expect(blocksToText(textToBlocks(again))).toBe(again);
    const letters = (value: string) => value.replace(/[^\p{L}\p{So}<…]/gu, '');
    expect(letters(again)).toBe(letters(text));
  });
  test('marks and link targets are not kept', () => {
    const text = blocksToText([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Voir ', bold: true },
          { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'ici' }] },
        ],
      },
    ]);
    expect(text).toBe('Voir ici');
  });
});
