import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { mustBeLegible } from '../fiche/legible';
import { loadRow, writeDocument } from '../fiche/load';
import { withLedger } from '../ledger/ledger';
import { checkAddress } from './address';
import { type Call, kept, type Next } from './call';

const stale =
  "Cette fiche a changé depuis que vous l'avez ouverte. Copiez ce que vous venez d'écrire, rechargez la page, puis reprenez.";
const notByHand =
  "L'étape d'une fiche change par les actions du parcours, jamais dans le formulaire.";

/** An edit carries the version that its author read; what the workflow keeps is left as it is. */
export function edit(strapi: Core.Strapi, kind: FicheKind, id: string, call: Call, next: Next) {
  // The ledger's lock orders two edits of the same fiche.
  return withLedger(strapi, async () => {
    const row = await loadRow(strapi, kind, id);
    if (!row) throw new errors.NotFoundError();
    const data: Record<string, unknown> = { ...call.params.data };
    if (data.version !== undefined && data.version !== row.version)
      throw new errors.ValidationError(stale, { reason: 'stale_version' });
    if (data.stage !== undefined && data.stage !== row.stage)
      throw new errors.ValidationError(notByHand, { reason: 'wrong_stage' });
    checkAddress(kind, row.slug, data.slug);
    for (const name of kept) delete data[name];
    const { stage, firstOnlineAt } = row;
    const version = row.version + 1;
    if (call.action === 'update')
      call.params = { ...call.params, data: { ...data, version, stage } };
    const result = await next();
    await mustBeLegible(strapi, kind, id, call.params.locale);
    // A locale made by this edit begins with the column's defaults: the document's own come back.
    await writeDocument(strapi, kind, id, {
      version,
      stage,
      ...(firstOnlineAt ? { firstOnlineAt } : {}),
    });
    return result;
  });
}
