import { describe, expect, test } from 'vitest';
import { newLibrary } from '../../plugins/workflow/server/src/similar/library.ts';
import { leastNear } from '../../plugins/workflow/server/src/similar/similar.ts';
import { comparedOf } from '../../plugins/workflow/server/src/similar/texts.ts';
import { readChanges } from '../library/changes.ts';
import { cms } from './setting.ts';
import { somethingElse, toldAgain } from './told-again.ts';

/** The published seeds, ready to be compared. */
async function seeds() {
  const library = newLibrary();
  const fiches = (await readChanges(cms)).rows.flatMap((row) =>
    (row.kind === 'practice' || row.kind === 'dispositif') && row.locale === 'fr' && 'entry' in row
      ? [{ slug: row.entry.slug, compared: comparedOf(row.kind, row.entry) }]
      : [],
  );
  for (const { slug, compared } of fiches) library.put(slug, slug, compared);
  return { library, fiches };
}

export function howNear(): void {
  describe('how near two fiches are, on the 52 seeds', () => {
    test('of their 1,326 pairs the threshold passes four, each about the same thing', async () => {
      const { library, fiches } = await seeds();
      expect(fiches).toHaveLength(52);
      const pairs = fiches.flatMap(({ slug, compared }) =>
        library
          .nearest(compared, slug, leastNear, 52)
          .filter((near) => slug < near.slug)
          .map((near) => `${slug} ${near.slug}`),
      );
      expect(pairs.sort()).toEqual([
        'colocations-jeunes-majeurs fiche-accompagnement-progressif',
        'diagnostic-partage-cites-educatives soutien-educatif-neuf-territoires',
        'fiche-appartement-sas prostitution-equipe-mobile',
        'fiche-relais-parental relais-parental-etude-faisabilite',
      ]);
    });

    test('a seed told in other words is well above it, a practice like no other well below', async () => {
      const { library } = await seeds();
      const [near, next] = library.nearest(comparedOf('practice', toldAgain), '', 0, 2);
      expect(near?.slug).toBe('visites-mediatisees-itinerantes');
      expect(near?.score).toBeGreaterThan(leastNear + 0.05);
      expect(next?.score).toBeLessThan(leastNear - 0.05);
      const [other] = library.nearest(comparedOf('practice', somethingElse), '', 0, 1);
      expect(other?.score).toBeLessThan(leastNear - 0.05);
    });

    test('a word that every fiche has says nothing; who is gone is compared no more', () => {
      const facts = { audiences: [], frameworks: [], structure: [], departements: [], topics: [] };
      const said = (...texts: string[]) => ({ texts, facts });
      const library = newLibrary();
      library.put('one', 'one', said('Enfants accueillis, visites itinérantes'));
      library.put('two', 'two', said('Enfants accueillis, atelier de cuisine'));
      expect(library.rarity('enfant')).toBeLessThan(library.rarity('itiner') / 2);
      const words = said('Une visite itinérante');
      expect(library.nearest(words, '', 0.1, 3).map(({ slug }) => slug)).toEqual(['one']);
      library.drop('one');
      expect(library.nearest(words, '', 0.1, 3)).toEqual([]);
      expect(library.documentOf('one')).toBeUndefined();
    });
  });
}
