import { type FicheKind, initialStage } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { mustBeLegible } from '../fiche/legible';
import { mainLocale } from '../fiche/uid';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import { currentPerson } from '../transition/person';
import { type Refused, refusedError } from '../transition/refused';
import { asksToPublish, type Call, kept, type Next } from './call';

/** A document that does not exist yet has been accepted by nobody. */
const neverAtBirth = {
  allowed: false,
  problems: [],
  findings: [],
  version: 1,
  refusal: { allowed: false, reason: 'wrong_stage', stage: initialStage, possible: [] },
} satisfies Refused;

const ownerless =
  "Une pratique est déposée par son équipe, dans l'Espace contributeur : personne d'autre ne peut la commencer.";

const Made = z.looseObject({ documentId: z.string() });

/** A new document begins at the beginning, in French, whatever its creator or its model says. */
export async function begin(strapi: Core.Strapi, kind: FicheKind, call: Call, next: Next) {
  if (asksToPublish(call)) throw refusedError(kind, neverAtBirth);
  // Contributors begin theirs by the service; made here it would have no owner, and nobody could propose it.
  if (kind === 'practice') throw new errors.ValidationError(ownerless, { reason: 'not_owner' });
  if (call.action === 'create' && call.params.locale && call.params.locale !== mainLocale)
    throw new errors.ValidationError(
      "Commencez par la version française : la traduction s'ajoute ensuite.",
    );
  const data: Record<string, unknown> = { ...call.params.data };
  for (const name of kept) delete data[name];
  const start = { stage: initialStage, version: 1, slug: null, firstOnlineAt: null };
  call.params = { ...call.params, status: 'draft', data: { ...data, ...start } };
  return withLedger(strapi, async (locked) => {
    const made = Made.parse(await next());
    const { documentId } = made;
    await mustBeLegible(strapi, kind, documentId);
    const event = { kind, documentId, action: call.action, from: null, to: initialStage };
    const by = currentPerson(strapi);
    await appendJournal(strapi, locked, { ...event, by, comment: null }, new Date().toISOString());
    return made;
  });
}
