import { expect, test } from 'vitest';
import { fill } from './fill.js';

test.each([
  ['a name is replaced', 'Bonjour {name}', { name: 'Claire' }, 'Bonjour Claire'],
  ['every time it stands', '{a} et {a}', { a: 'un' }, 'un et un'],
  ['an unknown name stays', 'Bonjour {name}', {}, 'Bonjour {name}'],
  ['zero is singular in French', '{n} {n:ligne|lignes}', { n: 0 }, '0 ligne'],
  ['one is singular', '{n} {n:ligne|lignes}', { n: 1 }, '1 ligne'],
  ['one and a half too', '{n:an|ans}', { n: 1.5 }, 'an'],
  ['two is plural', '{n} {n:ligne|lignes}', { n: 2 }, '2 lignes'],
  ['a number written as text counts', '{n:ligne|lignes}', { n: '3' }, 'lignes'],
  ['a form may be empty', 'ligne{n:|s}', { n: 2 }, 'lignes'],
  [
    'words may have spaces',
    '{n:passage pourrait|passages pourraient}',
    { n: 2 },
    'passages pourraient',
  ],
  ['a value is never read as a template', '{a}', { a: '{b}', b: 'non' }, '{b}'],
  ['nor as a replacement pattern', '{a}', { a: '$& $1' }, '$& $1'],
  ['other braces stay', '{} { a } {a-b}', { a: 'x' }, '{} { a } {a-b}'],
] as const)('%s', (_, template, values, text) => {
  expect(fill(template, values as Record<string, string | number>)).toBe(text);
});
