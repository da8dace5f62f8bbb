import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contributionIn, contributorOf } from '../contributions/contributor.ts';
import { countOf } from '../fiche.ts';
import { dataIn, fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { codeTo, confirm, goodPassword, newAccount, openSession, post, rowOf } from './accounts.ts';

// What a person says of themselves, and the organisation in whose name they write.

let cms: Cms;
let known: { documentId: string; name: string };
beforeAll(async () => {
  cms = await startCms();
  const query = cms.strapi.db.query('api::organisation.organisation');
  known = z
    .object({ documentId: z.string(), name: z.string() })
    .parse(await query.findOne({ where: { standing: 'confirmed' } }));
});
afterAll(() => cms.stop());

const Profile = z.strictObject({
  email: z.string(),
  fullName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  network: z.string().nullable(),
  organisation: z
    .strictObject({ documentId: z.string(), name: z.string(), standing: z.string() })
    .nullable(),
});
const line = '/api/auth/account/profile';
const profile = async (token: string) =>
  dataIn(await request(cms, `GET ${line}`, { token }), Profile);
const put = (token: string, body: unknown) => request(cms, `PUT ${line}`, { token, body });
/** SQLite knows the case of these letters only. */
const asciiUpper = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
const organisations = (where: object = {}) => countOf(cms, 'organisations', where);
let nth = 0;
const somebody = () => `profil${++nth}@asso.example`;
async function signedIn(more: object = {}) {
  const email = somebody();
  await newAccount(cms, email, goodPassword, more);
  return { email, token: (await openSession(cms, email)).jwt };
}

describe('an organisation named at registration', () => {
  const name = 'Association Les Trois Ponts';
  const organisation = { name, type: 'association-locale' };
  test('is proposed when the address is confirmed, not before', async () => {
    const email = somebody();
    const before = await organisations();
    await post(cms, 'local/register', { email, password: goodPassword, organisation });
    expect(await organisations()).toBe(before);
    const code = await codeTo(cms, email);
    await confirm(cms, code, 'Ce-n-est-pas-cela');
    expect(await organisations()).toBe(before);
    await confirm(cms, code);
    expect(await organisations({ name, type: 'association-locale', standing: 'proposed' })).toBe(1);
    const { jwt } = await openSession(cms, email);
    expect((await profile(jwt)).organisation).toMatchObject({ name, standing: 'proposed' });
    expect(await rowOf(cms, email)).toMatchObject({ pendingOrganisation: null });
  });
  test('is the one that the team knows, whatever its case and the type that is said', async () => {
    const before = await organisations();
    const { token } = await signedIn({
      organisation: { ...organisation, name: asciiUpper(known.name) },
    });
    expect((await profile(token)).organisation?.documentId).toBe(known.documentId);
    expect(await organisations()).toBe(before);
  });
  test('is not somebody else’s proposal', async () => {
    const before = await organisations({ name });
    await signedIn({ organisation });
    expect(await organisations({ name })).toBe(before + 1);
  });
  test('is the last one named, and none when the last registration names none', async () => {
    const email = somebody();
    const before = await organisations();
    for (const more of [{ organisation, fullName: 'Intruse' }, {}])
      await post(cms, 'local/register', { email, password: goodPassword, ...more });
    await confirm(cms, await codeTo(cms, email, 2));
    const { jwt } = await openSession(cms, email);
    expect(await profile(jwt)).toMatchObject({ organisation: null, fullName: null });
    expect(await organisations()).toBe(before);
  });
  test('is forgotten when a new password confirms the address: who registered may be somebody else', async () => {
    const email = somebody();
    const before = await organisations();
    await post(cms, 'local/register', { email, password: goodPassword, organisation });
    await post(cms, 'forgot-password', { email });
    const password = 'Une-nouvelle-phrase-2026';
    const code = await codeTo(cms, email, 2);
    await post(cms, 'reset-password', { code, password, passwordConfirmation: password });
    const { jwt } = await openSession(cms, email, password);
    expect((await profile(jwt)).organisation).toBeNull();
    expect(await rowOf(cms, email)).toMatchObject({ pendingOrganisation: null });
    expect(await organisations()).toBe(before);
  });
  test.each<[string, unknown, string]>([
    ['a number', 1, 'organisation'],
    ['a document', 'a'.repeat(24), 'organisation'],
    ['no name', {}, 'organisation.name'],
    ['a short name', { name: ' x ' }, 'organisation.name'],
    ['an unknown type', { name, type: 'secte' }, 'organisation.type'],
    ['its standing', { name, standing: 'confirmed' }, 'organisation.standing'],
  ])('%s is refused, and the field is named', async (_, given, field) => {
    const body = { email: somebody(), password: goodPassword, organisation: given };
    const answer = await post(cms, 'local/register', body);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, [field]]);
  });
});

