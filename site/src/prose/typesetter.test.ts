import type { Blocks } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { safeLink } from './safe-href.ts';
import { Typesetter } from './typesetter.ts';

const acronym = (acronym: string, expansion: string, ambiguous = false) => ({
  key: acronym.toLowerCase(),
  acronym,
  expansion,
  category: 'mesure',
  note: null,
  variants: [],
  ambiguous,
});
const acronyms = [
  acronym('AEMO', 'Action éducative en milieu ouvert'),
  acronym('AEMO-H', 'AEMO avec hébergement'),
  acronym('AP', 'Accueil provisoire', true),
];

describe('links of rich text', () => {
  test.each([
    'https://exemple.fr/a',
    'http://exemple.fr/',
    'mailto:service@exemple.fr',
    '/domaines/',
  ])('%s can be followed', (url) => {
    expect(safeLink(url)?.href).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil',
    'https://',
    'http://a b',
    'ftp://exemple.fr',
    '#fragment',
    'exemple.fr',
    '',
  ])('%j stays text', (url) => {
    expect(safeLink(url)).toBeNull();
  });

  test('a link that cannot be followed keeps its words', () => {
    const link = {
      type: 'link' as const,
      url: 'javascript:alert(1)',
      children: [{ type: 'text' as const, text: 'ici' }],
    };
    const blocks: Blocks = [{ type: 'paragraph', children: [link] }];
    expect(new Typesetter([], () => '').blocks(blocks)).toEqual([
      { type: 'paragraph', line: [{ type: 'text', text: 'ici' }] },
    ]);
  });
});

describe('acronyms', () => {
  const explained = (text: string, whole = text) =>
    new Typesetter(acronyms, () => whole)
      .line(text)
      .flatMap((node) => (node.type === 'acronym' ? [`${node.acronym} : ${node.expansion}`] : []));

  test('are explained where they first appear, once', () => {
    expect(explained("L'AEMO, puis l'AEMO")).toEqual(['AEMO : action éducative en milieu ouvert']);
  });
  test('are explained once a page, not once a line', () => {
    const set = new Typesetter(acronyms, () => '');
    expect(set.line('AEMO').some(({ type }) => type === 'acronym')).toBe(true);
    expect(set.line('AEMO').some(({ type }) => type === 'acronym')).toBe(false);
  });
  test('are read whole', () => {
    expect(explained('une AEMO-H')).toEqual(['AEMO-H : AEMO avec hébergement']);
    expect(explained('AEMOX, XAEMO, aemo')).toEqual([]);
  });
  test('are left alone when the author spells them out', () => {
    expect(explained('AEMO', 'Une action éducative en milieu ouvert (AEMO)')).toEqual([]);
  });
  test('are left alone when the letters mean several things', () => {
    expect(explained('un AP')).toEqual([]);
  });
});

test('marks nest, underlining is dropped, lines break', () => {
  const blocks: Blocks = [
    {
      type: 'quote',
      children: [{ type: 'text', text: 'a\nb', bold: true, italic: true, underline: true }],
    },
  ];
  expect(new Typesetter([], () => '').blocks(blocks)).toEqual([
    {
      type: 'quote',
      line: [
        {
          type: 'strong',
          children: [
            {
              type: 'emphasis',
              children: [
                { type: 'text', text: 'a' },
                { type: 'break' },
                { type: 'text', text: 'b' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});
