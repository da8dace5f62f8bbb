import { SiteReport, SiteState, seesTheSite } from '@pratiques/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { type Fiche, movePanel, seeded } from '../fiche.ts';
import { readChanges } from '../library/changes.ts';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { FakePublisher } from './fake-publisher.ts';

// What the panel says of the site is what the publisher says, held against the log.

const Numbered = z.looseObject({ id: z.number() });

let cms: Cms;
let publisher: FakePublisher;
let tokens: Record<'admin' | 'editeur' | 'onpe1' | 'comite1', string>;
let practice: Fiche;

beforeAll(async () => {
  publisher = await FakePublisher.start();
  cms = await startCms({ PUBLISHER_URL: publisher.url });
  tokens = {
    admin: await signInTeam(cms, 'admin'),
    editeur: await signInTeam(cms, 'editeur'),
    onpe1: await signInTeam(cms, 'onpe1'),
    comite1: await signInTeam(cms, 'comite1'),
  };
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
});
afterAll(async () => {
  await cms.stop();
  publisher.stop();
});

/** The publisher as it is when it shows all, but for what differs. */
async function shows(change: object = {}) {
  const { header } = await readChanges(cms);
  publisher.status = {
    epoch: header.epoch,
    sequence: header.head,
    head: header.head,
    lastUpdate: { at: '2026-11-22T13:02:00.000Z', ms: 120, pages: 7 },
    quarantine: [],
    error: null,
    ...change,
  };
  return header;
}
const ask = (fiche: Fiche, token: string | undefined = tokens.editeur) =>
  request(cms, `GET /workflow/fiches/${fiche.kind}/${fiche.documentId}/site`, { token });
const stateOf = async (fiche = practice) => dataIn(await ask(fiche), SiteState);
const move = (name: string) =>
  movePanel(cms, tokens.editeur, practice, { name, comment: 'Un motif.' });

describe('of a fiche', () => {
  test('online, since its last change, at its address', async () => {
    await shows();
    const state = await stateOf();
    expect(state).toMatchObject({
      state: 'online',
      address: 'http://localhost:4321/fiches/panjo-pays-de-fougeres/',
    });
  });

  test('under way until the publisher has reached its change, then online', async () => {
    const { head } = await shows();
    expect((await move('correct')).status).toBe(200);
    expect(await stateOf()).toMatchObject({ state: 'coming', trouble: null });
    const after = await shows();
    expect(after.head).toBeGreaterThan(head);
    expect(await stateOf()).toMatchObject({ state: 'online' });
  });

  test('a publisher that follows another log shows nothing of ours, whatever its sequence', async () => {
    await shows({ epoch: 'another', sequence: 1_000_000 });
    expect(await stateOf()).toMatchObject({ state: 'coming' });
  });

  test.each([
    [
      '12 fiches sur 52 disparaîtraient : créez le fichier library/confirm-x pour confirmer',
      'brake',
    ],
    ['échec imprévu (ENOSPC)', 'disk_full'],
    ['le CMS a répondu 401', 'cms_refused'],
    ['réponse tronquée du CMS', 'cms_failing'],
    ['tout autre chose', 'other'],
  ])('held by “%s”: %s', async (error, trouble) => {
    await shows({ sequence: 1, error });
    expect(await stateOf()).toMatchObject({ state: 'coming', trouble });
  });

  test('an error that holds back another change does not concern a fiche that is online', async () => {
    await shows({ error: 'échec imprévu (ENOSPC)' });
    expect(await stateOf()).toMatchObject({ state: 'online' });
  });

  test('whose page could not be drawn: not online, and why', async () => {
    const error = '1 page(s) gardent leur ancienne version : /fiches/panjo-pays-de-fougeres/';
    await shows({ error });
    expect(await stateOf()).toMatchObject({ state: 'coming', trouble: 'pages' });
  });

  test('in quarantine: the field and the reason, and that an earlier version is online', async () => {
    const { documentId, kind } = practice;
    const refused = { kind, documentId, path: 'effects.1.observed', reason: 'trop court ou vide' };
    await shows({ quarantine: [refused] });
    expect(await stateOf()).toMatchObject({
      state: 'quarantined',
      path: 'effects.1.observed',
      reason: 'trop court ou vide',
      earlier: true,
    });
    const other = await seeded(cms, 'dispositif', 'fiche-relais-parental');
    expect(await stateOf(other)).toMatchObject({ state: 'online' });
  });

  test.each(['fails', 'foreign', {}] as const)(
    'a publisher that answers %j: nobody can tell',
    async (answer) => {
      publisher.status = answer;
      expect(await stateOf()).toMatchObject({ state: 'unknown' });
    },
  );

  test('never public: nothing to say of it, and its neighbour’s words are not shown', async () => {
    await shows();
    expect(await stateOf({ kind: 'practice', documentId: 'nowhere' })).toEqual({ state: 'never' });
  });

  test('unpublished: leaving until the publisher has reached it, then gone', async () => {
    await shows();
    expect((await move('unpublish')).status).toBe(200);
    expect(await stateOf()).toMatchObject({ state: 'leaving', trouble: null });
    await shows();
    expect(await stateOf()).toMatchObject({ state: 'gone' });
  });
});

