import type { FormerAddresses, FormerShelves } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { withoutFiche, withPractice } from '../../test/sample.ts';
import { createLibrary } from './create-library.ts';
import { formerAddresses } from './former-addresses.ts';
import { listedPages, pages } from './pages.ts';

const shelves: FormerShelves = { domains: ['prevention'], themes: [] };
const moved = (movedTo: string, ...slugs: string[]): FormerAddresses => ({
  locale: 'fr',
  slugs,
  movedTo,
});
const gone = (...slugs: string[]): FormerAddresses => ({ locale: 'fr', slugs, shelves });
const inUse = new Map([
  ['une', true],
  ['deux', true],
]);

/** What answers at each address, in a few words, whatever the order in which it was told. */
function answers(...given: FormerAddresses[]): Record<string, string> {
  const [told, reversed] = [given, given.toReversed()].map((order) =>
    Object.fromEntries(
      [...formerAddresses(order, inUse)].map(([slug, former]) => [
        slug,
        'movedTo' in former ? former.movedTo : 'gone',
      ]),
    ),
  );
  expect(reversed).toEqual(told);
  return told ?? {};
}

describe('an address that once led to a fiche', () => {
  test.each<[string, FormerAddresses[], Record<string, string>]>([
    [
      'leads to where the fiche is',
      [moved('une', 'avant', 'jadis')],
      { avant: 'une', jadis: 'une' },
    ],
    ['says that it is gone', [gone('avant', 'jadis')], { avant: 'gone', jadis: 'gone' }],
    ['is the one of the fiche that has it now', [moved('une', 'deux'), gone('deux')], {}],
    [
      'left by one that moved since and one that is gone: where there is a fiche',
      [gone('avant'), moved('une', 'x', 'avant')],
      { x: 'une', avant: 'une' },
    ],
    [
      'left by two: the last to leave',
      [moved('une', 'x', 'avant'), moved('deux', 'avant')],
      { x: 'une', avant: 'deux' },
    ],
    [
      'left by two at once: always the same',
      [moved('une', 'avant'), moved('deux', 'avant')],
      { avant: 'deux' },
    ],
    ['of a fiche that is not shown', [moved('absente', 'avant')], {}],
    ['of a translation, which has no page', [{ ...gone('avant'), locale: 'en' }], {}],
  ])('%s', (_sentence, given, expected) => {
    expect(answers(...given)).toEqual(expected);
  });
});

describe('the pages of former addresses', () => {
  const { items, former } = withoutFiche('les-mots-poses');
  const library = createLibrary(items, [...former, moved('panjo-pays-de-fougeres', 'panjo')]);
  const all = new Map(pages(library));

  test('are files beside the page that was there, and no list names them', () => {
    expect(all.has('/fiches/les-mots-poses/gone.html')).toBe(true);
    expect(all.has('/fiches/panjo/moved.txt')).toBe(true);
    expect(all.has('/fiches/les-mots-poses/')).toBe(false);
    const without = createLibrary(items);
    expect([...listedPages(library)]).toEqual([...listedPages(without)]);
    const others = [...all].filter(([url]) => !/gone\.html$|moved\.txt$/.test(url));
    expect(new Map(others)).toEqual(new Map(pages(without)));
  });

  test('offer the fiches that share most, then the newest, and nothing by chance', () => {
    const stood: FormerShelves = {
      domains: ['protection-des-enfants', 'accompagnement-des-familles'],
      themes: ['violences-conjugales'],
    };
    const offered = library.near(stood).map(({ entry }) => ({
      shared: [...entry.domains, ...entry.themes].filter((key) =>
        [...stood.domains, ...stood.themes].some((name) => name === key),
      ).length,
      at: entry.firstPublishedAt,
    }));
    expect(offered).toHaveLength(4);
    expect(offered[0]?.shared).toBeGreaterThan(1);
    expect(offered).toEqual(
      offered.toSorted((a, b) => b.shared - a.shared || (a.at < b.at ? 1 : -1)),
    );
    expect(library.near({ domains: [], themes: [] })).toEqual([]);
  });

  test('keep still when a fiche that they do not offer changes', () => {
    const [offered] = library.near({ domains: ['prevention'], themes: [] });
    const state = (slug: string, change: object) =>
      new Map(pages(createLibrary(withPractice(slug, change), [gone('avant')])));
    const before = state('', {});
    const address = '/fiches/avant/gone.html';
    const other = state('les-mots-poses', { title: 'Autre titre' });
    expect(other.get(address)).toBe(before.get(address));
    const shown = state(offered?.entry.slug ?? '', { title: 'Autre titre' });
    expect(shown.get(address)).not.toBe(before.get(address));
  });

  test('are looked for once, however many fiches stood on the same shelves', () => {
    expect(library.near({ ...shelves })).toBe(library.near({ ...shelves }));
  });
});
