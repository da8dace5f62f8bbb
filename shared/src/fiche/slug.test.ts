import { describe, expect, test } from 'vitest';
import { Slug, slugOf } from './slug.js';

describe('a slug made of a title', () => {
  test.each([
    ['Panjo, pays de Fougères', 'panjo-pays-de-fougeres'],
    ['L’écrit lu au parent', 'l-ecrit-lu-au-parent'],
    ['Œuvre & cœur', 'oeuvre-coeur'],
    ['ÇA VA ?', 'ca-va'],
    ['  trop   d’espaces  ', 'trop-d-espaces'],
    ['100 % famille', '100-famille'],
    ['été (forme décomposée)', 'ete-forme-decomposee'],
    ['', 'fiche-sans-titre'],
    ['!!!', 'fiche-sans-titre'],
    ['日本', 'fiche-sans-titre'],
    ['ab', 'fiche-ab'],
    ['Index', 'fiche-index'],
    ['404', 'fiche-404'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
  ])('“%s” gives %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(Slug.safeParse(slugOf(title)).success).toBe(true);
  });
  test('a long title is cut between words', () => {
    const slug = slugOf('accompagnement '.repeat(20));
    expect(slug).toBe(Array(5).fill('accompagnement').join('-'));
    expect(slug.length).toBeLessThanOrEqual(80);
  });
  test('a word of 300 letters is cut', () => {
    expect(slugOf('a'.repeat(300))).toBe('a'.repeat(80));
  });
});

test.each(['abc', 'panjo-pays-de-fougeres', '2a-corse', 'a'.repeat(120)])(
  '%s is an address',
  (slug) => {
    expect(Slug.safeParse(slug).success).toBe(true);
  },
);
test.each([
  '..',
  '.',
  '',
  'ab',
  'a'.repeat(121),
  'Panjo',
  'é-accent',
  'a_b',
  '_astro',
  'a--b',
  '-abc',
  'abc-',
  'a/b',
  'a b',
  'index',
  'index.html',
  '404',
  '410',
  'page',
  'pagefind',
  'abc\n',
])('%j is not', (slug) => {
  expect(Slug.safeParse(slug).success).toBe(false);
});
