import {
  decide,
  type FicheKind,
  type MoveName,
  type NewFieldRequest,
  type Problem,
  type Refusal,
  type Stage,
} from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { askOnSubmit } from '../approval/ask';
import { dropUnneeded } from '../attachments/drop-unneeded';
import { loadRow, localesOf, writeDocument } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { asService } from '../guard/scope';
import { appendJournal } from '../journal/append';
import { historyOf } from '../journal/read';
import { type Locked, withLedger } from '../ledger/ledger';
import type { TrackedFinding } from '../privacy/findings';
import { forgetGonePassages } from '../privacy/kept-passages';
import { freeSlug } from '../publication/address';
import { bringOffline, bringOnline } from '../publication/fiche-online';
import { ping } from '../publication/ping';
import { askAtFields } from '../requests/ask';
import { tellOfMove } from '../tidings/tell-of-move';
import { circumstancesOf, findingsAgainst, problemsFor } from './circumstances';
import { rememberMove, wasMade } from './keyed-move';
import type { Person } from './person';

export interface MoveRequest {
  kind: FicheKind;
  documentId: string;
  name: MoveName;
  by: Person;
  comment?: string | null | undefined;
  /** The version that the person read; a stale one is refused. */
  version?: number | undefined;
  /** The same for each try of one click: a move that was made is answered again, not made again. */
  idempotencyKey?: string | undefined;
  /** What is asked at single fields of a practice, with `requestChanges`. */
  requests?: readonly NewFieldRequest[] | undefined;
}

export type MoveOutcome =
  | { allowed: true; stage: Stage; version: number }
  | {
      refusal: Refusal;
      allowed: false;
      problems: Problem[];
      findings: readonly TrackedFinding[];
      version: number;
    };

/** Who wrote last, and at what time of the day, when that is after the version that the person read. */
async function newerThan(strapi: Core.Strapi, row: FicheRow, version: number | undefined) {
  if (version === undefined || version === row.version) return undefined;
  const last = (await historyOf(strapi, row.documentId)).at(-1);
  // A save of the text is no row of the journal: then nobody is named.
  const moved = last !== undefined && last.at >= row.updatedAt;
  const at = new Date(moved ? last.at : row.updatedAt).toLocaleTimeString('fr-FR', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  });
  return { who: (moved ? last.who : null) ?? "Quelqu'un", at };
}

/** What the move does beside changing the stage. */
async function effectOf(
  strapi: Core.Strapi,
  locked: Locked,
  request: MoveRequest,
  row: FicheRow,
  journalId: number,
  at: string,
) {
  const { kind, documentId, name, by, requests: asked = [] } = request;
  if (name === 'submit') {
    await forgetGonePassages(strapi, row);
    await askOnSubmit(strapi, locked, row, by, at);
  }
  if (name === 'requestChanges' && kind === 'practice')
    await askAtFields(strapi, row, { asked, by, at });
  if (name === 'accept' && !row.slug)
    await writeDocument(strapi, kind, documentId, {
      slug: await freeSlug(strapi, row.title ?? ''),
      sites: kind === 'practice' ? ['fep'] : ['fep', 'onpe'],
    });
  if (name === 'publish' || name === 'correct') {
    if (!row.firstOnlineAt) await writeDocument(strapi, kind, documentId, { firstOnlineAt: at });
    await bringOnline(strapi, locked, kind, row, journalId, at);
  }
  if (name === 'unpublish')
    for (const locale of await localesOf(strapi, kind, documentId, 'published'))
      await bringOffline(strapi, locked, kind, row, locale, journalId, at);
}

/**
 * The one way by which a stage changes. Everything happens in one transaction: the decision, the
 * stage, what goes online or offline, the journal and the publication log.
 * @throws NotFoundError when there is no such fiche.
 */
export function moveFiche(strapi: Core.Strapi, request: MoveRequest): Promise<MoveOutcome> {
  const { kind, documentId, name, by, comment = null } = request;
  return asService(() =>
    withLedger(strapi, async (locked): Promise<MoveOutcome> => {
      const row = await loadRow(strapi, kind, documentId);
      if (!row) throw new errors.NotFoundError();
      if (await wasMade(strapi, request))
        return { allowed: true, stage: row.stage, version: row.version };
      const problems = await problemsFor(strapi, kind, row, name);
      const findings = await findingsAgainst(strapi, kind, row, name);
      const newer = await newerThan(strapi, row, request.version);
      const decision = decide(name, {
        ...(await circumstancesOf(strapi, kind, row, by)),
        ...(newer ? { newer } : {}),
        comment,
        missing: problems.length,
        openFindings: findings.length,
      });
      if (!decision.allowed)
        return { allowed: false, refusal: decision, problems, findings, version: row.version };
      const at = new Date().toISOString();
      const head = locked.ends.publicationHead;
      const event = {
        kind,
        documentId,
        action: name,
        from: row.stage,
        to: decision.to,
        by,
        comment,
      };
      const journalId = await appendJournal(strapi, locked, event, at);
      const version = row.version + 1;
      await writeDocument(strapi, kind, documentId, { stage: decision.to, version });
      await effectOf(strapi, locked, request, row, journalId, at);
      await rememberMove(strapi, request);
      tellOfMove(strapi, locked, { name, by, row });
      const { publicationHead } = locked.ends;
      if (publicationHead > head)
        locked.afterCommit(() => {
          void ping(strapi, publicationHead);
          dropUnneeded(strapi, documentId);
        });
      return { allowed: true, stage: decision.to, version };
    }),
  );
}
