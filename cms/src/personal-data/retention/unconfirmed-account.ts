import { limitsOf } from '@pratiques/shared';
import { z } from 'zod';
import { userUid } from '../../auth/account';
import { lifetimes } from '../../auth/one-time-code';
import { eraseAccount } from '../erasure/erase-account';
import { Moment } from './moment';
import { oneByOne, type Rule } from './plan';

const Pending = z
  .object({
    id: z.number(),
    documentId: z.string(),
    createdAt: Moment,
    confirmationExpiresAt: Moment.nullable(),
  })
  .transform(({ confirmationExpiresAt: until, createdAt, ...account }) => ({
    ...account,
    // Who asks for the mail again has as long again.
    at: until ? new Date(until.getTime() - lifetimes.confirmation) : createdAt,
  }));

/** Accounts that nobody confirmed since the last mail; one that owns a practice was confirmed once. */
export const unconfirmedAccount: Rule = async (strapi, now) => {
  const { due } = limitsOf('unconfirmed-account', now);
  const pending = z.array(Pending).parse(
    await strapi.db.query(userUid).findMany({
      where: { confirmed: false, blocked: false },
      orderBy: { id: 'asc' },
    }),
  );
  const owns = ({ id }: { id: number }) =>
    strapi.db.query('api::practice.practice').count({ where: { owner: { id } } });
  const old: typeof pending = [];
  for (const account of pending.filter(({ at }) => at <= due))
    if ((await owns(account)) === 0) old.push(account);
  return {
    due: oneByOne(
      old,
      async ({ documentId }) => (await eraseAccount(strapi, documentId, now)) !== null,
    ),
  };
};