describe('what one says of oneself', () => {
  test('is what was said at registration, and is mended field by field', async () => {
    const { email, token } = await signedIn({ fullName: 'Claire Martin', jobTitle: 'Cheffe' });
    const said = { email, fullName: 'Claire Martin', jobTitle: 'Cheffe', network: null };
    expect(await profile(token)).toEqual({ ...said, organisation: null });
    const answer = await put(token, { network: 'Une fédération', jobTitle: null });
    expect(dataIn(answer, Profile)).toEqual({
      ...{ ...said, organisation: null },
      ...{ network: 'Une fédération', jobTitle: null },
    });
    expect(await profile(token)).toEqual(dataIn(answer, Profile));
  });
  test('its organisation is one that the team knows, by its document', async () => {
    const { token } = await signedIn();
    expect((await put(token, { organisation: known.documentId })).status).toBe(200);
    expect((await profile(token)).organisation?.name).toBe(known.name);
    expect((await put(token, { fullName: 'Claire' })).status).toBe(200);
    expect((await profile(token)).organisation?.name).toBe(known.name);
    await put(token, { organisation: null });
    expect((await profile(token)).organisation).toBeNull();
  });
  test('or a new one by its name, proposed once', async () => {
    const { token } = await signedIn();
    const before = await organisations();
    for (const name of ['Maison des liens', 'MAISON DES LIENS'])
      expect((await put(token, { organisation: { name } })).status).toBe(200);
    expect(await organisations()).toBe(before + 1);
    expect((await profile(token)).organisation).toMatchObject({ standing: 'proposed' });
  });
  test('never another person’s proposal: nothing tells that it exists', async () => {
    const other = await signedIn({ organisation: { name: 'Association secrète' } });
    const theirs = (await profile(other.token)).organisation?.documentId ?? '';
    const { token } = await signedIn();
    const [one, two] = [
      await put(token, { organisation: theirs }),
      await put(token, { organisation: 'x' }),
    ];
    expect([one.status, fieldsIn(one)]).toEqual([400, ['organisation']]);
    expect(one.text).toBe(two.text);
    expect((await profile(token)).organisation).toBeNull();
  });
  test('nothing is written when one answer is refused', async () => {
    const { token } = await signedIn({ fullName: 'Claire' });
    for (const body of [
      { fullName: 'Autre', organisation: 'x' },
      { organisation: known.documentId, fullName: 'a'.repeat(121) },
      { fullName: 'Autre', email: 'x@asso.example' },
      { fullName: 'Autre\nligne' },
    ])
      expect((await put(token, body)).status).toBe(400);
    expect(await profile(token)).toMatchObject({ fullName: 'Claire', organisation: null });
  });
});

describe('a new contribution', () => {
  const draft = async (token: string, answers: object) =>
    contributionIn(await contributorOf(cms, token)('POST ', answers));
  test('begins with the organisation of its account, which the form knows before', async () => {
    const { token } = await signedIn({ organisation: { name: known.name } });
    const choices = await request(cms, 'GET /api/contributions/choices', { token });
    expect(dataIn(choices, z.looseObject({}))).toMatchObject({ organisation: known.documentId });
    expect((await draft(token, { title: 'Un lieu' })).organisation).toBe(known.documentId);
  });
  test('with the one that it names, or none, when it says so', async () => {
    const { token } = await signedIn({ organisation: { name: known.name } });
    const other = await request(cms, 'POST /api/contributions/organisations', {
      token,
      body: { name: 'Une autre association' },
    });
    const { documentId } = dataIn(other, z.looseObject({ documentId: z.string() }));
    expect((await draft(token, { organisation: documentId })).organisation).toBe(documentId);
    expect((await draft(token, { organisation: null })).organisation).toBeNull();
  });
  test('with none when its account has none', async () => {
    expect((await draft((await signedIn()).token, {})).organisation).toBeNull();
  });
});
