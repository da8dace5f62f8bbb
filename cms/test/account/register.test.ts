import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { siteUrl } from '../harness/environment.ts';
import { errorIn, fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
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
    expect(plain(mails[0] ?? '')).toContain(`${siteUrl}/api/auth/email-confirmation?confirmation=`);
  });
  test('unconfirmed, the person does not enter', async () => {
    const answer = await logIn();
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('jwt');
  });
  test('a wrong code confirms nobody', async () => {
    for (const code of ['0'.repeat(64), '', '%00', 'x&confirmation=y'])
      expect(
        (await request(cms, `GET /api/auth/email-confirmation?confirmation=${code}`)).status,
      ).toBe(400);
    expect((await logIn()).status).toBe(400);
  });
  test('the link confirms the account and leads back to the Espace contributeur', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    const answer = await request(cms, `GET /api/auth/email-confirmation?confirmation=${code}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${siteUrl}/contribuer/`);
  });
  test('the link serves once', async () => {
    const code = codeIn((await cms.mails())[0] ?? '');
    const answer = await request(cms, `GET /api/auth/email-confirmation?confirmation=${code}`);
    expect(answer.status).toBe(400);
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
