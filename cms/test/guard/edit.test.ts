import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { documentsOf } from '../documents.ts';
import { countOf, type Fiche, force, movePanel, rowsOf, seeded, stateOf } from '../fiche.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What the panel's forms may change, and what they may not.

let cms: Cms;
let tokens: Record<'admin' | 'editeur' | 'onpe1' | 'comite1', string>;
let practice: Fiche;

beforeAll(async () => {
  cms = await startCms();
  tokens = {
    admin: await signInTeam(cms, 'admin'),
    editeur: await signInTeam(cms, 'editeur'),
    onpe1: await signInTeam(cms, 'onpe1'),
    comite1: await signInTeam(cms, 'comite1'),
  };
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
});
beforeEach(() => force(cms, practice, { stage: 'in_review', version: 5 }));
afterAll(() => cms.stop());

const save = (who: keyof typeof tokens, data: object, fiche = practice) =>
  contentManager(cms, tokens[who], `PUT ${fiche.kind}/${fiche.documentId}?locale=fr`, data);

describe('a form of the panel', () => {
  test('the editor saves a text: the version grows, the stage stays, nothing goes online', async () => {
    const before = await stateOf(cms, practice);
    expect((await save('editeur', { title: 'Un titre corrigé', version: 5 })).status).toBe(200);
    expect(await stateOf(cms, practice)).toEqual({ ...before, versions: [6] });
  });

  test.each(['admin', 'editeur'] as const)('%s, with an older version: refused', async (who) => {
    const answer = await save(who, { title: 'Par-dessus un autre', version: 4 });
    expect(answer.status).toBe(400);
    expect(reasonIn(answer)).toBe('stale_version');
    expect(await stateOf(cms, practice)).toMatchObject({ versions: [5] });
  });

  test('two people who save the same version: one is kept, the other is told', async () => {
    const answers = await Promise.all([
      save('editeur', { title: 'Le titre de la première', version: 5 }),
      save('admin', { title: 'Le titre de la seconde', version: 5 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await stateOf(cms, practice)).toMatchObject({ versions: [6] });
  });

  const url = 'https://evil.example/x.png';
  const file = { name: 'x.png', hash: 'x', ext: '.png', mime: 'image/png', width: 1, height: 1 };
  const about = { size: 1, provider: 'local', alternativeText: 'x', caption: 'x', formats: {} };
  const moments = { createdAt: '2026-01-01', updatedAt: '2026-01-01', previewUrl: url };
  const text = [{ type: 'text', text: 'x' }];
  test.each([
    ['an image', { type: 'image', image: { ...file, ...about, ...moments, url }, children: text }],
    ['code', { type: 'code', language: 'html', children: text }],
    ['a mark of code', { type: 'paragraph', children: [{ ...text[0], code: true }] }],
    ['an address', { type: 'paragraph', children: [{ type: 'link', url: '//x', children: text }] }],
  ])('external image in rich text, %s: refused, and the field is named', async (_, block) => {
    const paragraph = { type: 'paragraph', children: text };
    const answer = await save('editeur', { description: [paragraph, block], version: 5 });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['description']]);
    expect(await stateOf(cms, practice)).toMatchObject({ versions: [5] });
    const right = await save('editeur', { description: [paragraph], version: 5 });
    expect(right.status).toBe(200);
  });

  test('the stage is not a field: the administrator who sends another is refused', async () => {
    const answer = await save('admin', { stage: 'accepted' });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['stage']]);
    expect(await stateOf(cms, practice)).toMatchObject({ stages: ['in_review'], versions: [5] });
  });

  test.each([
    ['the editor', 'editeur'],
    ['the administrator', 'admin'],
  ] as const)('%s changes neither the owner nor the first day online', async (_, who) => {
    const kept = async () => {
      const { documentId } = practice;
      const row = await documentsOf(cms, 'practice').findOne({ documentId, populate: ['owner'] });
      return [row?.owner, row?.firstOnlineAt];
    };
    const before = await kept();
    expect(before).not.toContain(undefined);
    const firstOnlineAt = '2001-01-01T00:00:00.000Z';
    const answer = await save(who, {
      title: 'Un titre corrigé',
      owner: { set: [] },
      firstOnlineAt,
    });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['owner', 'firstOnlineAt']]);
    expect(await kept()).toEqual(before);
  });

  test('a script that writes another stage is refused', async () => {
    const { documentId } = practice;
    const update = documentsOf(cms, 'practice').update({ documentId, data: { stage: 'accepted' } });
    await expect(update).rejects.toMatchObject({ details: { reason: 'wrong_stage' } });
  });

  test('a translation joins the document at its own stage and version', async () => {
    const line = `PUT practice/${practice.documentId}?locale=en` as const;
    expect((await contentManager(cms, tokens.editeur, line, { title: 'In English' })).status).toBe(
      200,
    );
    const rows = (await rowsOf(cms, practice)).filter((row) => row.locale === 'en');
    expect(rows).toMatchObject([{ stage: 'in_review', version: 6 }]);
  });

  test.each(['comite1', 'onpe1'] as const)('%s does not write a practice', async (who) => {
    expect((await save(who, { title: 'Une autre main' })).status).toBe(403);
  });
});

describe('a fiche is created in French, at its beginning', () => {
  test('in English first: refused', async () => {
    const body = { title: 'In English first' };
    const answer = await contentManager(cms, tokens.onpe1, 'POST dispositif?locale=en', body);
    expect(answer.status).toBe(400);
  });
  test('with a stage and a version of its own: refused, each by its name', async () => {
    const body = { title: 'Un dispositif né ici', stage: 'accepted', version: 9 };
    const answer = await contentManager(cms, tokens.onpe1, 'POST dispositif?locale=fr', body);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['stage', 'version']]);
  });
  test('with an address of its own: it is left out, and the birth is journalled', async () => {
    const journal = await countOf(cms, 'workflow_journal');
    const body = { title: 'Un dispositif né ici', slug: 'pris' };
    const answer = await contentManager(cms, tokens.onpe1, 'POST dispositif?locale=fr', body);
    expect(answer.status).toBe(201);
    const rows = await cms.strapi.db.connection('dispositifs').where({ title: body.title });
    expect(rows).toMatchObject([{ stage: 'draft', version: 1, slug: null }]);
    expect(await countOf(cms, 'workflow_journal')).toBe(journal + 1);
  });
});

describe('what was proposed is never deleted', () => {
  test.each([
    'submitted',
    'in_review',
    'changes_requested',
    'accepted',
    'not_retained',
    'archived',
  ])('at %s', async (stage) => {
    await force(cms, practice, { stage });
    const line = `DELETE practice/${practice.documentId}?locale=fr` as const;
    const answer = await contentManager(cms, tokens.admin, line);
    expect(answer.status).toBe(400);
    const bulk = await contentManager(cms, tokens.admin, 'POST practice/actions/bulkDelete', {
      documentIds: [practice.documentId],
    });
    expect(bulk.status).toBe(400);
    expect((await rowsOf(cms, practice)).length).toBeGreaterThan(0);
  });
  test('nor a draft that was once online', async () => {
    await movePanel(cms, tokens.editeur, practice, { name: 'unpublish', comment: 'essai' });
    await force(cms, practice, { stage: 'draft' });
    const line = `DELETE practice/${practice.documentId}?locale=fr` as const;
    expect((await contentManager(cms, tokens.admin, line)).status).toBe(400);
  });
});
