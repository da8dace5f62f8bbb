import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Account, userUid } from '../../auth/account';
import { waitingFor } from '../../mail/outbox/waiting';
import { workflow } from '../../workflow';
import { mailsTo } from '../erasure/erase-mails';
import { json, type Part } from './part';
import { readMe } from './read-me';

const Rows = z.array(z.record(z.string(), z.unknown()));
const Known = z.looseObject({ organisation: z.looseObject({ name: z.string() }).nullish() });

/** What an account is, in the person's interest; hashes of passwords and codes help nobody. */
const shown = [
  'documentId',
  'email',
  'username',
  'fullName',
  'jobTitle',
  'network',
  'pendingOrganisation',
  'confirmed',
  'blocked',
  'createdAt',
  'updatedAt',
  'lastSignInAt',
];
const pick = (row: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

async function accountParts(strapi: Core.Strapi, { id, documentId }: Account): Promise<Part[]> {
  const account = Known.parse(
    await strapi.db.query(userUid).findOne({ where: { id }, populate: ['organisation'] }),
  );
  const find = async (uid: Parameters<typeof strapi.db.query>[0], where: object) =>
    Rows.parse(await strapi.db.query(uid).findMany({ where }));
  const sessions = await find('admin::session', {
    userId: String(id),
    origin: 'users-permissions',
  });
  const proposed = await find('api::organisation.organisation', { proposer: id });
  const notices = await find('plugin::workflow.notice', { documentId });
  const opened = ['createdAt', 'expiresAt', 'absoluteExpiresAt', 'status', 'metadata'];
  return [
    json('compte.json', {
      ...pick(account, shown),
      organisation: account.organisation?.name ?? null,
    }),
    json(
      'sessions.json',
      sessions.map((row) => pick(row, opened)),
    ),
    json(
      'organisations.json',
      proposed.map((row) => pick(row, ['name', 'type', 'standing', 'createdAt'])),
    ),
    json(
      'avertissements.json',
      notices.map((row) => pick(row, ['rule', 'at'])),
    ),
  ];
}

async function ficheParts(strapi: Core.Strapi, { id }: Account): Promise<Part[]> {
  const practices = await workflow(strapi).personalData.exportPractices(id);
  return practices.flatMap(
    ({ documentId, rows, keptPassages, attachments, approvals, exchange }) => {
      const folder = `fiches/${documentId}`;
      const state = { draft: 'brouillon', published: 'en-ligne' };
      return [
        ...rows.map((row) => json(`${folder}/${state[row.status]}-${row.locale}.json`, row)),
        json(`${folder}/passages-gardes.json`, keptPassages),
        json(
          `${folder}/pieces-jointes.json`,
          attachments.map(({ said, fileName }) => ({ ...said, file: `fichiers/${fileName}` })),
        ),
        json(`${folder}/accord-du-responsable.json`, approvals),
        json(`${folder}/echange.json`, exchange),
        ...attachments.map(({ fileName, file }) => ({
          path: `${folder}/fichiers/${fileName}`,
          content: { file },
        })),
      ];
    },
  );
}

/**
 * All that is held about whoever has an address: their account, if they have one, and the fiches in
 * which it stands as a manager's. Empty when nothing is.
 */
export async function partsOfPerson(
  strapi: Core.Strapi,
  address: string,
  account: Account | null,
  now: Date,
): Promise<Part[]> {
  const { personalData } = workflow(strapi);
  const managed = await personalData.managedBy(address);
  const mails = await mailsTo(address);
  const waiting = (await waitingFor(address)).map(({ name: _, ...one }) => one);
  if (!account && managed.length + mails.length + waiting.length === 0) return [];
  const theirs = account
    ? [
        ...(await accountParts(strapi, account)),
        ...(await ficheParts(strapi, account)),
        json('journal.json', await personalData.exportJournal(account.id)),
      ]
    : [];
  return [
    { path: 'LISEZ-MOI.txt', content: readMe(now) },
    ...theirs,
    json('responsable.json', {
      address,
      fiches: managed,
      accords: await personalData.approvalsTo(address),
    }),
    ...(waiting.length > 0 ? [json('courriels/en-attente.json', waiting)] : []),
    ...mails.map((file, index) => ({ path: `courriels/${index + 1}.eml`, content: { file } })),
  ];
}
