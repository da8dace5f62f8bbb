import { type FicheKind, type Move, moveOf, type Refusal } from '@pratiques/shared';
import { ficheFindingKinds } from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadRow } from '../fiche/load';
import { appendJournal } from '../journal/append';
import { withLedger } from '../ledger/ledger';
import type { Person } from '../transition/person';
import { trackedFindings } from './findings';
import { shortestReason } from './shortest-reason';
import { keepSignOff } from './sign-offs';

export interface SignOffRequest {
  kind: FicheKind;
  documentId: string;
  identity: string;
  reason: string;
  by: Person;
}
export type SignOffOutcome = { signed: true } | { signed: false; refusal: Refusal };

/**
 * Signs off one finding: whoever may publish the fiche answers for the passage, with a reason. The
 * journal keeps the kind, the field and the reason, never the passage. A passage that changes is open again.
 * @throws NotFoundError when there is no such fiche, or no such finding in it now.
 * @throws ValidationError for a reason that says nothing.
 */
export function signOff(strapi: Core.Strapi, request: SignOffRequest): Promise<SignOffOutcome> {
  const { kind, documentId, identity, by } = request;
  const reason = request.reason.trim();
  return withLedger(strapi, async (locked): Promise<SignOffOutcome> => {
    const row = await loadRow(strapi, kind, documentId);
    if (!row) throw new errors.NotFoundError();
    const publish: Move | undefined = moveOf(kind, 'publish');
    const signers = publish?.by ?? [];
    if (!signers.some((role) => by.roles.includes(role)))
      return { signed: false, refusal: { allowed: false, reason: 'wrong_role', roles: signers } };
    const findings = await trackedFindings(strapi, kind, row);
    const finding = findings.find((one) => one.identity === identity);
    if (!finding) throw new errors.NotFoundError('Ce passage a changé : rechargez la page.');
    if (reason.length < shortestReason)
      throw new errors.ValidationError(
        'Dites pourquoi ce passage peut être publié (10 caractères au moins).',
      );
    if (finding.signed) return { signed: true };
    const comment = `${ficheFindingKinds[finding.kind].label.fr} (${finding.path}) : ${reason}`;
    const stays = { from: row.stage, to: row.stage };
    const event = { kind, documentId, action: 'signOff', ...stays, by, comment };
    const journalId = await appendJournal(strapi, locked, event, new Date().toISOString());
    await keepSignOff(strapi, { documentId, identity, journalId });
    return { signed: true };
  });
}
