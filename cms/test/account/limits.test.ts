import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { type Cms, startCms } from '../strapi.ts';
import { goodPassword } from './accounts.ts';
import { flood, senderTo } from './flood.ts';
import { factor, scaled } from './scaled.ts';

// “1,000 logins, registrations or resets, changing e-mail, X-Forwarded-For, case, slash”: 429, and
// normal users go on. Loopback has sixteen million addresses: each test floods from its own.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ LIMITS_FACTOR: factor });
});
afterAll(() => cms.stop());

let nth = 1;
let flooder = '';
let neighbour = '';
beforeEach(() => {
  nth += 1;
  flooder = `127.7.${nth}.1`;
  neighbour = `127.7.${nth}.2`;
});

const from = senderTo(() => cms);
const wrong = (n: number) => ({ identifier: `x${n}@asso.example`, password: 'Ce-n-est-pas-cela' });
const right = { identifier: 'contributrice@demo.example', password: 'Demonstration-2026!' };

describe('1,000 logins, registrations or resets, changing e-mail, X-Forwarded-For, case, slash: 429 with Retry-After', () => {
  test.each<[string, string, (n: number) => unknown, number]>([
    ['logins, changing e-mail', '/api/auth/local', wrong, 120],
    [
      'registrations, changing e-mail',
      '/api/auth/local/register',
      (n) => ({ email: `x${n}@asso.example`, password: 'court' }),
      60,
    ],
    [
      'resets, changing e-mail',
      '/api/auth/forgot-password',
      (n) => ({ email: `x${n}@a.example` }),
      60,
    ],
    [
      'confirmations, changing e-mail',
      '/api/auth/send-email-confirmation',
      (n) => ({ email: `x${n}@a.example` }),
      60,
    ],
    [
      'codes that confirm',
      '/api/auth/email-confirmation',
      (n) => ({ code: `${n}`.padStart(64, '0') }),
      60,
    ],
    ['codes', '/api/auth/reset-password', (n) => ({ code: String(n) }), 60],
    [
      'logins to the panel',
      '/admin/login',
      (n) => ({ email: `x${n}@a.example`, password: 'x' }),
      120,
    ],
    ['resets of the panel', '/admin/forgot-password', (n) => ({ email: `x${n}@a.example` }), 60],
  ])('%s', async (_, path, body, allowed) => {
    const statuses = await flood(1_000, (n) => from(flooder, path, body(n)));
    expect(statuses[429]).toBe(1_000 - scaled(allowed));
    const { retryAfter, text } = await from(flooder, path, body(0));
    expect(Number(retryAfter)).toBeGreaterThan(0);
    if (path.startsWith('/api/')) expect(text).toContain("Trop d'essais en peu de temps.");
    expect((await from(neighbour, path, body(1_001))).status).not.toBe(429);
  });

  test.each<[string, (n: number) => [string, object]]>([
    ['X-Forwarded-For', (n) => ['/api/auth/local', { 'x-forwarded-for': `203.0.113.${n % 250}` }]],
    ['Forwarded', (n) => ['/api/auth/local', { forwarded: `for=203.0.113.${n % 250}` }]],
    ['X-Real-IP', (n) => ['/api/auth/local', { 'x-real-ip': `203.0.113.${n % 250}` }]],
    [
      'case and slash',
      (n) => [
        ['/api/auth/local', '/API/auth/LOCAL', '/api/Auth/local/', '/api/auth/local/'][n % 4] ?? '',
        {},
      ],
    ],
  ])('a changing %s does not pass it', async (_, how) => {
    const statuses = await flood(200, (n) => {
      const [path, headers] = how(n);
      return from(flooder, path, wrong(n), headers);
    });
    expect(statuses[429]).toBe(200 - scaled(120));
  });
});

describe('normal users unhindered', () => {
  test('during a flood another address signs in, to the site and to the panel', async () => {
    await flood(200, (n) => from(flooder, '/api/auth/local', wrong(n)));
    expect((await from(flooder, '/api/auth/local', right)).status).toBe(429);
    expect((await from(neighbour, '/api/auth/local', right)).status).toBe(200);
    const body = { email: 'editeur@demo.example', password: 'Demonstration-2026!' };
    expect((await from(flooder, '/admin/login', body)).status).toBe(200);
  });
  test('after too many wrong passwords an account is closed to that address, not to others', async () => {
    const account = { ...right, identifier: 'contributeur2@demo.example' };
    const bad = { ...account, password: 'Ce-n-est-pas-cela' };
    expect(await flood(20, () => from(flooder, '/api/auth/local', bad))).toEqual({
      400: scaled(10),
      429: 20 - scaled(10),
    });
    expect((await from(flooder, '/api/auth/local', account)).status).toBe(429);
    expect((await from(flooder, '/api/auth/local', right)).status).toBe(200);
    expect((await from(neighbour, '/api/auth/local', account)).status).toBe(200);
  });
  test('somebody who signs in rightly again and again is not counted as guessing', async () => {
    // One after the other: those under way count until they have succeeded.
    const send = () => from(flooder, '/api/auth/local', right);
    expect(await flood(20, send, 1)).toEqual({ 200: 20 });
  });
  test('guessing one account from many addresses is stopped too', async () => {
    const bad = { identifier: 'visee@asso.example', password: 'Ce-n-est-pas-cela' };
    const statuses = await flood(40, (n) => from(`127.8.${nth}.${n + 1}`, '/api/auth/local', bad));
    expect(statuses).toEqual({ 400: scaled(50), 429: 40 - scaled(50) });
  });
  test('guessing the password that goes with a link is stopped, wherever it comes from', async () => {
    const bad = { code: 'a'.repeat(64), password: 'Ce-n-est-pas-cela' };
    const send = (n: number) => from(`127.11.${nth}.${n + 1}`, '/api/auth/email-confirmation', bad);
    expect(await flood(20, send)).toEqual({ 400: scaled(10), 429: 20 - scaled(10) });
  });
  test('one person’s box is not filled: so many mails an hour, from anywhere', async () => {
    const body = { email: 'inondee@asso.example', password: goodPassword };
    const send = (n: number) => from(`127.9.${nth}.${n + 1}`, '/api/auth/local/register', body);
    expect(await flood(20, send)).toEqual({ 200: scaled(6), 429: 20 - scaled(6) });
  });
});

describe('contributions and organisations: by account, wherever it asks from', () => {
  test.each<[string, (n: number) => unknown, number]>([
    ['', () => ({}), 60],
    ['/organisations', (n) => ({ name: `Une association ${n}` }), 20],
  ])('POST /contributions%s', async (path, body, allowed) => {
    const token = await signIn(cms, 'contributrice');
    const authorization = `Bearer ${token}`;
    const send = (n: number) =>
      from(`127.10.${nth}.${n + 1}`, `/api/contributions${path}`, body(n), { authorization });
    const statuses = await flood(100, send);
    expect(statuses).toEqual({ 201: scaled(allowed), 429: 100 - scaled(allowed) });
    const other = `Bearer ${await signIn(cms, 'contributeur2')}`;
    const headers = { authorization: other };
    expect((await from(flooder, `/api/contributions${path}`, body(999), headers)).status).toBe(201);
  });
  test('GET /contributions/:documentId/attestation', async () => {
    const headers = { authorization: `Bearer ${await signIn(cms, 'contributrice')}` };
    const path = `/api/contributions/${'a'.repeat(24)}/attestation`;
    const send = (n: number) => from(`127.12.${nth}.${n + 1}`, path, undefined, headers);
    expect(await flood(20, send)).toEqual({ 404: scaled(30), 429: 20 - scaled(30) });
  });
});
