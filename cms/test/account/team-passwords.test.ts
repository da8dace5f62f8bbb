import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../accounts.ts';
import { errorIn, fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// The team's accounts open every draft: their passwords owe what the contributors' owe.

let cms: Cms;
let admin: string;
const email = 'zibulette.martinoux@asso.example';
const Made = z.object({
  data: z.looseObject({ id: z.number(), registrationToken: z.string() }),
});

beforeAll(async () => {
  cms = await startCms();
  admin = await signInTeam(cms, 'admin');
});
afterAll(() => cms.stop());

const bad = [
  'Abcdefg1',
  'Aaaaaaaaaaa1',
  '123456789012',
  'aaaaaaaaaaaa',
  'Motdepasse2026',
  `Z${email.slice(1)}1`,
  'Azerty1Azerty1',
];
const good = 'Une-phrase-Longue-2026';

const invited = async () => {
  const role: unknown = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'onpe' } });
  const { id } = z.looseObject({ id: z.number() }).parse(role);
  const body = { firstname: 'Zibulette', lastname: 'Martinoux', email, roles: [id] };
  const answer = await request(cms, 'POST /admin/users', { token: admin, body });
  return Made.parse(answer.json).data;
};
const hashes = () => cms.strapi.db.connection('admin_users').select('id', 'password').orderBy('id');

async function refuses(
  line: Parameters<typeof request>[1],
  bodyOf: (password: string) => object,
  token?: string,
) {
  const before = await hashes();
  for (const password of bad) {
    const answer = await request(cms, line, { token, body: bodyOf(password) });
    expect([password, answer.status, fieldsIn(answer)]).toEqual([password, 400, ['password']]);
    expect(errorIn(answer).message).toContain('au moins 12 caractères');
  }
  expect(await hashes()).toEqual(before);
}

describe('a password of the team: twelve characters, and none that is tried first', () => {
  test('at the invitation, at a reset, in one’s profile, by the administrator', async () => {
    const { id, registrationToken } = await invited();
    const userInfo = (password: string) => ({ firstname: 'Z', lastname: 'M', password });
    const register = (password: string) => ({ registrationToken, userInfo: userInfo(password) });
    await refuses('POST /admin/register', register);
    expect((await request(cms, 'POST /admin/register', { body: register(good) })).status).toBe(200);

    const token = 'r'.repeat(40);
    await cms.strapi.db.query('admin::user').update({
      where: { id },
      data: {
        resetPasswordToken: token,
        resetPasswordTokenExpiresAt: new Date(Date.now() + 60_000),
      },
    });
    await refuses('POST /admin/reset-password', (password) => ({
      resetPasswordToken: token,
      password,
    }));

    const own = await request(cms, 'POST /admin/login', { body: { email, password: good } });
    const session = z.object({ data: z.looseObject({ token: z.string() }) }).parse(own.json)
      .data.token;
    await refuses(
      'PUT /admin/users/me',
      (password) => ({ currentPassword: good, password }),
      session,
    );
    await refuses(`PUT /admin/users/${id}`, (password) => ({ password }), admin);
    const body = { password: 'Une-autre-Phrase-2026' };
    expect((await request(cms, `PUT /admin/users/${id}`, { token: admin, body })).status).toBe(200);
  });

  test('an administrator gives a contributor none that is weaker either', async () => {
    const found: unknown = await cms.strapi.db.query('plugin::users-permissions.user').findOne({});
    const { documentId } = z.looseObject({ documentId: z.string() }).parse(found);
    const line =
      `PUT /content-manager/collection-types/plugin::users-permissions.user/${documentId}` as const;
    const answer = await request(cms, line, { token: admin, body: { password: 'Abcdefg1' } });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['password']]);
  });
});

test('does this address have an account in the panel? the same password work for each', async () => {
  const auth = cms.strapi.service('admin::auth');
  const compare = auth.validatePassword;
  let compared = 0;
  // Strapi's own comparison is inside its module: what it does for a known address is counted by its hash.
  auth.validatePassword = (...given: unknown[]) => {
    compared += 1;
    return compare(...given);
  };
  const login = async (who: string) => {
    compared = 0;
    const body = { email: who, password: 'Ce-n-est-Pas-cela-1' };
    const answer = await request(cms, 'POST /admin/login', { body });
    return [answer.status, answer.text, compared];
  };
  const [status, text, forKnown] = await login('editeur@demo.example');
  const unknown = await login('personne@demo.example');
  auth.validatePassword = compare;
  expect(unknown.slice(0, 2)).toEqual([status, text]);
  expect([forKnown, unknown[2]]).toEqual([0, 1]);
});
