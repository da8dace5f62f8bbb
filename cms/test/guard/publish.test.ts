import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { documentsOf } from '../documents.ts';
import { countOf, type Fiche, force, movePanel, rowsOf, seeded, stateOf } from '../fiche.ts';
import { type Answer, errorIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Nothing goes online but by the table's move, whatever the door.

let cms: Cms;
let admin: string;
let editeur: string;
let practice: Fiche;

beforeAll(async () => {
  cms = await startCms();
  admin = await signInTeam(cms, 'admin');
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  await movePanel(cms, editeur, practice, { name: 'unpublish', comment: 'essai' });
});
afterAll(() => cms.stop());

/** Everything that readers could come to see. */
const publicState = async () => ({
  practices: await countOf(cms, 'practices', (q: { whereNotNull: (c: string) => void }) =>
    q.whereNotNull('published_at'),
  ),
  log: await countOf(cms, 'workflow_publications'),
});

describe('E publishes what no decision accepted, from panel, bulk action, REST, script, clone: at in_review, nobody does', () => {
  beforeEach(() => force(cms, practice, { stage: 'in_review', version: 3 }));
  const id = () => practice.documentId;
  const panel = (token: string, line: Parameters<typeof contentManager>[2], body: object = {}) =>
    contentManager(cms, token, line, body);
  const doors: [string, () => Promise<Answer>, number, string][] = [
    [
      'the editor, by the button of Strapi',
      () => panel(editeur, `POST practice/${id()}/actions/publish?locale=fr`),
      400,
      'wrong_stage',
    ],
    [
      'the editor, with a last change of text',
      () =>
        panel(editeur, `POST practice/${id()}/actions/publish?locale=fr`, { title: 'Autre titre' }),
      400,
      'wrong_stage',
    ],
    [
      'the editor, by the bulk action',
      () => panel(editeur, 'POST practice/actions/bulkPublish?locale=fr', { documentIds: [id()] }),
      400,
      'wrong_stage',
    ],
    [
      'the administrator, by the button',
      () => panel(admin, `POST practice/${id()}/actions/publish?locale=fr`),
      400,
      'wrong_role',
    ],
    [
      'the administrator, by the bulk action',
      () => panel(admin, 'POST practice/actions/bulkPublish?locale=fr', { documentIds: [id()] }),
      400,
      'wrong_role',
    ],
    [
      'the administrator, by creating and publishing at once',
      () => panel(admin, 'POST practice/actions/publish?locale=fr', { title: 'Née en ligne' }),
      400,
      'not_owner',
    ],
    [
      'the administrator, by creating and publishing a fiche dispositif at once',
      () => panel(admin, 'POST dispositif/actions/publish?locale=fr', { title: 'Née en ligne' }),
      400,
      'wrong_role',
    ],
  ];
  test.each(doors)('%s: refused with the reason', async (_, ask, status, reason) => {
    const [before, fiche] = [await publicState(), await stateOf(cms, practice)];
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(reasonIn(answer)).toBe(reason);
    expect(errorIn(answer).message).not.toBe('');
    expect(await publicState()).toEqual(before);
    expect(await stateOf(cms, practice)).toEqual(fiche);
  });

  const documents = () => documentsOf(cms, 'practice');
  const scripts: [string, () => Promise<unknown>, string][] = [
    ['publish', () => documents().publish({ documentId: id() }), 'wrong_role'],
    [
      'publish of every locale',
      () => documents().publish({ documentId: id(), locale: '*' }),
      'wrong_role',
    ],
    [
      'update with status published',
      () => documents().update({ documentId: id(), status: 'published', data: { title: 'Autre' } }),
      'wrong_role',
    ],
    [
      'create with status published',
      () => documents().create({ status: 'published', data: { title: 'Née en ligne' } }),
      'wrong_stage',
    ],
    [
      'clone with status published',
      () => documents().clone({ documentId: id(), data: {}, status: 'published' }),
      'wrong_stage',
    ],
  ];
  test.each(scripts)('a script, by %s: refused with the reason', async (_, run, reason) => {
    const [before, fiche] = [await publicState(), await stateOf(cms, practice)];
    await expect(run()).rejects.toMatchObject({ details: { reason } });
    expect(await publicState()).toEqual(before);
    expect(await stateOf(cms, practice)).toEqual(fiche);
  });

  test('publishedAt among the columns puts nothing online', async () => {
    const before = await publicState();
    const answer = await panel(admin, 'POST dispositif?locale=fr', {
      title: 'Une date de publication',
      publishedAt: '2026-01-01T00:00:00.000Z',
      stage: 'accepted',
    });
    expect(answer.status).toBe(400);
    const data = { title: 'Une date de publication', stage: 'accepted' };
    const dated = { data: { ...data, publishedAt: new Date() } };
    await expect(documentsOf(cms, 'dispositif').create(dated)).rejects.toThrow('publishedAt');
    const { documentId } = await documentsOf(cms, 'dispositif').create({ data });
    expect(await rowsOf(cms, { kind: 'dispositif', documentId })).toMatchObject([
      { stage: 'draft', version: 1, published_at: null },
    ]);
    expect(await publicState()).toEqual(before);
  });

  test('a copy begins as a draft of its own, without the address', async () => {
    const { documentId } = await seeded(cms, 'dispositif', 'fiche-relais-parental');
    const line = `POST dispositif/clone/${documentId}?locale=fr` as const;
    expect((await panel(admin, line, { title: 'Copie' })).status).toBe(200);
    const copy = await cms.strapi.db.connection('dispositifs').where({ title: 'Copie' }).select();
    expect(copy).toMatchObject([{ stage: 'draft', version: 1, slug: null, published_at: null }]);
  });
});
