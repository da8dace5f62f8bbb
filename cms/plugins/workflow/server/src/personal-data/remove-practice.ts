import type { Core } from '@strapi/strapi';
import { removeApprovals } from '../approval/forget';
import { detachAll } from '../attachments/change';
import { dropUnneededOf } from '../attachments/drop-unneeded';
import { forgetBeside } from '../draft/forget-beside';
import { loadRow, localesOf } from '../fiche/load';
import { ficheUids } from '../fiche/uid';
import { asService } from '../guard/scope';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import { nobody } from '../transition/person';
import { forgetExchange } from './forget-exchange';
import { lastTouch } from './last-touch';
import { forgetNotices } from './notices';
import { eraseTexts, sequencesAbout } from './texts';

interface Removal {
  documentId: string;
  action: 'erase' | 'retention';
  /** Why, in the journal: the name of a rule, or nothing. */
  comment: string | null;
  /** Nothing is removed when somebody touched the practice after this moment. */
  untouchedSince?: Date;
}

/**
 * Removes a practice that was never online, with its files and the texts of its journal; the
 * journal's facts stay. False when there is none, when it was online once, or when it was changed.
 */
export async function removePractice(
  strapi: Core.Strapi,
  { documentId, action, comment, untouchedSince }: Removal,
  now: Date,
): Promise<boolean> {
  const removed = await asService(() =>
    withLedger(strapi, async (locked) => {
      const row = await loadRow(strapi, 'practice', documentId);
      if (!row || row.firstOnlineAt) return false;
      if ((await localesOf(strapi, 'practice', documentId, 'published')).length > 0) return false;
      if (untouchedSince && (await lastTouch(strapi, row)) >= untouchedSince) return false;
      await strapi.documents(ficheUids.practice).delete({ documentId, locale: '*' });
      await detachAll(strapi, locked, documentId);
      await strapi.db.query('plugin::workflow.sign-off').deleteMany({ where: { documentId } });
      await forgetBeside(strapi, documentId);
      await forgetNotices(strapi, documentId);
      await forgetExchange(strapi, documentId);
      await removeApprovals(strapi, documentId);
      await eraseTexts(strapi, await sequencesAbout(strapi, documentId), now);
      const event = { kind: 'practice', documentId, action, from: row.stage, to: null, comment };
      await appendJournal(strapi, locked, { ...event, by: nobody }, now.toISOString());
      return true;
    }),
  );
  if (removed) await dropUnneededOf(strapi, documentId);
  return removed;
}
