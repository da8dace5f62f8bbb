import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { type Fiche, force, movePanel, seeded, stateOf } from '../fiche.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What may go online goes through the table too when Strapi's own buttons ask for it.

let cms: Cms;
let editeur: string;
let practice: Fiche;
let dispositif: Fiche;

beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  dispositif = await seeded(cms, 'dispositif', 'fiche-relais-parental');
  for (const fiche of [practice, dispositif])
    await movePanel(cms, editeur, fiche, { name: 'unpublish', comment: 'essai' });
});
afterAll(() => cms.stop());

describe('at accepted, Strapi’s own route goes through the table', () => {
  test.each([
    ['a practice', () => practice, 'practice'],
    ['a dispositif', () => dispositif, 'dispositif'],
  ] as const)('the editor publishes %s: stage, journal and log follow', async (_, fiche, kind) => {
    await force(cms, fiche(), { stage: 'accepted' });
    const before = await stateOf(cms, fiche());
    const line = `POST ${kind}/${fiche().documentId}/actions/publish?locale=fr` as const;
    const answer = await contentManager(cms, editeur, line, {});
    expect(answer.status).toBe(200);
    expect(await stateOf(cms, fiche())).toMatchObject({
      stages: ['published'],
      online: true,
      journal: before.journal + 1,
      log: before.log + 1,
    });
    const row = await cms.strapi.db
      .connection('workflow_journal')
      .orderBy('sequence', 'desc')
      .first();
    expect(row).toMatchObject({ action: 'publish', from_stage: 'accepted', actor_kind: 'admin' });
  });

  test('the bulk action publishes what is accepted', async () => {
    await movePanel(cms, editeur, practice, { name: 'unpublish', comment: 'essai' });
    await force(cms, practice, { stage: 'accepted' });
    const body = { documentIds: [practice.documentId] };
    const line = 'POST practice/actions/bulkPublish?locale=fr';
    expect((await contentManager(cms, editeur, line, body)).status).toBe(200);
    expect(await stateOf(cms, practice)).toMatchObject({ stages: ['published'], online: true });
  });

  test('not while nobody has confirmed its organisation, and the field is named', async () => {
    await movePanel(cms, editeur, practice, { name: 'unpublish', comment: 'essai' });
    await force(cms, practice, { stage: 'accepted' });
    const everyOne = cms.strapi.db.connection('organisations');
    await everyOne.clone().update({ standing: 'proposed' });
    const answer = await movePanel(cms, editeur, practice, { name: 'publish' });
    await everyOne.clone().update({ standing: 'confirmed' });
    expect([reasonIn(answer), fieldsIn(answer)]).toEqual(['incomplete', ['organisation']]);
    expect((await movePanel(cms, editeur, practice, { name: 'publish' })).status).toBe(200);
  });

  test('taking offline by Strapi’s button asks for the reason that the table asks for', async () => {
    const line = `POST practice/${practice.documentId}/actions/unpublish?locale=fr` as const;
    const answer = await contentManager(cms, editeur, line, {});
    expect(reasonIn(answer)).toBe('comment_required');
    expect(await stateOf(cms, practice)).toMatchObject({ stages: ['published'], online: true });
  });
});
