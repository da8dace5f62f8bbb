import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { siteUrl } from '../harness/environment.ts';
import { errorIn, fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { change, codeTo, confirm, post } from './accounts.ts';
import { codeIn, plain } from './mail.ts';

// A person opens an account: register, mail, confirm, sign in.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const email = 'claire.martin@asso.example';
const password = 'Une-phrase-longue-2026';
const register = (more: object = {}) =>
  request(cms, 'POST /api/auth/local/register', {
    body: { username: email, email, password, fullName: 'Claire Martin', ...more },
  });
const logIn = () => request(cms, 'POST /api/auth/local', { body: { identifier: email, password } });

const Account = z.looseObject({ id: z.number() });
const account = async () =>
  Account.parse(
    await cms.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email }, populate: ['role'] }),
  );

describe('a new account', () => {
  test('registering answers no token, and sends one mail with a link on the readers’ origin', async () => {
    const answer = await register();
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('jwt');
    const mails = await cms.mails(1);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^To: claire\.martin@asso\.example$/m);
    expect(mails[0]).toMatch(/^Subject: Confirmez votre adresse$/m);
    expect(plain(mails[0] ?? '')).toContain(`${siteUrl}/contribuer/confirmer/?code=`);
  });
  test('unconfirmed, the person does not enter', async () => {
    const answer = await logIn();
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('jwt');
  });
  test('opening an address confirms nobody: the link scanners of a mail server do', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    for (const query of [`confirmation=${code}`, `code=${code}`]) {
      const line = `GET /api/auth/email-confirmation?${query}` as const;
      expect([400, 404, 405]).toContain((await request(cms, line)).status);
    }
    expect((await account()).confirmed).toBe(false);
  });
  test('a wrong password, a wrong code: one refusal, and the code still serves', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    const answers = [
      await confirm(cms, code, 'Ce-n-est-pas-cela'),
      await confirm(cms, code, ''),
      await confirm(cms, '0'.repeat(64), password),
      await confirm(cms, '0'.repeat(64), 'Ce-n-est-pas-cela'),
    ];
    for (const { status, text } of answers) expect([status, text]).toEqual([400, answers[0]?.text]);
    expect(answers[0]?.text).toContain('mot de passe choisi à');
    expect((await account()).confirmed).toBe(false);
  });
  test.each([[['x']], [null], [{ $notNull: true }], ['%'], ['']])(
    '%j is no code: 400, and the field is named',
    async (code) => {
      const answer = await post(cms, 'email-confirmation', { code, password });
      expect([answer.status, fieldsIn(answer)]).toEqual([400, ['code']]);
    },
  );
  test('an account that was blocked meanwhile is not confirmed', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    await change(cms, email, { blocked: true });
    expect((await confirm(cms, code, password)).status).toBe(400);
    await change(cms, email, { blocked: false });
  });
  test('the code and the password confirm, once of ten at once, and open a session', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => confirm(cms, code, password)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(400)]);
    const opened = answers.find(({ status }) => status === 200);
    const { jwt: token } = z.object({ jwt: z.string() }).parse(opened?.json);
    expect((await request(cms, 'GET /api/contributions', { token })).status).toBe(200);
    expect((await confirm(cms, code, password)).status).toBe(400);
  });
  test('a browser gets the refresh token in a cookie, as at any other signing in', async () => {
    const other = 'cookie@asso.example';
    await post(cms, 'local/register', { email: other, password });
    const body = { code: await codeTo(cms, other), password };
    const headers = { 'x-strapi-refresh-cookie': 'httpOnly' };
    const answer = await request(cms, 'POST /api/auth/email-confirmation', { body, headers });
    expect(answer.text).not.toContain('refreshToken');
    expect(answer.headers.getSetCookie().join()).toMatch(/^session_refresh=.*httponly/i);
  });
  test('confirmed, the person enters and reads their own contributions, none yet', async () => {
    const token = await signIn(cms, email, password);
    const answer = await request(cms, 'GET /api/contributions', { token });
    expect(answer.json).toEqual({ data: [], meta: { total: 0 } });
  });
  test('the account is an ordinary contributor’s', async () => {
    expect(await account()).toMatchObject({
      fullName: 'Claire Martin',
      confirmed: true,
      blocked: false,
      provider: 'local',
      role: { type: 'contributor' },
    });
  });
});

describe('what nobody decides about their own account', () => {
  test.each([
    'role',
    'confirmed',
    'blocked',
    'provider',
    'organisation',
    'id',
    'documentId',
    'locale',
    'confirmationToken',
    'resetPasswordToken',
  ])('%s in the registration is refused', async (name) => {
    const other = { username: `${name}@b.example`, email: `${name}@b.example` };
    const answer = await register({ ...other, [name]: 1 });
    expect(answer.status).toBe(400);
    expect(errorIn(answer).message).toContain(name);
  });
  test('a short password is refused, and the field is named', async () => {
    const answer = await register({
      username: 'd@b.example',
      email: 'd@b.example',
      password: 'court',
    });
    expect(answer.status).toBe(400);
    expect(fieldsIn(answer)).toContain('password');
    expect(answer.text).not.toContain('court');
  });
  test.each(['email', 'blocked', 'role'])('%s is not changed by its owner', async (name) => {
    const token = await signIn(cms, email, password);
    const before = await account();
    const paths = ['/api/users/me', `/api/users/${before.id}`] as const;
    for (const path of paths) {
      const answer = await request(cms, `PUT ${path}`, { token, body: { [name]: 'x@y.example' } });
      expect([403, 404, 405]).toContain(answer.status);
    }
    expect(await account()).toEqual(before);
  });
  test('a poisoned Host does not change the link', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const other = { username: 'e@b.example', email: 'e@b.example', password };
    const before = (await cms.mails()).length;
    await request(cms, 'POST /api/auth/local/register', { body: other, headers });
    expect((await cms.mails(before + 1)).map(plain).join('\n')).not.toContain('evil.example');
  });
});
