import { openStages, type PracticeDraft, type Problem, practiceFields } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { removeApprovals } from '../approval/forget';
import { detachAll } from '../attachments/change';
import { formOf } from '../fiche/form';
import { loadRow, writeDocument } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { ficheUids, mainLocale } from '../fiche/uid';
import { asService } from '../guard/scope';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import { forgetExchange } from '../personal-data/forget-exchange';
import type { Person } from '../transition/person';
import { createFiche } from './create-fiche';
import { documentIdOf } from './document-id-of';
import { forgetBeside } from './forget-beside';
import { resolveAnswers } from './resolve';

export type SaveOutcome =
  | { done: true; row: FicheRow }
  | { done: false; why: 'stale' | 'closed'; row: FicheRow }
  | { done: false; why: 'problems'; problems: Problem[] };

type Answers = Record<string, unknown> & Partial<PracticeDraft>;

async function reread(strapi: Core.Strapi, documentId: string): Promise<FicheRow> {
  const row = await loadRow(strapi, 'practice', documentId);
  if (!row) throw new errors.NotFoundError();
  return row;
}

/**
 * A new practice of this contributor; nothing is asked but an owner. Asked again under the same `key`,
 * because an answer was lost on its way, it is the same practice.
 */
export const createDraft = (
  strapi: Core.Strapi,
  by: Person,
  answers: Answers,
  key?: string,
): Promise<SaveOutcome> =>
  withLedger(strapi, async (): Promise<SaveOutcome> => {
    const documentId = key === undefined ? undefined : documentIdOf(by, key);
    const known = documentId && (await loadRow(strapi, 'practice', documentId));
    if (known) return { done: true, row: known };
    const given = documentId ? { documentId } : {};
    const created = await createFiche(strapi, { kind: 'practice', by, answers, ...given });
    return created.done ? { done: true, row: await reread(strapi, created.documentId) } : created;
  });

/** Leaves out what has not changed, so that formatting added by an editor survives a contributor's save. */
function changed(row: FicheRow, answers: Answers): Record<string, unknown> {
  const before = formOf('practice', row);
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
    ),
  );
}

/** Saves answers over the version that the contributor read; a newer one is never overwritten. */
export const saveDraft = (
  strapi: Core.Strapi,
  documentId: string,
  version: number,
  answers: Answers,
): Promise<SaveOutcome> =>
  asService(() =>
    // The ledger's lock also orders two saves of the same fiche.
    withLedger(strapi, async (): Promise<SaveOutcome> => {
      const row = await reread(strapi, documentId);
      if (!openStages.includes(row.stage)) return { done: false, why: 'closed', row };
      if (row.version !== version) return { done: false, why: 'stale', row };
      const { data, problems } = await resolveAnswers(
        strapi,
        practiceFields,
        changed(row, answers),
      );
      if (problems.length > 0) return { done: false, why: 'problems', problems };
      if (data.title === null || data.title === '') data.title = 'Sans titre';
      const next = row.version + 1;
      await strapi.documents(ficheUids.practice).update({ documentId, locale: mainLocale, data });
      await writeDocument(strapi, 'practice', documentId, { version: next });
      return { done: true, row: await reread(strapi, documentId) };
    }),
  );

/** Removes a draft that nobody but its contributor has seen; false when it is past that. */
export const removeDraft = (strapi: Core.Strapi, row: FicheRow, by: Person): Promise<boolean> =>
  asService(() =>
    withLedger(strapi, async (locked) => {
      const { documentId, stage } = await reread(strapi, row.documentId);
      if (row.firstOnlineAt || !['draft', 'withdrawn'].includes(stage)) return false;
      await strapi.documents(ficheUids.practice).delete({ documentId, locale: '*' });
      const event = {
        kind: 'practice',
        documentId,
        action: 'delete',
        from: stage,
        to: null,
        by,
        comment: null,
      };
      await appendJournal(strapi, locked, event, new Date().toISOString());
      await detachAll(strapi, locked, documentId);
      await forgetBeside(strapi, documentId);
      await forgetExchange(strapi, documentId);
      await removeApprovals(strapi, documentId);
      return true;
    }),
  );
