import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Only a token that this CMS signed, for somebody who may still enter, opens the API.

let cms: Cms;
let genuine: string;
let userId: number;
let sessionId: string;
const users = () => cms.strapi.db.query('plugin::users-permissions.user');
const mine = { where: { email: 'contributrice@demo.example' } };

beforeAll(async () => {
  cms = await startCms();
  genuine = await signIn(cms, 'contributrice');
  userId = z.looseObject({ id: z.number() }).parse(await users().findOne(mine)).id;
  sessionId = claimsIn(genuine).sessionId;
});
afterAll(() => cms.stop());

const claimsIn = (token: string) =>
  z
    .looseObject({ sessionId: z.string() })
    .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));

const now = () => Math.floor(Date.now() / 1_000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Forged {
  secret?: string;
  header?: object;
  claims?: object;
  signature?: string;
}

function forge({ secret = cms.env.JWT_SECRET, header, claims, signature }: Forged = {}): string {
  const head = part({ alg: 'HS256', typ: 'JWT', ...header });
  const body = part({
    userId: String(userId),
    sessionId,
    type: 'access',
    iat: now(),
    exp: now() + 600,
    ...claims,
  });
  const signed = createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${signature ?? signed}`;
}
const status = async (token: string) =>
  (await request(cms, 'GET /api/contributions', { token })).status;

test('a genuine token enters, and so does one that this test signs with the right secret', async () => {
  expect(await status(genuine)).toBe(200);
  expect(await status(forge())).toBe(200);
});

describe('JWT alg: none, wrong secret, expired, a blocked or erased user’s token: refused with 401', () => {
  test.each<[string, Forged]>([
    ['alg none, unsigned', { header: { alg: 'none' }, signature: '' }],
    ['alg None, unsigned', { header: { alg: 'None' }, signature: '' }],
    ['alg none with a signature', { header: { alg: 'none' } }],
    ['HS256 without signature', { signature: '' }],
    ['the wrong secret', { secret: 'another-secret-another-secret' }],
    ['an empty secret', { secret: '' }],
    ['an expired token', { claims: { exp: now() - 60 } }],
    ['somebody who does not exist', { claims: { userId: '999999' } }],
    ['no id', { claims: { userId: undefined } }],
    ['a session that does not exist', { claims: { sessionId: 'f'.repeat(32) } }],
    ['no session', { claims: { sessionId: undefined } }],
    ['a refresh token', { claims: { type: 'refresh' } }],
    ['no type', { claims: { type: undefined } }],
  ])('%s', async (_, forged) => {
    expect(await status(forge(forged))).toBe(401);
  });
  test('a genuine token whose claims were changed', async () => {
    const [head = '', , signature = ''] = genuine.split('.');
    const claims = part({ ...claimsIn(genuine), exp: now() + 999_999 });
    expect(await status(`${head}.${claims}.${signature}`)).toBe(401);
  });
  test('a token of the panel', async () => {
    expect(await status(await signInTeam(cms, 'admin'))).toBe(401);
  });
  test.each(['', 'x', 'null', 'undefined', '..', 'a.b.c', `${'a'.repeat(5_000)}.b.c`])(
    'a token like “%.20s”',
    async (token) => {
      expect([401, 403]).toContain(await status(token));
    },
  );
  test.each([
    ['a blocked user', { blocked: true }],
    ['a user whose address is no longer confirmed', { confirmed: false }],
  ])('%s’s token, at once, and for good', async (_, data) => {
    const token = await signIn(cms, 'contributrice');
    expect(await status(token)).toBe(200);
    await users().update({ ...mine, data });
    expect(await status(token)).toBe(401);
    await users().update({ ...mine, data: { blocked: false, confirmed: true } });
    expect(await status(token)).toBe(401);
  });
});

test('an erased user’s token opens nothing', async () => {
  const token = await signIn(cms, 'contributeur2');
  expect(await status(token)).toBe(200);
  await users().delete({ where: { email: 'contributeur2@demo.example' } });
  expect(await status(token)).toBe(401);
});

test('a token in the address is not a token', async () => {
  const answer = await request(cms, `GET /api/contributions?access_token=${genuine}`);
  expect([400, 401, 403]).toContain(answer.status);
});
