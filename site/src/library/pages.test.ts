import { describe, expect, test } from 'vitest';
import { seeds, withPractice } from '../../test/sample.ts';
import { urls } from '../lib/urls.ts';
import { createLibrary } from './create-library.ts';
import { listPages } from './list-page.ts';
import { listedPages, pages } from './pages.ts';

const of = (items: typeof seeds) => new Map(pages(createLibrary(items)));
const before = of(seeds);

/** Addresses that differ between two states of the site. */
const changed = (after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (url) => before.get(url) !== after.get(url),
  );

describe('addresses', () => {
  test('are all different, and begin and end as they should', () => {
    const all = [...pages(createLibrary(seeds))].map(([url]) => url);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((url) => /^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?$/i.test(url))).toBe(true);
  });

  test('cover every fiche, domain, theme and département', () => {
    expect([...before.keys()]).toEqual(
      expect.arrayContaining([
        '/',
        '/fiches/',
        '/fiches/les-mots-poses/',
        '/fiches/les-mots-poses.json',
        '/domaines/prevention/',
        '/themes/violences-conjugales/',
        '/departements/15/',
        '/departements/2A/',
        '/onpe/',
        '/feed.xml',
        '/fiches.csv',
        '/404.html',
      ]),
    );
  });

  test('the sitemap names pages for readers only', () => {
    const listed = [...listedPages(createLibrary(seeds))];
    expect(listed).toContain('/fiches/les-mots-poses/');
    expect(listed.some((url) => /\.(html|json|csv|xml)$/.test(url))).toBe(false);
  });
});

describe('fingerprints', () => {
  test('are the same for the same content, whatever the order', () => {
    expect(changed(of(seeds.toReversed()))).toEqual([]);
    expect(changed(of(structuredClone([...seeds])))).toEqual([]);
  });

  test('a text that only the fiche shows changes its page, its data and the tables', () => {
    const after = of(withPractice('les-mots-poses', { advice: 'Autre conseil.' }));
    expect(changed(after).toSorted()).toEqual([
      '/fiches.csv',
      '/fiches.json',
      '/fiches/les-mots-poses.json',
      '/fiches/les-mots-poses/',
    ]);
  });

  test('a new title changes the pages that show it, and no other', () => {
    const library = createLibrary(seeds);
    const after = changed(of(withPractice('les-mots-poses', { title: 'Les mots, posés' })));
    const pointing = library.fiches.filter((fiche) =>
      library.related(fiche).some((other) => other.fiche.entry.slug === 'les-mots-poses'),
    );
    const listed = listPages(
      urls.domain('protection-des-enfants'),
      library.inDomain('protection-des-enfants'),
    )
      .filter(({ fiches }) => fiches.some(({ entry }) => entry.slug === 'les-mots-poses'))
      .map(({ url }) => url);
    expect(listed).toHaveLength(1);
    const shown = pointing.map(({ entry }) => `/fiches/${entry.slug}/`);
    expect(after).toEqual(
      expect.arrayContaining([
        '/fiches/les-mots-poses/',
        '/feed.xml',
        '/departements/33/',
        ...listed,
        ...shown,
      ]),
    );
    const fiches = after.filter(
      (url) =>
        url.startsWith('/fiches/') &&
        url.endsWith('/') &&
        !url.includes('/page/') &&
        url !== '/fiches/',
    );
    expect(fiches.toSorted()).toEqual(['/fiches/les-mots-poses/', ...shown].toSorted());
    expect(after).not.toContain('/departements/35/');
    expect(after).not.toContain('/mentions-legales/');
  });

  test('a new label changes the fiches that bear it', () => {
    const after = changed(
      of(
        seeds.map((item) =>
          item.kind === 'structure' && item.entry.key === 'service-pmi'
            ? { ...item, entry: { ...item.entry, label: { fr: 'PMI', en: 'PMI' } } }
            : item,
        ),
      ),
    );
    expect(after).toContain('/fiches/panjo-pays-de-fougeres/');
    expect(after).not.toContain('/fiches/les-mots-poses/');
  });
});

test('a renamed département changes every page that proposes it', () => {
  const after = changed(
    of(
      seeds.map((item) =>
        item.kind === 'territory' && item.entry.code === '15'
          ? { ...item, entry: { ...item.entry, name: 'Haute-Auvergne' } }
          : item,
      ),
    ),
  );
  expect(after).toEqual(
    expect.arrayContaining(['/', '/departements/', '/departements/15/', '/departements/01/']),
  );
  expect(after).not.toContain('/comprendre/');
});
