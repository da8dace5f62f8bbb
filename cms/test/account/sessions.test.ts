import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { change, newAccount, openSession, post, sessionIn } from './accounts.ts';

// Staying signed in: each refresh token serves once.

const email = 'fidele@asso.example';
let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await newAccount(cms, email);
});
afterEach(() => vi.useRealTimers());
afterAll(() => cms.stop());

const status = async (token: string) =>
  (await request(cms, 'GET /api/contributions', { token })).status;
const refresh = (refreshToken: unknown) => post(cms, 'refresh', { refreshToken });
const later = (minutes: number) =>
  vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });

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

describe('where one is signed in', () => {
  const Open = z.array(
    z.strictObject({
      id: z.uuid(),
      openedAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime(),
      device: z.string(),
      current: z.boolean(),
    }),
  );
  const agents = {
    firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
    own: 'Zorglub/5.0 (bureau 12)',
  };
  const open = async (userAgent: string) => {
    const headers = { 'user-agent': userAgent };
    const body = { identifier: theirs, password: 'Une-phrase-longue-2026' };
    return sessionIn(await request(cms, 'POST /api/auth/local', { body, headers }));
  };
  const list = async (token: string) =>
    dataIn(await request(cms, 'GET /api/auth/account/sessions', { token }), Open);
  const end = (token: string, id = '') =>
    request(cms, `DELETE /api/auth/account/sessions${id && `/${id}`}`, { token });

  const theirs = 'ailleurs@asso.example';
  beforeAll(() => newAccount(cms, theirs));

  test('each signing in is one line, in words, and of what the browser said nothing else is kept', async () => {
    const [here, there] = [await open(agents.firefox), await open(agents.own)];
    const shown = await list(here.jwt);
    expect(shown.map(({ device, current }) => [device, current])).toEqual([
      ['Navigateur inconnu', false],
      ['Firefox sous Windows', true],
      ['Navigateur inconnu', false],
    ]);
    const headers = { 'accept-language': 'en' };
    const line = 'GET /api/auth/account/sessions';
    expect((await request(cms, line, { token: there.jwt, headers })).text).toContain(
      'Firefox on Windows',
    );
    const rows = await cms.strapi.db.connection('strapi_sessions').select();
    for (const word of ['Zorglub', 'Mozilla', 'rv:', '128.0', 'bureau'])
      expect(JSON.stringify(rows)).not.toContain(word);
  });
  test('one that is renewed stays one line, opened when it was', async () => {
    const first = await open(agents.firefox);
    const before = (await list(first.jwt)).find(({ current }) => current);
    later(25);
    const next = sessionIn(await refresh(first.refreshToken));
    const after = (await list(next.jwt)).filter(({ id }) => id === before?.id);
    expect(after).toMatchObject([{ openedAt: before?.openedAt, current: true }]);
    expect(after[0]?.device).toBe('Firefox sous Windows');
    expect(Date.parse(after[0]?.lastUsedAt ?? '')).toBeGreaterThan(
      Date.parse(before?.lastUsedAt ?? ''),
    );
    // The older access token asks for the same family.
    expect((await list(first.jwt)).find(({ current }) => current)?.id).toBe(before?.id);
  });
  test('one that has ended is not listed', async () => {
    const { jwt } = await open(agents.firefox);
    const ended = (await list(jwt)).map(({ id }) => id);
    later(13 * 60);
    const { jwt: next } = await open(agents.firefox);
    expect((await list(next)).filter(({ id }) => ended.includes(id))).toEqual([]);
  });
  test('one is ended by its line, at once, and the others go on', async () => {
    const here = await open(agents.firefox);
    const before = (await list(here.jwt)).map(({ id }) => id);
    const there = await open(agents.own);
    const line = (await list(here.jwt)).find(({ id }) => !before.includes(id));
    expect((await end(here.jwt, line?.id)).status).toBe(204);
    expect(await status(there.jwt)).toBe(401);
    expect((await refresh(there.refreshToken)).status).toBe(401);
    expect(await status(here.jwt)).toBe(200);
    expect((await end(here.jwt, line?.id)).status).toBe(404);
  });
  test('all others are ended together', async () => {
    const [there, here] = [await open(agents.own), await open(agents.firefox)];
    expect((await end(here.jwt)).status).toBe(204);
    expect(await status(there.jwt)).toBe(401);
    expect(await list(here.jwt)).toMatchObject([{ current: true }]);
  });
  test('somebody else’s line is none: 404, and it stays open', async () => {
    const other = await openSession(cms, email);
    const [line] = await list(other.jwt);
    const { jwt } = await open(agents.firefox);
    expect((await end(jwt, line?.id)).status).toBe(404);
    for (const id of ['a'.repeat(24), '%00', "'", '1', '$ne'])
      expect((await end(jwt, id)).status).toBe(404);
    expect((await list(jwt)).map(({ id }) => id)).not.toContain(line?.id);
    expect(await status(other.jwt)).toBe(200);
    await end(jwt);
    expect(await status(other.jwt)).toBe(200);
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
