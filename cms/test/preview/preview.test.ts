import { createHmac, hkdfSync } from 'node:crypto';
import { PreviewAnswer, toComplete } from '@pratiques/shared';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { countOf, type Fiche, seeded, stateOf } from '../fiche.ts';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// A draft is shown to those who may read it, on a link that expires: the publisher alone cannot.

const word = 'xylophanie';

let cms: Cms;
let tokens: Record<'admin' | 'editeur' | 'onpe1' | 'comite1' | 'contributrice', string>;
let draft: Fiche;
let dispositif: Fiche;

beforeAll(async () => {
  cms = await startCms();
  tokens = {
    admin: await signInTeam(cms, 'admin'),
    editeur: await signInTeam(cms, 'editeur'),
    onpe1: await signInTeam(cms, 'onpe1'),
    comite1: await signInTeam(cms, 'comite1'),
    contributrice: await signIn(cms, 'contributrice'),
  };
  const { documentId } = await newDraft(contributorOf(cms, tokens.contributrice), {
    title: `Un titre ${word}`,
    managerEmail: 'direction@liens-estives.example',
  });
  draft = { kind: 'practice', documentId };
  dispositif = await seeded(cms, 'dispositif', 'fiche-relais-parental');
});
afterEach(() => vi.useRealTimers());
afterAll(() => cms.stop());

const Link = z.object({ url: z.url(), expiresAt: z.iso.datetime() });
const demand = (
  token: string | undefined,
  { kind, documentId }: Fiche = draft,
  body: unknown = {},
) => request(cms, `POST /workflow/fiches/${kind}/${documentId}/preview`, { token, body });
const linkOf = async (token = tokens.editeur, fiche = draft, body: unknown = {}) =>
  dataIn(await demand(token, fiche, body), Link);
const tokenIn = ({ url }: z.infer<typeof Link>) => url.split('/').at(-1) ?? '';
const exchange = (token: string, bearer: string | undefined = cms.env.LIBRARY_TOKEN) =>
  request(cms, `GET /api/library/preview/${token}`, { token: bearer });

const people = () => cms.strapi.db.query('admin::user');
const editor = { where: { email: 'editeur@demo.example' } };
/** The test's own clock, without its timers: the rest of the CMS goes on. */
const later = (minutes: number) =>
  vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });

describe('a link', () => {
  test('leads to the readers’ address and lasts ten minutes', async () => {
    const before = Date.now();
    const { url, expiresAt } = await linkOf();
    expect(url).toMatch(/^http:\/\/localhost:4321\/_publisher\/preview\/[\w-]+\.[\w-]+\.[\w-]+$/);
    const lasts = Date.parse(expiresAt) - before;
    expect(lasts).toBeGreaterThan(9 * 60_000);
    expect(lasts).toBeLessThan(11 * 60_000);
  });

  test('gives the publisher the draft as far as it is written, without what is not public', async () => {
    const link = await linkOf();
    const answer = await exchange(tokenIn(link));
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { data } = PreviewAnswer.parse(answer.json);
    expect(data).toMatchObject({ ...draft, locale: 'fr', expiresAt: link.expiresAt });
    expect(data.entry).toMatchObject({
      title: `Un titre ${word}`,
      summary: toComplete,
      domains: [],
    });
    expect(answer.text).not.toMatch(/direction@|owner|managerEmail|contributrice/);
  });

  test('changes nothing: neither the fiche, nor its journal, nor the log', async () => {
    const before = await stateOf(cms, draft);
    await exchange(tokenIn(await linkOf()));
    expect(await stateOf(cms, draft)).toEqual(before);
  });

  test('shows a fiche dispositif too, and every seed', async () => {
    for (const kind of ['practice', 'dispositif'] as const) {
      const rows = await cms.strapi.db
        .connection(`${kind}s`)
        .whereNull('published_at')
        .distinct('document_id');
      for (const { document_id } of z.array(z.object({ document_id: z.string() })).parse(rows)) {
        const fiche = { kind, documentId: document_id };
        const answer = await exchange(tokenIn(await linkOf(tokens.admin, fiche)));
        expect(PreviewAnswer.safeParse(answer.json).error, document_id).toBeUndefined();
      }
    }
    expect(await countOf(cms, 'dispositifs')).toBeGreaterThan(0);
  });

  test('shows a translation once it exists', async () => {
    expect((await demand(tokens.editeur, draft, { locale: 'en' })).status).toBe(404);
    const data = { title: 'A practice' };
    const { documentId } = draft;
    await request(
      cms,
      `PUT /content-manager/collection-types/api::practice.practice/${documentId}?locale=en`,
      { token: tokens.admin, body: data },
    );
    const link = await linkOf(tokens.editeur, draft, { locale: 'en' });
    const { data: shown } = PreviewAnswer.parse((await exchange(tokenIn(link))).json);
    expect(shown).toMatchObject({ locale: 'en', entry: { title: 'A practice' } });
  });

  test('of a language or with a field that nobody knows: refused', async () => {
    for (const body of [{ locale: 'de' }, { locale: 'fr', kind: 'practice' }])
      expect((await demand(tokens.editeur, draft, body)).status).toBe(400);
  });
});

