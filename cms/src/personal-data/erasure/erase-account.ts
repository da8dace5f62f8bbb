import type { Core } from '@strapi/strapi';
import { Account, userUid } from '../../auth/account';
import { workflow } from '../../workflow';
import { eraseMailsTo } from './erase-mails';
import { rememberErasure } from './erasures-file';
import { forgetProposer } from './organisations';

/** What became of a person's fiches, by their documents. */
export interface Erased {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** An account by its document, or null: then it is gone already. */
const accountByDocument = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<Account | null> =>
  Account.nullable().parse(
    (await strapi.db.query(userUid).findOne({ where: { documentId }, populate: ['role'] })) ?? null,
  );

/** Erases an account and all that is only its own; the account's row goes last, so that it can be begun again. */
export async function applyErasure(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<Erased | null> {
  const account = await accountByDocument(strapi, documentId);
  if (!account) return null;
  const { contributions, personalData } = workflow(strapi);
  const { id, email, fullName } = account;
  // Signed out first: nothing new comes in this name.
  await strapi.db.query(userUid).update({ where: { id }, data: { blocked: true } });
  const by = { ...contributions.person(account), id };
  const words = [email, fullName ?? ''].filter((word) => word.trim().length > 2);
  // Mails to managers carry addresses that the contributor gave, and links that lead nowhere now.
  const { removed: going, kept: staying } = await personalData.fateOf(id);
  for (const address of await personalData.managersOf([...going, ...staying]))
    await eraseMailsTo(address);
  const { removed, kept } = await personalData.eraseContributor(by, words, now);
  await forgetProposer(strapi, id);
  const theirs = { userId: String(id), origin: 'users-permissions' };
  await strapi.db.query('admin::session').deleteMany({ where: theirs });
  await eraseMailsTo(email);
  await personalData.forgetNotices(documentId);
  await strapi.db.query(userUid).delete({ where: { id } });
  await personalData.record({ kind: 'account', documentId, action: 'erase', comment: null }, now);
  return { removed, kept };
}

/**
 * Erases an account for good: written down first, so that a database that is brought back has it
 * erased again. `shedBytes` afterwards makes the bytes go.
 */
export async function eraseAccount(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<Erased | null> {
  if (!(await accountByDocument(strapi, documentId))) return null;
  await rememberErasure({ at: now.toISOString(), account: documentId });
  return applyErasure(strapi, documentId, now);
}
