import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { accountOf } from './account';
import { isPasswordOf } from './password-check';
import { readBody } from './read-body';
import { closeSession, openSession, refreshTokenIn, renewSession } from './sessions';

const Login = z.strictObject({
  identifier: z.string().max(254).trim().toLowerCase(),
  password: z.string().max(1_000),
});
const Renewal = z.strictObject({ refreshToken: z.string().max(4_000).optional() });

/** Signing in and out, and staying signed in. */
export const signingIn = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One refusal for an unknown address, a wrong password, an unconfirmed and a blocked account. */
  async callback(context: Context) {
    const asked = readBody(context, Login);
    if (!asked) return;
    const account = await accountOf(strapi, asked.identifier);
    const isRight = await isPasswordOf(strapi, account, asked.password);
    if (account && isRight && account.confirmed && !account.blocked)
      return openSession(strapi, context, account);
    return context.badRequest('Invalid identifier or password');
  },

  async refresh(context: Context) {
    if (!readBody(context, Renewal)) return;
    const token = refreshTokenIn(context);
    if (token === undefined) return context.badRequest('Missing refresh token');
    return renewSession(strapi, context, token);
  },

  async logout(context: Context) {
    if (!readBody(context, Renewal)) return;
    await closeSession(strapi, context, refreshTokenIn(context));
  },
});