describe('who may ask for one', () => {
  test.each([
    ['an administrator', 'admin', 'practice', 200],
    ['an editor', 'editeur', 'practice', 200],
    ['ONPE', 'onpe1', 'dispositif', 200],
    ['a committee member, of a practice', 'comite1', 'practice', 200],
    ['a committee member, of a fiche that they may not read', 'comite1', 'dispositif', 403],
    ['a contributor, even of their own', 'contributrice', 'practice', 401],
  ] as const)('%s: %s %s %i', async (_, who, kind, status) => {
    const fiche = kind === 'practice' ? draft : dispositif;
    expect((await demand(tokens[who], fiche)).status).toBe(status);
  });

  test('nobody: 401', async () => {
    expect((await demand(undefined)).status).toBe(401);
  });

  test('a person whose permission is for another language: 403', async () => {
    const permissions = cms.strapi.db.query('admin::permission');
    const where = {
      role: { code: 'editor' },
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::practice.practice',
    };
    const held = z
      .object({ id: z.number(), properties: z.looseObject({}) })
      .parse(await permissions.findOne({ where }));
    const only = (properties: object) =>
      permissions.update({ where: { id: held.id }, data: { properties } });
    const link = await linkOf();
    onTestFinished(async () => void (await only(held.properties)));
    await only({ ...held.properties, locales: ['en'] });
    expect((await demand(tokens.editeur)).status).toBe(403);
    expect((await exchange(tokenIn(link))).status).toBe(404);
    await only(held.properties);
    expect((await exchange(tokenIn(link))).status).toBe(200);
  });

  test('of a fiche that does not exist: 404', async () => {
    expect((await demand(tokens.editeur, { ...draft, documentId: 'nowhere' })).status).toBe(404);
  });
});

