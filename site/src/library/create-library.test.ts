import { describe, expect, test } from 'vitest';
import { seeds, withPractice } from '../../test/sample.ts';
import { createLibrary } from './create-library.ts';
import { departementData, regions } from './departement-data.ts';
import { domainCounts } from './page-data.ts';
import { placeOf } from './place.ts';

const library = createLibrary(seeds);
const find = (slug: string, from = library) => {
  const fiche = from.fiche(slug);
  if (!fiche) throw new Error(`no fiche ${slug}`);
  return fiche;
};

describe('the library of the seeds', () => {
  test('holds the 52 fiches, from the oldest to the newest', () => {
    const dates = library.fiches.map(({ entry }) => entry.firstPublishedAt);
    expect(library.size).toBe(52);
    expect(dates).toEqual(dates.toSorted());
    expect(library.ofKind('dispositif')).toHaveLength(12);
  });

  test('counts each domain once a fiche', () => {
    const counts = Object.fromEntries(
      domainCounts(library).map(({ of, count, fromOnpe }) => [of, [count, fromOnpe]]),
    );
    expect(counts).toEqual({
      prevention: [12, 2],
      'protection-des-enfants': [35, 10],
      'accompagnement-des-familles': [19, 5],
      'soutien-des-professionnels': [10, 2],
      organisation: [11, 1],
      'partenariats-entre-acteurs': [18, 3],
    });
  });

  test('finds fiches by theme and by département', () => {
    const theme = library.term('theme', 'violences-conjugales');
    expect(theme && library.withTerm(theme).map(({ entry }) => entry.slug)).toContain(
      'les-mots-poses',
    );
    expect(library.inDepartement('35')).toHaveLength(11);
    expect(library.inDepartement('15')).toHaveLength(0);
  });

  test('has the 101 départements, region by region, overseas last', () => {
    expect(library.departements).toHaveLength(101);
    const all = regions(library);
    expect(all.at(-1)).toMatchObject({ name: 'Outre-mer' });
    expect(all.reduce((sum, { departements }) => sum + departements.length, 0)).toBe(101);
  });

  test('sends a département without fiche to its neighbours', () => {
    const cantal = library.departement('15');
    const data = cantal && departementData(library, cantal);
    expect(
      data?.near.every(({ names }) =>
        names.territories.some(({ regionName }) => regionName === 'Auvergne-Rhône-Alpes'),
      ),
    ).toBe(true);
    expect(data?.near.length).toBeGreaterThan(0);
  });
});

describe('related fiches', () => {
  test('come with their reason, in words', () => {
    const related = library.related(find('les-mots-poses'));
    expect(related.map(({ fiche, reason }) => [fiche.entry.slug, reason])).toContainEqual([
      'fiche-lieu-ressource-co-victimes',
      'même thème, étudié par l’ONPE : actions en direction des enfants exposés aux violences conjugales',
    ]);
    expect(related).toHaveLength(3);
  });

  test('never hold the fiche itself, and let both voices speak', () => {
    for (const fiche of library.fiches) {
      const related = library.related(fiche);
      expect(related.map((other) => other.fiche)).not.toContain(fiche);
      expect(new Set(related.map((other) => other.fiche)).size).toBe(related.length);
      expect(related.every(({ reason }) => reason.startsWith('même '))).toBe(true);
    }
  });

  test('are the same whatever the order of the items', () => {
    const reversed = createLibrary(seeds.toReversed());
    const slugs = (from: typeof library) =>
      from.fiches.map((fiche) =>
        from.related(fiche).map((other) => [other.fiche.entry.slug, other.reason]),
      );
    expect(slugs(reversed)).toEqual(slugs(library));
  });
});

describe('what is missing', () => {
  test('organisation, terms and territories that nobody knows are left out', () => {
    const items = withPractice('les-mots-poses', {
      organisation: 'gone',
      themes: ['gone'],
      structure: 'gone',
      departements: ['999'],
    });
    const { names, entry } = find('les-mots-poses', createLibrary(items));
    expect(names).toMatchObject({
      organisation: null,
      themes: [],
      structure: null,
      territories: [],
    });
    expect(placeOf(find('les-mots-poses', createLibrary(items)))).toBe('Territoire non précisé');
    expect(entry.title).toMatch(/^Les Mots posés/);
  });

  test('of two fiches with one address, the first published keeps it', () => {
    const [oldest, , newest] = [library.fiches[0], library.fiches[1], library.fiches.at(-1)];
    if (!oldest || !newest) throw new Error('empty library');
    const items = seeds.map((item) =>
      item.kind === 'practice' && item.entry.slug === newest.entry.slug
        ? { ...item, entry: { ...item.entry, slug: oldest.entry.slug } }
        : item,
    );
    const twin = createLibrary(items);
    expect(twin.size).toBe(51);
    expect(find(oldest.entry.slug, twin).entry.title).toBe(oldest.entry.title);
  });

  test('an English version is not shown yet', () => {
    expect(
      createLibrary(
        seeds.map((item) => (item.kind === 'practice' ? { ...item, locale: 'en' as const } : item)),
      ).size,
    ).toBe(12);
  });

  test('an empty library is a library', () => {
    expect(createLibrary([])).toMatchObject({
      size: 0,
      fiches: [],
      departements: [],
      hasDemonstration: false,
    });
  });
});
