import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const entryUid = 'plugin::workflow.journal-entry';
const textUid = 'plugin::workflow.journal-text';
const Numbered = z.array(z.object({ sequence: z.number() }));

/** As many values as a statement may safely carry. */
const atOnce = 500;

/** In what sequences of the journal a condition holds. */
const sequencesOf = async (strapi: Core.Strapi, where: object): Promise<number[]> =>
  Numbered.parse(await strapi.db.query(entryUid).findMany({ select: ['sequence'], where })).map(
    ({ sequence }) => sequence,
  );

/** Sequences of what an account did as a contributor. */
export const sequencesBy = (strapi: Core.Strapi, accountId: number): Promise<number[]> =>
  sequencesOf(strapi, { actorKind: 'contributor', actorId: String(accountId) });

/** Sequences of a fiche. */
export const sequencesAbout = (strapi: Core.Strapi, documentId: string): Promise<number[]> =>
  sequencesOf(strapi, { documentId });

/** The sequence that bears a hash, or null: numbers begin again in a database that was restored. */
export const sequenceWithHash = async (strapi: Core.Strapi, hash: string): Promise<number | null> =>
  (await sequencesOf(strapi, { hash }))[0] ?? null;

/** The hash of a row of the journal, or null when there is none. */
export async function hashAt(strapi: Core.Strapi, sequence: number): Promise<string | null> {
  const found: unknown = await strapi.db.query(entryUid).findOne({ where: { sequence } });
  return z.looseObject({ hash: z.string() }).nullable().parse(found)?.hash ?? null;
}

/** Sequences of a fiche whose comment names somebody by one of these words. */
export async function sequencesNaming(
  strapi: Core.Strapi,
  documentId: string,
  words: readonly string[],
): Promise<number[]> {
  const sequences = await sequencesAbout(strapi, documentId);
  const comments = z
    .array(z.object({ sequence: z.number(), comment: z.string().nullable() }))
    .parse(
      await strapi.db
        .query(textUid)
        .findMany({ where: { sequence: { $in: sequences }, comment: { $notNull: true } } }),
    );
  const named = (comment: string) =>
    words.some((word) => comment.toLocaleLowerCase('fr').includes(word.toLocaleLowerCase('fr')));
  return comments.flatMap(({ sequence, comment }) => (named(comment ?? '') ? [sequence] : []));
}

/** Erases names and comments for good; the chain of hashes still holds. Answers how many were there. */
export async function eraseTexts(
  strapi: Core.Strapi,
  sequences: readonly number[],
  now: Date,
): Promise<number> {
  let erased = 0;
  for (let from = 0; from < sequences.length; from += atOnce) {
    const { count } = await strapi.db.query(textUid).updateMany({
      where: { sequence: { $in: sequences.slice(from, from + atOnce) }, erasedAt: { $null: true } },
      data: { salt: null, actorName: null, comment: null, erasedAt: now },
    });
    erased += count;
  }
  return erased;
}
