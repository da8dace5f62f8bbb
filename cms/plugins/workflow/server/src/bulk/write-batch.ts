import type { Core } from '@strapi/strapi';
import { ficheUids } from '../fiche/uid';
import type { Locked } from '../ledger/ledger';
import { bear, type ReadyFiche } from './bear';
import { insertRows } from './insert';
import { insertFiches } from './insert-fiches';
import type { LookUp } from './names';
import { newDocumentId } from './new-document-id';

/** No two fiches share an address, whatever their kind. */
async function demandFreeSlugs(strapi: Core.Strapi, slugs: readonly string[]) {
  let held = slugs.length - new Set(slugs).size;
  for (const uid of Object.values(ficheUids))
    held += await strapi.db.query(uid).count({ where: { slug: { $in: slugs } } });
  if (held > 0)
    throw new Error('Two of these fiches, or one of them and another fiche, have one address.');
}

/** Writes fiches with their journal and their rows of the log; the caller holds the ledger. */
export async function writeBatch(
  strapi: Core.Strapi,
  { ends }: Locked,
  lookUp: LookUp,
  fiches: readonly ReadyFiche[],
): Promise<void> {
  const born = fiches.map((fiche) =>
    bear(ends, lookUp, newDocumentId(strapi, ficheUids[fiche.kind]), fiche),
  );
  await demandFreeSlugs(
    strapi,
    born.map(({ slug }) => slug),
  );
  for (const kind of ['practice', 'dispositif'] as const) {
    const stored = born.flatMap((fiche) => (fiche.stored.kind === kind ? [fiche.stored] : []));
    await insertFiches(strapi, kind, stored);
  }
  const journal = born.flatMap((fiche) => fiche.journal);
  const logs = {
    'journal-entry': journal.map(({ entry }) => entry),
    'journal-text': journal.map(({ text }) => text),
    publication: born.map(({ publication }) => publication),
  };
  for (const [name, rows] of Object.entries(logs))
    await insertRows(strapi, `plugin::workflow.${name}`, rows);
}
