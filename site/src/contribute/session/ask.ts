import * as z from 'zod';
import { accessToken, close, Opened, open, type User, user } from './access.ts';
import type { Answer } from './answer.ts';
import { type Request, send } from './send.ts';

export type { Answer };
export { accessToken, type User, user };

/**
 * Asks the CMS in the name of whoever is signed in.
 * `path` is below `/api`; the answer's `data` is read by `schema`. Never throws.
 */
export async function ask<S extends z.ZodType>(
  schema: S,
  path: string,
  request: Request = {},
): Promise<Answer<z.output<S>>> {
  const token = accessToken();
  const first = token ? await send(schema, path, request, token) : null;
  if (first && !isUnauthorized(first)) return first;
  const renewed = await renew(token);
  if (!renewed.ok) return renewed;
  const second = await send(schema, path, request, renewed.data);
  return isUnauthorized(second) ? { ok: false, why: 'signed_out' } : second;
}

const isUnauthorized = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.why === 'refused' && answer.status === 401;

/** A token other than the one that no longer serves: another tab's, or a new one. */
async function renew(useless: string | null): Promise<Answer<string>> {
  // A refresh token serves once: two tabs that sent it together would end the session of both.
  return navigator.locks.request('pratiques.session', async (): Promise<Answer<string>> => {
    const known = accessToken();
    if (known && known !== useless) return { ok: true, data: known, meta: {} };
    // Left alone, the page may go: its answer carries the cookie that serves next.
    const answer = await send(
      Opened,
      '/auth/refresh',
      { method: 'POST', body: {}, keepalive: true },
      null,
    );
    if (answer.ok) {
      open(answer.data);
      return { ...answer, data: answer.data.jwt };
    }
    if (answer.why !== 'refused') return answer;
    close();
    return { ok: false, why: 'signed_out' };
  });
}

/** Whether somebody is signed in: what this page knows, or what the cookie opens. */
export async function whoIsThere(): Promise<Answer<User | null>> {
  if (!accessToken()) {
    const renewed = await renew(null);
    if (!renewed.ok && renewed.why !== 'signed_out') return renewed;
  }
  return { ok: true, data: user.value, meta: {} };
}

/** Sends what opens a session (signing in, a new password, an address that is confirmed) and keeps it. */
export async function openSession(path: string, body: unknown): Promise<Answer<User>> {
  const answer = await send(Opened, path, { method: 'POST', body }, null);
  if (!answer.ok) return answer;
  open(answer.data);
  return { ...answer, data: answer.data.user };
}

export const signIn = (email: string, password: string): Promise<Answer<User>> =>
  openSession('/auth/local', { identifier: email, password });

/** Ends the session here and in the CMS; here also when the CMS cannot be asked. */
export async function signOut(): Promise<void> {
  await ask(z.unknown(), '/auth/logout', { method: 'POST', body: {} });
  close();
}
