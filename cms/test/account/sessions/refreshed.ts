import { describe, expect, test, vi } from 'vitest';
import { request } from '../../request.ts';
import { openSession, sessionIn } from '../accounts.ts';
import { cms, email, later, refresh, status } from './setting.ts';

/** A session that goes on, each refresh token serving once. */
export function refreshed(): void {
  test('a refresh token is exchanged for the next one, and the session goes on', async () => {
    let { refreshToken } = await openSession(cms, email);
    for (let n = 0; n < 3; n += 1) {
      const next = sessionIn(await refresh(refreshToken));
      expect(next.refreshToken).not.toBe(refreshToken);
      expect(await status(next.jwt)).toBe(200);
      refreshToken = next.refreshToken;
    }
  });

  describe('replayed refresh: 401', () => {
    test('and its whole family ends, access tokens too; other sessions go on', async () => {
      const [stolen, other] = [await openSession(cms, email), await openSession(cms, email)];
      const next = sessionIn(await refresh(stolen.refreshToken));
      expect(await status(next.jwt)).toBe(200);
      expect((await refresh(stolen.refreshToken)).status).toBe(401);
      for (const { jwt } of [stolen, next]) expect(await status(jwt)).toBe(401);
      expect((await refresh(next.refreshToken)).status).toBe(401);
      expect(await status(other.jwt)).toBe(200);
    });
    test('of ten at once, one at most is answered', async () => {
      const { refreshToken } = await openSession(cms, email);
      const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
      expect(answers.filter((answer) => answer.status === 200).length).toBeLessThanOrEqual(1);
      expect(answers.filter((answer) => answer.status === 401).length).toBeGreaterThanOrEqual(9);
    });
  });

  test.each([
    ['an access token', async () => (await openSession(cms, email)).jwt],
    ['a token cut short', async () => (await openSession(cms, email)).refreshToken.slice(0, -3)],
    ['a text', async () => 'x'],
  ])('%s does not refresh: 401', async (_, token) => {
    expect((await refresh(await token())).status).toBe(401);
  });
  test.each([[['x']], [{}], [null], [7]])('%j does not refresh: 400', async (token) => {
    expect((await refresh(token)).status).toBe(400);
  });

  test('an access token expires after half an hour, a session after twelve without use', async () => {
    const { jwt, refreshToken } = await openSession(cms, email);
    later(29);
    expect(await status(jwt)).toBe(200);
    later(31);
    expect(await status(jwt)).toBe(401);
    later(13 * 60);
    expect((await refresh(refreshToken)).status).toBe(401);
  });
  test('a session that is renewed all the time ends after a week', async () => {
    let { refreshToken } = await openSession(cms, email);
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      vi.useRealTimers();
      later(hours * 60);
      refreshToken = sessionIn(await refresh(refreshToken)).refreshToken;
    }
    vi.useRealTimers();
    later(7 * 24 * 60 + 1);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  test('a browser keeps its refresh token in a cookie that no script reads', async () => {
    const headers = { 'x-strapi-refresh-cookie': 'httpOnly' };
    const body = { identifier: email, password: 'Une-phrase-longue-2026' };
    const answer = await request(cms, 'POST /api/auth/local', { body, headers });
    expect(answer.text).not.toContain('refreshToken');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^session_refresh=[\w.-]+; path=\/api\/auth; .*samesite=strict; httponly$/i,
    );
    const again = await request(cms, 'POST /api/auth/refresh', {
      headers: { ...headers, cookie: cookie.split(';')[0] ?? '' },
    });
    expect(again.status).toBe(200);
    expect(again.text).not.toContain('refreshToken');
  });
}
