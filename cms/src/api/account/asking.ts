import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { Account, userUid } from '../../auth/account';

const SignedIn = z.looseObject({
  user: z.looseObject({ id: z.number() }),
  session: z.looseObject({ id: z.string() }),
});

/** The number of the account that asks, and the session of its token. */
export function askingIds({ state }: Context): { account: number; session: string } {
  const { user, session } = SignedIn.parse(state);
  return { account: user.id, session: session.id };
}

/** The account that asks, as it is now. */
export const askingAccount = async (strapi: Core.Strapi, context: Context): Promise<Account> =>
  Account.parse(
    await strapi.db.query(userUid).findOne({ where: { id: askingIds(context).account } }),
  );
