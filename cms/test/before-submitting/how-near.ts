import { Blocks, blocksToText, practiceFields, SimilarFiche } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newDraft } from '../contributions/contributor.ts';
import { readChanges } from '../library/changes.ts';
import { newContributor } from '../personal-data/people.ts';
import { dataIn } from '../request.ts';
import { cms } from './setting.ts';

const Entry = z.looseObject({ slug: z.string() });

/** What a contributor would have written to get such a public entry. */
const writtenAs = (entry: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(practiceFields).flatMap(([name, { section, type }]) => {
      const value = entry[name];
      if (!section || value === undefined || value === null || name === 'testimonies') return [];
      return [[name, type === 'prose' ? blocksToText(Blocks.parse(value)) : value]];
    }),
  );

export function howNear(): void {
  describe('how near two fiches are, on the 52 seeds', () => {
    test('each practice told again is nearest to itself; four others are near, about the same thing', async () => {
      const { ask } = await newContributor(cms, 'recopie@asso.example');
      const others: Record<string, string[]> = {};
      let count = 0;
      for (const row of (await readChanges(cms)).rows) {
        if (row.kind !== 'practice' || row.locale !== 'fr') continue;
        const { entry } = z.looseObject({ entry: Entry }).parse(row);
        const { documentId } = await newDraft(ask, writtenAs(entry));
        const answer = await ask(`GET /${documentId}/similar`);
        const [first, ...more] = dataIn(answer, z.array(SimilarFiche)).map(({ slug }) => slug);
        expect(first).toBe(entry.slug);
        if (more.length > 0) others[entry.slug] = more;
        count += 1;
      }
      expect(count).toBe(40);
      expect(others).toEqual({
        'colocations-jeunes-majeurs': ['fiche-accompagnement-progressif'],
        'diagnostic-partage-cites-educatives': ['soutien-educatif-neuf-territoires'],
        'prostitution-equipe-mobile': ['fiche-appartement-sas'],
        'relais-parental-etude-faisabilite': ['fiche-relais-parental'],
        'soutien-educatif-neuf-territoires': ['diagnostic-partage-cites-educatives'],
      });
    });
  });
}
