import { describe, expect, test } from 'vitest';
import { change, openSession, post, sessionIn } from '../accounts.ts';
import { cms, email, refresh, status } from './setting.ts';

/** A session that is ended, by its owner or with the account. */
export function ended(): void {
  describe('signing out', () => {
    test('ends this session at once, with all that it was renewed to, and no other', async () => {
      const [mine, other] = [await openSession(cms, email), await openSession(cms, email)];
      const next = sessionIn(await refresh(mine.refreshToken));
      expect((await post(cms, 'logout', {}, next.jwt)).status).toBe(200);
      for (const { jwt } of [mine, next]) expect(await status(jwt)).toBe(401);
      expect((await refresh(next.refreshToken)).status).toBe(401);
      expect(await status(other.jwt)).toBe(200);
    });
    test('by the refresh token alone', async () => {
      const { jwt, refreshToken } = await openSession(cms, email);
      expect((await post(cms, 'logout', { refreshToken })).status).toBe(200);
      expect(await status(jwt)).toBe(401);
    });
  });

  test('what is open ends when the account is blocked, and stays ended', async () => {
    const { jwt, refreshToken } = await openSession(cms, email);
    await change(cms, email, { blocked: true });
    expect(await status(jwt)).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(401);
    await change(cms, email, { blocked: false });
    expect(await status(jwt)).toBe(401);
  });
}
