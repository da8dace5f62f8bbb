import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { findOrPropose } from '../organisations/find-or-propose';
import { setOrganisation } from '../organisations/of-account';
import { Account, userUid } from './account';
import { Code, hashOf } from './one-time-code';
import { isPasswordOf } from './password-check';
import { readBody } from './read-body';
import { openSession } from './sessions';

const Confirmation = z.strictObject({ code: Code, password: z.string().max(1_000) });

/** The columns of an account whose address is confirmed. */
export const asConfirmed = {
  confirmed: true,
  confirmationToken: null,
  confirmationExpiresAt: null,
  pendingOrganisation: null,
};

/** Confirming an address: the code of the mail and the password of the registration, both. */
export const confirmation = ({ strapi }: { strapi: Core.Strapi }) => {
  const users = () => strapi.db.query(userUid);
  return {
    /**
     * Opening the mail's link does nothing by itself: scanners open links, and who registered
     * somebody else's address has the password, not the code. One refusal for whatever is wrong.
     */
    async emailConfirmation(context: Context) {
      const asked = readBody(context, Confirmation);
      if (!asked) return;
      const where = {
        confirmationToken: hashOf(asked.code),
        confirmationExpiresAt: { $gt: new Date() },
        confirmed: false,
        blocked: false,
      };
      const account = Account.nullable().parse((await users().findOne({ where })) ?? null);
      const isRight = await isPasswordOf(strapi, account, asked.password);
      // Taken before it is used: of two that arrive together one counts.
      const { count } =
        account && isRight ? await users().updateMany({ where, data: asConfirmed }) : { count: 0 };
      if (!account || count !== 1) return context.badRequest('Invalid link or password');
      const { id, pendingOrganisation } = account;
      if (pendingOrganisation) {
        const { organisation } = await findOrPropose(strapi, pendingOrganisation, id);
        await setOrganisation(strapi, id, organisation);
      }
      return openSession(strapi, context, account);
    },
  };
};
