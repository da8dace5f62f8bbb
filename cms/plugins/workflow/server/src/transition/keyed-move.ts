import type { MoveName } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';

const uid = 'plugin::workflow.keyed-move';

interface Keyed {
  documentId: string;
  name: MoveName;
  idempotencyKey?: string | undefined;
}

/** Whether the last move of the fiche that was asked with a key is this very one. */
export async function wasMade(
  strapi: Core.Strapi,
  { documentId, name, idempotencyKey }: Keyed,
): Promise<boolean> {
  if (idempotencyKey === undefined) return false;
  const where = { documentId, name, moveKey: idempotencyKey };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

/** Remembers a move that was made, instead of the one before; the caller holds the ledger. */
export async function rememberMove(
  strapi: Core.Strapi,
  { documentId, name, idempotencyKey }: Keyed,
): Promise<void> {
  if (idempotencyKey === undefined) return;
  await strapi.db.query(uid).deleteMany({ where: { documentId } });
  await strapi.db.query(uid).create({ data: { documentId, name, moveKey: idempotencyKey } });
}
