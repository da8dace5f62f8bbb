import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import {
  change,
  codeTo,
  confirm,
  goodPassword,
  mailTo,
  newAccount,
  openSession,
  post,
  rowOf,
} from './accounts.ts';
import { partsOf, plain } from './mail.ts';

// “Does this e-mail have an account?”: nothing that is answered tells.

const known = 'connue@asso.example';
const unconfirmed = 'attend@asso.example';
const blocked = 'suspendue@asso.example';
let nth = 0;
const unknown = () => `personne${++nth}@asso.example`;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  for (const email of [known, unconfirmed, blocked]) await newAccount(cms, email);
  await change(cms, unconfirmed, { confirmed: false });
  await change(cms, blocked, { blocked: true });
});
afterAll(() => cms.stop());

/** All of an answer that its reader can compare, the time aside. */
const seen = ({ status, text, headers }: Answer) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => !['date', 'content-length'].includes(name)),
});

describe('does this e-mail have an account? by text: same body, same status, whoever it is', () => {
  test.each<[string, (email: string) => Promise<Answer>]>([
    ['registering', (email) => post(cms, 'local/register', { email, password: goodPassword })],
    ['asking for a new password', (email) => post(cms, 'forgot-password', { email })],
    [
      'asking for the confirmation again',
      (email) => post(cms, 'send-email-confirmation', { email }),
    ],
    [
      'signing in with a wrong password',
      (identifier) => post(cms, 'local', { identifier, password: 'Ce-n-est-pas-cela' }),
    ],
  ])('%s', async (_, ask) => {
    const expected = seen(await ask(unknown()));
    for (const email of [known, unconfirmed, blocked, known.toUpperCase()])
      expect(seen(await ask(email))).toEqual(expected);
  });
  test('signing in with the right password, unconfirmed or blocked, as with a wrong one', async () => {
    await change(cms, unconfirmed, { confirmed: false });
    const enter = async (identifier: string) =>
      seen(await post(cms, 'local', { identifier, password: goodPassword }));
    const expected = await enter(unknown());
    expect(expected).toMatchObject({ status: 400 });
    expect(await enter(unconfirmed)).toEqual(expected);
    expect(await enter(blocked)).toEqual(expected);
  });
});

describe('does this e-mail have an account? by time: same work done', () => {
  // What costs time is the hash of the password: as many whoever it is (the figures are the bench's).
  test('confirming compares one password, whatever the code', async () => {
    const service = cms.strapi.plugin('users-permissions').service('user');
    const compare = service.validatePassword;
    let compared = 0;
    service.validatePassword = (...given: unknown[]) => {
      compared += 1;
      return compare.apply(service, given);
    };
    const pending = unknown();
    await post(cms, 'local/register', { email: pending, password: goodPassword });
    const code = await codeTo(cms, pending);
    const wrong = 'Ce-n-est-pas-cela';
    for (const [sent, password] of [
      ['0'.repeat(64), goodPassword],
      [code, wrong],
      [code, goodPassword],
    ] as const) {
      compared = 0;
      await confirm(cms, sent, password);
      expect(compared).toBe(1);
    }
    service.validatePassword = compare;
  });
  test.each(['local/register', 'local'])('%s hashes or compares once', async (path) => {
    const service = cms.strapi.plugin('users-permissions').service('user');
    const works: string[] = [];
    const counted = (name: string) => {
      const work = service[name].bind(service);
      service[name] = (...given: unknown[]) => {
        works.push(name);
        return work(...given);
      };
      return () => Object.assign(service, { [name]: work });
    };
    const undo = ['add', 'edit', 'ensureHashedPasswords', 'validatePassword'].map(counted);
    const work = async (email: string) => {
      works.length = 0;
      const password = goodPassword;
      const body = path === 'local' ? { identifier: email, password } : { email, password };
      await post(cms, path, body);
      return works.length;
    };
    await work(unknown());
    for (const email of [unknown(), known, unconfirmed, blocked]) expect(await work(email)).toBe(1);
    for (const back of undo) back();
  });
});

