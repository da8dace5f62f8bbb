import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { request } from '../../request.ts';
import { type Cms, startCms } from '../../strapi.ts';
import { newAccount, post } from '../accounts.ts';

// One CMS and an account that stays signed in; each file of this folder is one subject.

export const email = 'fidele@asso.example';
export let cms: Cms;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withAccount(): void {
  beforeAll(async () => {
    cms = await startCms();
    await newAccount(cms, email);
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => cms.stop());
}

/** What an access token is answered. */
export const status = async (token: string) =>
  (await request(cms, 'GET /api/contributions', { token })).status;
export const refresh = (refreshToken: unknown) => post(cms, 'refresh', { refreshToken });
/** Moves the clock on; the next test has the real one. */
export const later = (minutes: number) =>
  vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });
