import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import { ficheUids } from '../fiche/uid';
import { moveFiche } from '../transition/move-fiche';
import type { Person } from '../transition/person';
import { forgetExchange } from './forget-exchange';
import { letGo } from './let-go';
import { removePractice } from './remove-practice';
import { recordDone } from './system';
import { eraseTexts, sequencesBy, sequencesNaming } from './texts';

const Owned = z.array(z.object({ documentId: z.string() }));

/** The practices of an account, by their documents. */
export async function practicesOf(strapi: Core.Strapi, accountId: number): Promise<string[]> {
  const rows = Owned.parse(
    await strapi.db
      .query(ficheUids.practice)
      .findMany({ select: ['documentId'], where: { owner: { id: accountId } } }),
  );
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** What would become of each practice of a contributor: those that were online stay. */
export async function fateOf(strapi: Core.Strapi, accountId: number) {
  const fate = { removed: [] as string[], kept: [] as string[] };
  for (const documentId of await practicesOf(strapi, accountId)) {
    const row = await loadRow(strapi, 'practice', documentId);
    fate[row?.firstOnlineAt ? 'kept' : 'removed'].push(documentId);
  }
  return fate;
}
export type Fate = Awaited<ReturnType<typeof fateOf>>;

/**
 * Erases a contributor from fiches, files and journal. Can be begun again where it was broken off.
 * @param words what the person is called: comments of others that say one are erased too.
 */
export async function eraseContributor(
  strapi: Core.Strapi,
  by: Person & { id: number },
  words: readonly string[],
  now: Date,
): Promise<Fate> {
  const { removed, kept } = await fateOf(strapi, by.id);
  const fate: Fate = { removed: [], kept: [...kept] };
  const done = { action: 'erase', comment: null } as const;
  for (const documentId of removed) {
    // What the team has in hands leaves them as the table says; where it says nothing, it goes all the same.
    await moveFiche(strapi, { kind: 'practice', documentId, name: 'withdraw', by });
    const gone = await removePractice(strapi, { ...done, documentId }, now);
    // One that went online in this very moment stays as the others do.
    fate[gone ? 'removed' : 'kept'].push(documentId);
  }
  for (const documentId of fate.kept) {
    await letGo(strapi, documentId);
    await forgetExchange(strapi, documentId);
    await eraseTexts(strapi, await sequencesNaming(strapi, documentId, words), now);
    await recordDone(strapi, { ...done, kind: 'practice', documentId }, now);
  }
  await eraseTexts(strapi, await sequencesBy(strapi, by.id), now);
  return fate;
}
