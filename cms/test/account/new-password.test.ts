import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import {
  change,
  codeTo,
  confirm,
  goodPassword,
  newAccount,
  openSession,
  post,
  rowOf,
} from './accounts.ts';

// Who forgot a password gets a link that serves once, for an hour.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterEach(() => vi.useRealTimers());
afterAll(() => cms.stop());

let nth = 0;
const password = 'Une-nouvelle-phrase-2026';
const reset = (code: unknown, more: object = {}) =>
  post(cms, 'reset-password', { code, password, passwordConfirmation: password, ...more });

async function asked() {
  const email = `oubli${++nth}@asso.example`;
  await newAccount(cms, email);
  await post(cms, 'forgot-password', { email });
  return { email, code: await codeTo(cms, email, 2) };
}
/** The clock of the CMS, without its timers. */
const later = (minutes: number) =>
  vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });
const status = async (token: string) =>
  (await request(cms, 'GET /api/contributions', { token })).status;

describe('reset code reused, older than 1 h, an array: 400', () => {
  test('it serves once', async () => {
    const { email, code } = await asked();
    expect((await reset(code)).status).toBe(200);
    await openSession(cms, email, password);
    const again = await reset(code, { password: goodPassword, passwordConfirmation: goodPassword });
    expect([again.status, fieldsIn(again)]).toEqual([400, ['code']]);
    await openSession(cms, email, password);
  });
  test('of ten at once, one counts', async () => {
    const { code } = await asked();
    const answers = await Promise.all(Array.from({ length: 10 }, () => reset(code)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(9).fill(400)]);
  });
  test('after an hour it is refused, and the old password stands', async () => {
    const { email, code } = await asked();
    later(61);
    expect((await reset(code)).status).toBe(400);
    vi.useRealTimers();
    await openSession(cms, email);
  });
  test('before the hour it is not', async () => {
    const { code } = await asked();
    later(58);
    expect((await reset(code)).status).toBe(200);
  });
  test.each([
    ['an array', ['x']],
    ['an object', { $ne: null }],
    ['another', { $notNull: true }],
    ['nothing', null],
    ['true', true],
    ['a number', 0],
    ['an empty text', ''],
    ['a pattern', '%'],
  ])('%s', async (_, code) => {
    await asked();
    const answer = await reset(code);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['code']]);
  });
  test('a newer mail ends the older code', async () => {
    const { email, code } = await asked();
    await post(cms, 'forgot-password', { email });
    const newer = await codeTo(cms, email, 3);
    expect((await reset(code)).status).toBe(400);
    expect((await reset(newer)).status).toBe(200);
  });
  test('who was blocked meanwhile does not come back by it', async () => {
    const { email, code } = await asked();
    await change(cms, email, { blocked: true });
    expect((await reset(code)).status).toBe(400);
  });
});

test('the database holds no code that could be used: only hashes', async () => {
  const { email, code } = await asked();
  const { resetPasswordToken } = await rowOf(cms, email);
  expect(resetPasswordToken).toMatch(/^[0-9a-f]{64}$/);
  expect((await reset(resetPasswordToken)).status).toBe(400);
  expect(resetPasswordToken).not.toBe(code);
  await post(cms, 'local/register', { email: 'neuve@asso.example', password: goodPassword });
  const sent = await codeTo(cms, 'neuve@asso.example');
  const { confirmationToken } = await rowOf(cms, 'neuve@asso.example');
  expect(confirmationToken).toMatch(/^[0-9a-f]{64}$/);
  expect(confirmationToken).not.toBe(sent);
});

test('a link that confirms an address serves for 24 hours', async () => {
  const email = 'lente@asso.example';
  await post(cms, 'local/register', { email, password: goodPassword });
  const code = await codeTo(cms, email);
  later(24 * 60 + 1);
  expect((await confirm(cms, code)).status).toBe(400);
  vi.useRealTimers();
  expect((await confirm(cms, code)).status).toBe(200);
});

describe('a new password ends whatever was open', () => {
  test('by a reset', async () => {
    const { email, code } = await asked();
    const sessions = [await openSession(cms, email), await openSession(cms, email)];
    expect((await reset(code)).status).toBe(200);
    for (const { jwt, refreshToken } of sessions) {
      expect(await status(jwt)).toBe(401);
      expect((await post(cms, 'refresh', { refreshToken })).status).toBe(401);
    }
  });
  test('by a change, of which the answer is a new session', async () => {
    const email = `change${++nth}@asso.example`;
    await newAccount(cms, email);
    const [mine, other] = [await openSession(cms, email), await openSession(cms, email)];
    const body = { currentPassword: goodPassword, password, passwordConfirmation: password };
    const answer = await post(cms, 'change-password', body, mine.jwt);
    expect(answer.status).toBe(200);
    for (const { jwt } of [mine, other]) expect(await status(jwt)).toBe(401);
    expect(await status((answer.json as { jwt: string }).jwt)).toBe(200);
  });
  test.each([
    ['a wrong current password', { currentPassword: 'Ce-n-est-pas-cela' }],
    ['the same password', { password: goodPassword, passwordConfirmation: goodPassword }],
    ['a short one', { password: 'court', passwordConfirmation: 'court' }],
    ['another twice', { passwordConfirmation: 'autre' }],
    ['a role beside it', { role: 1 }],
    ['a list', { password: [password] }],
  ])('%s changes nothing: 400', async (_, more) => {
    const email = `change${++nth}@asso.example`;
    await newAccount(cms, email);
    const { jwt } = await openSession(cms, email);
    const right = { currentPassword: goodPassword, password, passwordConfirmation: password };
    const answer = await post(cms, 'change-password', { ...right, ...more }, jwt);
    expect(answer.status).toBe(400);
    expect(await status(jwt)).toBe(200);
    await openSession(cms, email);
  });
});
