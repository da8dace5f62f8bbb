import { Email, isPassword } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { languageOf } from '../api/contribution/language';
import { sendLetter } from '../mail/send-letter';
import { Account, Password, usersOf, userUid } from './account';
import { asConfirmed } from './confirmation';
import { resetLetter } from './letters';
import { Code, hashOf, lifetimes, newCode } from './one-time-code';
import { fieldError, readBody, refuseFields } from './read-body';
import { openSession } from './sessions';

const Forgotten = z.strictObject({ email: Email });
const twice = { password: Password, passwordConfirmation: z.string() };
const isTwiceTheSame = ({ password, passwordConfirmation }: Record<keyof typeof twice, string>) =>
  password === passwordConfirmation;
const Reset = z
  .strictObject({ code: Code, ...twice })
  .refine(isTwiceTheSame, { path: ['passwordConfirmation'] });
const Change = z
  .strictObject({ currentPassword: z.string().max(1_000), ...twice })
  .refine(isTwiceTheSame, { path: ['passwordConfirmation'] });

/** A new password, by a mail or by the old one; either way whatever was open in this name is closed. */
export const newPassword = ({ strapi }: { strapi: Core.Strapi }) => {
  const users = () => strapi.db.query(userUid);
  return {
    async forgotPassword(context: Context) {
      const asked = readBody(context, Forgotten);
      if (!asked) return;
      const { code, hash } = newCode();
      // One statement, whether or not it finds a row.
      const { count } = await users().updateMany({
        where: { email: asked.email, provider: 'local', blocked: false },
        data: {
          resetPasswordToken: hash,
          resetPasswordExpiresAt: new Date(Date.now() + lifetimes.reset),
        },
      });
      if (count > 0) sendLetter(strapi, asked.email, resetLetter(code));
      context.body = { ok: true };
    },

    async resetPassword(context: Context) {
      const asked = readBody(context, Reset);
      if (!asked) return;
      const resetPasswordToken = hashOf(asked.code);
      const where = { resetPasswordToken, blocked: false };
      const account = Account.nullable().parse((await users().findOne({ where })) ?? null);
      if (account && !isPassword(asked.password, account.email))
        return refuseFields(context, [fieldError('password', languageOf(context))]);
      // Taken before it is used: of two that arrive together one counts.
      const { count } = await users().updateMany({
        where: { ...where, resetPasswordExpiresAt: { $gt: new Date() } },
        data: { resetPasswordToken: null, resetPasswordExpiresAt: null },
      });
      if (!account || count !== 1)
        return refuseFields(context, [fieldError('code', languageOf(context))]);
      // Who opened the mail has shown that the address is theirs; who registered it may be somebody else.
      await usersOf(strapi).edit(account.id, { password: asked.password, ...asConfirmed });
      return openSession(strapi, context, account);
    },

    async changePassword(context: Context) {
      const asked = readBody(context, Change);
      if (!asked) return;
      const { id } = z.looseObject({ id: z.number() }).parse(context.state.user);
      const account = Account.parse(await users().findOne({ where: { id } }));
      const { currentPassword, password } = asked;
      if (!isPassword(password, account.email))
        return refuseFields(context, [fieldError('password', languageOf(context))]);
      if (!(await usersOf(strapi).validatePassword(currentPassword, account.password ?? '')))
        return context.badRequest('The provided current password is invalid');
      if (currentPassword === password)
        return context.badRequest('Your new password must be different than your current password');
      await usersOf(strapi).edit(id, { password });
      return openSession(strapi, context, account);
    },
  };
};
