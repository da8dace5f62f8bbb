import { createHash } from 'node:crypto';
import { openStages } from '@pratiques/shared';
import type { FicheFinding } from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { withLedger } from '../ledger/ledger';
import { findingsInFiles, findingsOf } from './findings';

const uid = 'plugin::workflow.kept-passage';
const Rows = z.array(z.object({ passageKey: z.string(), explanation: z.string() }));

/** Names a passage by its kind, its question and its words; a row that moves takes it along. */
export function passageKey({ kind, path, text }: FicheFinding): string {
  const question = path.replace(/\.\d+(?=\.|$)/g, '');
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return createHash('sha256').update([kind, question, words].join('\0')).digest('hex').slice(0, 32);
}

/** Why a contributor keeps passages, by their keys; one whose text is gone is still in the table. */
export async function keptPassages(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Map<string, string>> {
  const rows = Rows.parse(await strapi.db.query(uid).findMany({ where: { documentId } }));
  return new Map(rows.map((row) => [row.passageKey, row.explanation]));
}

/** The keys of the passages that stand in the draft now. */
async function presentKeys(strapi: Core.Strapi, row: FicheRow): Promise<Set<string>> {
  const files = await findingsInFiles(strapi, row.documentId);
  return new Set([...findingsOf('practice', row), ...files].map(passageKey));
}

type Kept =
  | { done: true; row: FicheRow }
  | { done: false; why: 'unknown' }
  | { done: false; why: 'closed'; row: FicheRow };

/**
 * Keeps why a passage stays, for the team that answers for it before publication; null takes that back.
 * What was said of passages that are gone is forgotten.
 */
export const keepPassage = (
  strapi: Core.Strapi,
  documentId: string,
  key: string,
  explanation: string | null,
): Promise<Kept> =>
  withLedger(strapi, async (): Promise<Kept> => {
    const row = await loadRow(strapi, 'practice', documentId);
    if (!row) return { done: false, why: 'unknown' };
    if (!openStages.includes(row.stage)) return { done: false, why: 'closed', row };
    const present = await presentKeys(strapi, row);
    if (!present.has(key)) return { done: false, why: 'unknown' };
    await forgetPassage(strapi, documentId, key);
    if (explanation !== null)
      await strapi.db.query(uid).create({ data: { documentId, passageKey: key, explanation } });
    return { done: true, row };
  });

const forgetPassage = (strapi: Core.Strapi, documentId: string, key: string) =>
  strapi.db.query(uid).deleteMany({ where: { documentId, passageKey: key } });

/** Forgets those whose text is gone; called when the fiche leaves its contributor's hands. */
export async function forgetGonePassages(strapi: Core.Strapi, row: FicheRow): Promise<void> {
  const { documentId } = row;
  const kept = await keptPassages(strapi, documentId);
  if (kept.size === 0) return;
  const present = await presentKeys(strapi, row);
  for (const key of kept.keys())
    if (!present.has(key)) await forgetPassage(strapi, documentId, key);
}