describe('the publisher', () => {
  test('is asked with the token that it shares', async () => {
    await shows();
    await stateOf();
    expect(publisher.asked.at(-1)).toBe(`Bearer ${cms.env.LIBRARY_TOKEN}`);
  });
});

describe('who may ask', () => {
  test('of a fiche: whoever reads fiches of that kind in the panel', async () => {
    const dispositif = await seeded(cms, 'dispositif', 'fiche-relais-parental');
    const contributor = await signIn(cms, 'contributrice');
    const asked = async (fiche: Fiche, token: string) => (await ask(fiche, token)).status;
    expect(await asked(practice, tokens.comite1)).toBe(200);
    expect(await asked(dispositif, tokens.comite1)).toBe(403);
    expect(await asked(practice, contributor)).toBe(401);
    expect(await asked(practice, '')).toBe(401);
  });

  test('of the whole site: an administrator, nobody else by default', async () => {
    await shows();
    const report = (token: string) => request(cms, 'GET /workflow/site', { token });
    expect((await report(tokens.admin)).status).toBe(200);
    for (const token of [tokens.editeur, tokens.onpe1, tokens.comite1])
      expect((await report(token)).status).toBe(403);
    expect((await report(await signIn(cms, 'contributrice'))).status).toBe(401);
    expect((await request(cms, 'GET /workflow/site')).status).toBe(401);
  });

  test('of the whole site: whoever an administrator gave the permission to', async () => {
    await shows();
    const report = () => request(cms, 'GET /workflow/site', { token: tokens.onpe1 });
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'onpe' } });
    const permissions = cms.strapi.db.query('admin::permission');
    const { id } = Numbered.parse(
      await permissions.create({
        data: {
          action: seesTheSite,
          properties: {},
          conditions: [],
          role: Numbered.parse(role).id,
        },
      }),
    );
    expect((await report()).status).toBe(200);
    await permissions.delete({ where: { id } });
    expect((await report()).status).toBe(403);
  });
});

describe('the report', () => {
  const report = async () =>
    dataIn(await request(cms, 'GET /workflow/site', { token: tokens.admin }), SiteReport);

  test('up to date: nothing waits', async () => {
    const { epoch, head } = await shows();
    expect(await report()).toMatchObject({ epoch, head, waitingSince: null, titles: {} });
  });

  test('behind: since the oldest change that is not shown', async () => {
    const { head } = await shows();
    await shows({ sequence: head - 1 });
    const { waitingSince } = await report();
    expect(waitingSince).toBe(((await stateOf()) as { at: string }).at);
  });

  test('a quarantine with the titles of the fiches', async () => {
    const { documentId, kind } = practice;
    await shows({ quarantine: [{ kind, documentId, path: 'summary', reason: 'trop long' }] });
    const { titles, publisher: told } = await report();
    expect(titles[documentId]).toContain('PANJO');
    expect(told?.quarantine).toHaveLength(1);
  });

  test('a publisher that does not answer', async () => {
    publisher.status = 'fails';
    expect(await report()).toMatchObject({ publisher: null, waitingSince: null });
  });
});
