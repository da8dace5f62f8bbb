import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { detachAll } from '../attachments/change';
import { loadRow, localesOf } from '../fiche/load';
import { ficheKindOf, mainLocale } from '../fiche/uid';
import { withLedger } from '../ledger/ledger';
import { moveFiche } from '../transition/move-fiche';
import { currentPerson } from '../transition/person';
import { refusedError } from '../transition/refused';
import { begin } from './begin';
import { asksToPublish, type Call, type Next } from './call';
import { edit } from './edit';
import { refuseForeignBlocks } from './prose';
import { isService } from './scope';

const neverDeleted =
  'Cette fiche a été proposée ou publiée : elle se retire du site, elle ne se supprime pas.';

/** A publication asked of Strapi itself becomes the move of the table, or its refusal. */
async function byTheTable(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  name: 'publish' | 'unpublish',
) {
  const outcome = await moveFiche(strapi, { kind, documentId, name, by: currentPerson(strapi) });
  if (!outcome.allowed) throw refusedError(kind, outcome);
  const status = name === 'publish' ? 'published' : 'draft';
  const row = await loadRow(strapi, kind, documentId, mainLocale, status);
  return { documentId, entries: row ? [row] : [] };
}

async function refuseToDelete(strapi: Core.Strapi, kind: FicheKind, documentId: string) {
  const row = await loadRow(strapi, kind, documentId);
  const online = (await localesOf(strapi, kind, documentId, 'published')).length > 0;
  const seen = row !== null && (row.firstOnlineAt || !['draft', 'withdrawn'].includes(row.stage));
  if (online || seen) throw new errors.ValidationError(neverDeleted, { reason: 'wrong_stage' });
}

/** What the guard makes of an action on a document that exists. */
async function guarded(strapi: Core.Strapi, kind: FicheKind, id: string, call: Call, next: Next) {
  switch (call.action) {
    case 'publish':
    case 'unpublish':
      return byTheTable(strapi, kind, id, call.action);
    case 'discardDraft':
      return edit(strapi, kind, id, call, next);
    case 'update': {
      const publishes = asksToPublish(call);
      call.params = { ...call.params, status: 'draft' };
      if (!publishes) return edit(strapi, kind, id, call, next);
      // One transaction: a refused publication takes the edit back with it.
      return strapi.db.transaction(async () => {
        await edit(strapi, kind, id, call, next);
        return byTheTable(strapi, kind, id, 'publish');
      });
    }
    case 'delete':
      await refuseToDelete(strapi, kind, id);
      return withLedger(strapi, async (locked) => {
        const result = await next();
        // A translation alone leaves the fiche, and what is attached to it.
        if ((await loadRow(strapi, kind, id)) === null) await detachAll(strapi, locked, id);
        return result;
      });
    default:
      return next();
  }
}

/** The one guard: whoever calls the Document Service about a fiche passes here. */
export const protectFiches = (strapi: Core.Strapi) => async (call: Call, next: Next) => {
  const kind = ficheKindOf(call.uid);
  if (!kind || isService()) return next();
  refuseForeignBlocks(kind, call);
  if (call.action === 'create' || call.action === 'clone') return begin(strapi, kind, call, next);
  const { documentId } = call.params;
  return documentId ? guarded(strapi, kind, documentId, call, next) : next();
};
