import { tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userUid } from '../../auth/account';
import { workflow } from '../../workflow';
import { applyErasure } from './erase-account';
import { type Erasure, rememberedErasures } from './erasures-file';
import { shedBytes } from './shed-bytes';

const Documents = z.array(z.object({ documentId: z.string() }));

/** The documents of all accounts: one question for a list of erasures that only grows. */
async function accounts({ db }: Core.Strapi): Promise<Set<string>> {
  const rows = await db.query(userUid).findMany({ select: ['documentId'] });
  return new Set(Documents.parse(rows).map(({ documentId }) => documentId));
}

/** True when the database still held something of it. */
async function again(strapi: Core.Strapi, erasure: Erasure, now: Date): Promise<boolean> {
  const { personalData } = workflow(strapi);
  if ('account' in erasure) return (await applyErasure(strapi, erasure.account, now)) !== null;
  if ('managerOf' in erasure) {
    const held = await personalData.managersHeld(erasure.managerOf, new Date(erasure.at));
    if (held.length > 0) await personalData.forgetManager(held);
    return held.length > 0;
  }
  const sequence = await personalData.sequenceWithHash(erasure.text);
  return sequence !== null && (await personalData.eraseTexts([sequence], now)) > 0;
}

/**
 * At each start, before anybody is answered: who was erased is erased again in a database that was
 * brought back from a backup, and an erasure that was broken off is ended.
 */
export async function applyErasuresAgain(strapi: Core.Strapi, now: Date): Promise<void> {
  const { erasures, unreadable } = await rememberedErasures();
  if (unreadable > 0) tell(strapi.log, { event: 'erasures-not-readable', number: unreadable });
  const known = await accounts(strapi);
  const held = erasures.filter((one) => !('account' in one) || known.has(one.account));
  let done = 0;
  for (const erasure of held) if (await again(strapi, erasure, now)) done += 1;
  if (done === 0) return;
  tell(strapi.log, { event: 'erased-again', number: done });
  await shedBytes(strapi);
}
