import { describe, expect, test } from 'vitest';
import { Blocks, SafeAddress } from './blocks.js';

describe('javascript:, data:, //evil, java\\tscript: in every link; an address in a text', () => {
  test.each([
    'https://a.example/x?y#z',
    'http://a.example',
    'HTTPS://A.EXAMPLE',
    'mailto:service@a.example',
    '/fiches/panjo/',
    '#effets',
  ])('%s can be followed', (address) => {
    expect(SafeAddress.safeParse(address).success).toBe(true);
  });
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://a.example\\@evil',
    'https:// espace',
    'ftp://a.example',
    'file:///etc/passwd',
    'https://a.example\n',
    '',
    `https://a.example/${'a'.repeat(2_000)}`,
  ])('%j cannot', (address) => {
    expect(SafeAddress.safeParse(address).success).toBe(false);
  });
});

describe('external image in rich text, code, unknown blocks: refused', () => {
  const text = [{ type: 'text', text: 'x' }];
  test.each([
    ['an image', { type: 'image', image: { url: 'https://a.example/x.png' }, children: text }],
    ['code', { type: 'code', children: text }],
    ['an unknown block', { type: 'html', children: text }],
    ['an empty paragraph', { type: 'paragraph', children: [] }],
    [
      'a list in a list',
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list', format: 'ordered', children: [] }],
      },
    ],
    [
      'a link inside a link',
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '#a', children: [{ type: 'link', url: '#b', children: text }] },
        ],
      },
    ],
    ['a property of its own', { type: 'paragraph', children: text, onclick: 'x' }],
    ['a seventh level of heading', { type: 'heading', level: 7, children: text }],
  ])('not %s', (_, block) => {
    expect(Blocks.safeParse([block]).success).toBe(false);
  });
  test('501 blocks are too many', () => {
    expect(Blocks.safeParse(Array(501).fill({ type: 'paragraph', children: text })).success).toBe(
      false,
    );
  });
});
