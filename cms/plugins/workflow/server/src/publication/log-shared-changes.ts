import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { mainLocale, type SharedKind, sharedKindOf, sharedUids } from '../fiche/uid';
import type { Call, Next } from '../guard/call';
import { appendJournal } from '../journal/append';
import { type Locked, withLedger } from '../ledger/ledger';
import { type AnsweredName, answeredName } from '../privacy/organisation-name';
import { currentPerson } from '../transition/person';
import { appendPublication, isPublic } from './append';
import { ping } from './ping';
import { sharedEntryOf } from './shared-entry';

const Result = z.looseObject({ documentId: z.string() });
const nothingToAnswer: AnsweredName = { signedOff: [], comment: null };
const writes = ['create', 'update', 'delete', 'clone'];

/** The name by which fiches know a term: it stands in addresses and never changes. */
async function keepName(strapi: Core.Strapi, kind: SharedKind, { params }: Call) {
  const name = kind === 'territory' ? 'code' : 'key';
  const wanted = params.data?.[name];
  if (kind === 'organisation' || wanted === undefined || !params.documentId) return;
  const row = z
    .looseObject({})
    .nullable()
    .parse(await strapi.documents(sharedUids[kind]).findOne({ documentId: params.documentId }));
  if (row && row[name] !== wanted)
    throw new errors.ValidationError(
      'Cet identifiant figure dans des adresses : il ne change plus. Changez le libellé.',
    );
}

/** Writes one row of the log for a term, organisation, territory or acronym, when readers see a difference. */
async function logShared(
  strapi: Core.Strapi,
  locked: Locked,
  kind: SharedKind,
  documentId: string,
  action: string,
) {
  const row = await strapi.documents(sharedUids[kind]).findOne({ documentId });
  const entry = row ? sharedEntryOf(kind, row) : null;
  const known = await isPublic(strapi, kind, documentId, mainLocale);
  if (!entry && !known) return;
  const answered = kind === 'organisation' && entry ? answeredName(entry, row) : nothingToAnswer;
  const at = new Date().toISOString();
  const by = currentPerson(strapi);
  const journalId = await appendJournal(
    strapi,
    locked,
    { kind, documentId, action, from: null, to: null, by, comment: answered.comment },
    at,
  );
  const publicAction = entry ? (known ? 'changed' : 'published') : 'unpublished';
  await appendPublication(
    strapi,
    locked,
    {
      kind,
      documentId,
      locale: mainLocale,
      action: publicAction,
      journalId,
      entry,
      signedOff: answered.signedOff,
    },
    at,
  );
  const { publicationHead } = locked.ends;
  locked.afterCommit(() => void ping(strapi, publicationHead));
}

/** Every change of what fiches show is a row of the publication log, in the same transaction. */
export const logSharedChanges = (strapi: Core.Strapi) => async (call: Call, next: Next) => {
  const kind = sharedKindOf(call.uid);
  if (!kind || !writes.includes(call.action)) return next();
  return withLedger(strapi, async (locked) => {
    await keepName(strapi, kind, call);
    const result = await next();
    const made = Result.safeParse(result);
    const documentId =
      call.params.documentId && call.action !== 'clone'
        ? call.params.documentId
        : made.data?.documentId;
    if (documentId) await logShared(strapi, locked, kind, documentId, call.action);
    return result;
  });
};