describe('a link is worth nothing', () => {
  let refused: string;
  beforeAll(async () => {
    const answer = await exchange('nonsense');
    expect(answer.status).toBe(404);
    refused = answer.text;
  });
  /** The same answer, whatever is wrong: nobody learns which. */
  async function expectRefused(token: string) {
    const { status, text } = await exchange(token);
    expect([status, text]).toEqual([404, refused]);
  }

  test('after its time, the first time and any other', async () => {
    const token = tokenIn(await linkOf());
    later(9);
    expect((await exchange(token)).status).toBe(200);
    later(2);
    await expectRefused(token);
    await expectRefused(token);
  });

  test('once the person is suspended, blocked or gone', async () => {
    const token = tokenIn(await linkOf());
    const back = () => people().update({ ...editor, data: { isActive: true, blocked: false } });
    onTestFinished(async () => void (await back()));
    for (const change of [{ isActive: false }, { blocked: true }]) {
      await people().update({ ...editor, data: change });
      await expectRefused(token);
      await back();
      expect((await exchange(token)).status).toBe(200);
    }
    const leaver = tokenIn(await linkOf(await signInTeam(cms, 'comite2')));
    expect((await exchange(leaver)).status).toBe(200);
    const gone: unknown = await people().findOne({ where: { email: 'comite2@demo.example' } });
    const { id } = z.looseObject({ id: z.number() }).parse(gone);
    await people().delete({ where: { id } });
    await expectRefused(leaver);
  });

  test('once the person’s role reads no such fiche', async () => {
    const token = tokenIn(await linkOf(tokens.comite1));
    const role = z
      .looseObject({ id: z.number() })
      .parse(await cms.strapi.db.query('admin::role').findOne({ where: { code: 'committee' } }));
    const permissions = cms.strapi.db.query('admin::permission');
    const where = { role: role.id, subject: 'api::practice.practice' };
    const { id } = z.looseObject({ id: z.number() }).parse(await permissions.findOne({ where }));
    const about = (subject: string) => permissions.update({ where: { id }, data: { subject } });
    onTestFinished(async () => void (await about('api::practice.practice')));
    await about('api::theme.theme');
    await expectRefused(token);
    await about('api::practice.practice');
    expect((await exchange(token)).status).toBe(200);
  });

  test('once the draft is deleted', async () => {
    const ask = contributorOf(cms, tokens.contributrice);
    const { documentId } = await newDraft(ask, { title: 'Un autre' });
    const token = tokenIn(await linkOf(tokens.editeur, { kind: 'practice', documentId }));
    await ask(`DELETE /${documentId}`);
    await expectRefused(token);
  });

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  function forge(secret: string | Buffer, claims: object, alg = 'HS256') {
    const signed = `${part({ alg })}.${part(claims)}`;
    const digest = alg === 'HS384' ? 'sha384' : 'sha256';
    return `${signed}.${createHmac(digest, secret).update(signed).digest('base64url')}`;
  }
  const claimsOf = (token: string) =>
    z
      .looseObject({ aud: z.string(), exp: z.number() })
      .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  /** The CMS's own key for previews, made here by hand. */
  const key = (purpose = 'library-preview') =>
    Buffer.from(hkdfSync('sha256', cms.env.ENCRYPTION_KEY, '', purpose, 32));

  test('when anybody else signed it, or nobody did', async () => {
    const token = tokenIn(await linkOf());
    const claims = claimsOf(token);
    expect((await exchange(forge(key(), claims))).status).toBe(200);
    const { LIBRARY_TOKEN, ENCRYPTION_KEY, ADMIN_JWT_SECRET, JWT_SECRET, PING_SECRET } = cms.env;
    const others = [LIBRARY_TOKEN, ENCRYPTION_KEY, ADMIN_JWT_SECRET, JWT_SECRET, PING_SECRET, ''];
    for (const secret of [...others, key('another-purpose')])
      await expectRefused(forge(secret, claims));
    for (const alg of ['none', 'HS384', 'RS256']) await expectRefused(forge(key(), claims, alg));
    await expectRefused(`${part({ alg: 'none' })}.${part(claims)}.`);
    const [header, , signature] = token.split('.');
    const other = part({ ...claims, documentId: dispositif.documentId });
    await expectRefused(`${header}.${other}.${signature}`);
    await expectRefused(token.slice(0, -4));
  });

  test('when it was made for anything else', async () => {
    const { aud, exp, ...rest } = claimsOf(tokenIn(await linkOf()));
    const now = Math.floor(Date.now() / 1_000);
    const wrong = [
      { exp, ...rest },
      { aud: 'another-audience', exp, ...rest },
      { aud, ...rest },
      { aud, exp: now - 1, ...rest },
      { aud, exp, ...rest, kind: 'organisation' },
      { aud, exp, ...rest, locale: 'de' },
      { aud, exp, ...rest, personId: null },
      { aud, exp, ...rest, personId: 9_999 },
      { aud, exp, ...rest, documentId: 'nowhere' },
    ];
    for (const claims of wrong) await expectRefused(forge(key(), claims));
    await expectRefused(tokens.editeur);
    await expectRefused(tokens.contributrice);
  });

  test.each([
    ['without the publisher’s token', ''],
    ['with another', 'wrong'],
    ['with an editor’s', null],
  ])('%s: 401', async (_, bearer) => {
    const answer = await exchange(tokenIn(await linkOf()), bearer ?? tokens.editeur);
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain(word);
  });
});

test('neither a link nor the words of a draft are in the logs or in what the publisher is told', async () => {
  const token = tokenIn(await linkOf());
  expect((await exchange(token)).text).toContain(word);
  const changes = await request(cms, 'GET /api/library/changes', { token: cms.env.LIBRARY_TOKEN });
  const logs = cms.logs.join('\n');
  expect(logs).toContain('/api/library/preview/:token');
  for (const place of [changes.text, logs]) {
    expect(place).not.toContain(word);
    expect(place).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+/);
  }
});