describe('what is told by mail', () => {
  test('who has an account is told so, and nothing of it changes', async () => {
    const email = unknown();
    await newAccount(cms, email);
    const before = await rowOf(cms, email);
    await post(cms, 'local/register', { email, password: 'Une-autre-phrase-2026' });
    expect(plain(await mailTo(cms, email, 2))).toContain('Vous en avez déjà un');
    expect(await rowOf(cms, email)).toMatchObject({ password: before.password, confirmed: true });
  });
  test('nobody who has no account, or a blocked one, gets a mail about a password', async () => {
    const [nobody, email] = [unknown(), unknown()];
    await newAccount(cms, email);
    await change(cms, email, { blocked: true });
    await post(cms, 'forgot-password', { email: nobody });
    await post(cms, 'send-email-confirmation', { email: nobody });
    await post(cms, 'forgot-password', { email });
    await change(cms, email, { blocked: false });
    await post(cms, 'forgot-password', { email });
    await mailTo(cms, email, 2);
    expect((await cms.mails()).filter((mail) => mail.includes(nobody))).toEqual([]);
    expect((await cms.mails()).filter((mail) => mail.includes(email))).toHaveLength(2);
  });
  test('the text part is plain text, the HTML part says the same, with one link on our origin', async () => {
    const email = unknown();
    await newAccount(cms, email);
    await post(cms, 'local/register', { email, password: goodPassword });
    await mailTo(cms, email, 2);
    await post(cms, 'forgot-password', { email });
    for (const nth of [1, 2, 3]) {
      const { text, html } = partsOf(await mailTo(cms, email, nth));
      expect(text).not.toMatch(/<|&#|undefined|%=/);
      expect(text).toMatch(/^Bonjour,\r?$/m);
      expect(html).toContain('<p>Bonjour,</p>');
      const links = [...text.matchAll(/https?:\S+/g)].map(([link]) => new URL(link).origin);
      expect(links).toEqual(['http://localhost:4321']);
    }
  });
});

describe('CRLF or braces in a name: 400 or inert', () => {
  test.each(['A\r\nBcc: x@evil.example', 'A\nB', 'A\u0000', '\u202eA'])(
    '%j is refused, and the field is named',
    async (fullName) => {
      const answer = await post(cms, 'local/register', {
        email: unknown(),
        password: goodPassword,
        fullName,
      });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('fullName');
    },
  );
  test.each([
    'x@y.example\r\nBcc: z@evil.example',
    'x@y.example, z@evil.example',
    '<x@y.example>',
    'x',
  ])('an address like %j is refused', async (email) => {
    for (const path of ['local/register', 'forgot-password', 'send-email-confirmation']) {
      const body = path === 'local/register' ? { email, password: goodPassword } : { email };
      const answer = await post(cms, path, body);
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('email')]);
    }
  });
  test('braces and templates are in no mail', async () => {
    const fullName = '<%= USER.password %> #{7*7} {{constructor}} <b>';
    const email = unknown();
    expect(
      (await post(cms, 'local/register', { email, password: goodPassword, fullName })).status,
    ).toBe(200);
    const mail = plain(await mailTo(cms, email));
    for (const piece of ['USER', '7*7', 'constructor', '<b>']) expect(mail).not.toContain(piece);
  });
});

test('poisoned Host on a reset: the configured origin', async () => {
  const email = unknown();
  await newAccount(cms, email);
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
    origin: 'https://evil.example',
  };
  await request(cms, 'POST /api/auth/forgot-password', { body: { email }, headers });
  const mail = plain(await mailTo(cms, email, 2));
  expect(mail).toContain('http://localhost:4321/contribuer/mot-de-passe/?code=');
  expect(mail).not.toContain('evil');
});

test('registering somebody else’s address before them gains nothing: the newest password wins, older links die', async () => {
  const email = unknown();
  await post(cms, 'local/register', { email, password: 'Le-mot-de-l-intrus' });
  const older = await codeTo(cms, email);
  await post(cms, 'local/register', { email, password: goodPassword });
  const newer = await codeTo(cms, email, 2);
  for (const [code, password] of [
    [older, 'Le-mot-de-l-intrus'],
    [older, goodPassword],
    [newer, 'Le-mot-de-l-intrus'],
  ] as const)
    expect((await confirm(cms, code, password)).status).toBe(400);
  expect((await confirm(cms, newer)).status).toBe(200);
  expect(
    (await post(cms, 'local', { identifier: email, password: 'Le-mot-de-l-intrus' })).status,
  ).toBe(400);
  expect(await openSession(cms, email)).toHaveProperty('jwt');
});

test('ten registrations of one address at once make one account', async () => {
  const email = unknown();
  const body = { email, password: goodPassword };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => post(cms, 'local/register', body)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(
    await cms.strapi.db.query('plugin::users-permissions.user').count({ where: { email } }),
  ).toBe(1);
});
