import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { verify } from 'jsonwebtoken';
import type { Context } from 'koa';
import { z } from 'zod';
import { environment } from '../environment';
import { Account, userUid } from './account';
import { deviceOf } from './device';
import { Opening } from './open-families';
import { managerOf, origin, sessionUid } from './session-store';

/** Seconds. The access token is checked against its session each time, so its age matters little. */
export const lifespans = { access: 30 * 60, idle: 12 * 3_600, longest: 7 * 24 * 3_600 } as const;

const cookieName = 'session_refresh';
const Session = z.looseObject({
  sessionId: z.string(),
  userId: z.string(),
  deviceId: z.string().nullable(),
  absoluteExpiresAt: z.coerce.date(),
  metadata: Opening.nullable().catch(null),
});
const Claims = z.looseObject({ sessionId: z.string(), type: z.literal('refresh') });

/** The session that a refresh token of ours names, even one that is used up. */
function sessionIdIn(token: string): string | null {
  try {
    const claims = verify(token, environment().JWT_SECRET, {
      algorithms: ['HS256'],
      ignoreExpiration: true,
    });
    return Claims.safeParse(claims).data?.sessionId ?? null;
  } catch {
    return null;
  }
}

const sessionOf = async (strapi: Core.Strapi, sessionId: string) =>
  Session.nullable().parse(
    (await strapi.db.query(sessionUid).findOne({ where: { sessionId, origin } })) ?? null,
  );

/** Ends all that was opened by one signing in; its access tokens too, at once. */
async function endFamily(strapi: Core.Strapi, { userId, deviceId }: z.infer<typeof Session>) {
  if (deviceId) await managerOf(strapi).invalidateRefreshToken(userId, deviceId);
}

/** Ends everything that is open in the name of an account. */
export const endAllSessions = (strapi: Core.Strapi, userId: number): Promise<void> =>
  managerOf(strapi).invalidateRefreshToken(String(userId));

const wantsCookie = (context: Context): boolean =>
  context.get('x-strapi-refresh-cookie') === 'httpOnly';

/** The token that renews a session, from the cookie or the body. */
export function refreshTokenIn(context: Context): string | undefined {
  const Body = z.object({ refreshToken: z.string().max(4_000) });
  return context.cookies.get(cookieName) ?? Body.safeParse(context.request.body).data?.refreshToken;
}

function setCookie(context: Context, value: string | null) {
  const secure = environment().SITE_URL.startsWith('https:');
  // Behind the publisher the last steps are not encrypted; what the reader sees is.
  context.cookies.secure = secure;
  context.cookies.set(cookieName, value, {
    httpOnly: true,
    secure,
    sameSite: 'strict',
    path: '/api/auth',
    maxAge: lifespans.idle * 1_000,
    overwrite: true,
  });
}

async function answerTokens(strapi: Core.Strapi, context: Context, refresh: string, more: object) {
  const access = await managerOf(strapi).generateAccessToken(refresh);
  if ('error' in access) return context.unauthorized('Invalid credentials');
  if (wantsCookie(context)) setCookie(context, refresh);
  const refreshToken = wantsCookie(context) ? {} : { refreshToken: refresh };
  context.body = { jwt: access.token, ...refreshToken, ...more };
}

/** What a page is told of who is signed in. */
const shown = ({ id, documentId, username, email, fullName }: Account) => ({
  user: { id, documentId, username, email, fullName: fullName ?? null },
});

/** Signs somebody in: each time a family of its own. */
export async function openSession(strapi: Core.Strapi, context: Context, account: Account) {
  const { id } = account;
  const metadata = { ...deviceOf(context.get('user-agent')), openedAt: new Date().toISOString() };
  const { token } = await managerOf(strapi).generateRefreshToken(String(id), randomUUID(), {
    type: 'refresh',
    metadata,
  });
  const data = { lastSignInAt: new Date() };
  await strapi.db.query(userUid).update({ where: { id }, data });
  await answerTokens(strapi, context, token, shown(account));
}

/** Exchanges a refresh token for the next, once: one that comes back ends the whole family. */
export async function renewSession(strapi: Core.Strapi, context: Context, token: string) {
  const named = sessionIdIn(token);
  const session = named === null ? null : await sessionOf(strapi, named);
  if (!session) return context.unauthorized('Invalid credentials');
  const valid = (await managerOf(strapi).validateRefreshToken(token)).isValid;
  const { sessionId, deviceId, userId, metadata } = session;
  const claimed = valid
    ? await strapi.db.query(sessionUid).updateMany({
        where: { sessionId, status: 'active' },
        data: { status: 'rotated' },
      })
    : { count: 0 };
  if (claimed.count !== 1) {
    await endFamily(strapi, session);
    return context.unauthorized('Invalid credentials');
  }
  const next = await managerOf(strapi).generateRefreshToken(userId, deviceId ?? randomUUID(), {
    type: 'refresh',
    ...(metadata ? { metadata } : {}),
  });
  // A family does not outlive its first day by being renewed.
  await strapi.db.query(sessionUid).update({
    where: { sessionId: next.sessionId },
    data: { absoluteExpiresAt: session.absoluteExpiresAt },
  });
  const account = Account.parse(
    await strapi.db.query(userUid).findOne({ where: { id: Number(userId) } }),
  );
  return answerTokens(strapi, context, next.token, shown(account));
}

/** Ends the family of a refresh token, or of the session that is asking. */
export async function closeSession(strapi: Core.Strapi, context: Context, token?: string) {
  const asking = z.looseObject({ id: z.string() }).safeParse(context.state.session).data?.id;
  for (const named of [token ? sessionIdIn(token) : null, asking ?? null]) {
    const session = named === null ? null : await sessionOf(strapi, named);
    if (session) await endFamily(strapi, session);
  }
  setCookie(context, null);
  context.body = { ok: true };
}

/** Whether the family of an access token still stands. */
export const isSessionActive = (strapi: Core.Strapi, sessionId: string): Promise<boolean> =>
  managerOf(strapi).isSessionActive(sessionId);
