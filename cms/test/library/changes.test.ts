import { entrySchemas } from '@pratiques/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { documentsOf } from '../documents.ts';
import { countOf, type Fiche, force, movePanel, seeded } from '../fiche.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { changeOf, readChanges } from './changes.ts';

// What leaves the CMS, and nothing else.

let cms: Cms;
let editeur: string;
let practice: Fiche;
beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
});
afterAll(() => cms.stop());

const move = (name: string, fiche = practice) =>
  movePanel(cms, editeur, fiche, { name, comment: 'Un motif.' });
const payloads = (documentId: string) =>
  cms.strapi.db
    .connection('workflow_publications')
    .where({ document_id: documentId })
    .whereNotNull('payload')
    .select('payload');

describe('who may read', () => {
  test.each<[string, Record<string, string>]>([
    ['nobody', {}],
    ['a wrong token', { authorization: 'Bearer wrong' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Basic x' }],
  ])('%s: 401 and no line', async (_, headers) => {
    const answer = await request(cms, 'GET /api/library/changes', { headers });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain('epoch');
  });
  test.each([
    ['cut', (token: string) => token.slice(0, -1)],
    ['longer', (token: string) => `${token}x`],
    ['without its scheme', (token: string) => token],
  ])('the token %s: 401', async (how, change) => {
    const changed = change(cms.env.LIBRARY_TOKEN);
    const authorization = how === 'without its scheme' ? changed : `Bearer ${changed}`;
    const answer = await request(cms, 'GET /api/library/changes', { headers: { authorization } });
    expect(answer.status).toBe(401);
  });
  test.each(['after=-1', 'after=x', 'after=1.5', `epoch=${'a'.repeat(200)}`, 'after=1&after=2'])(
    '?%s: 400',
    async (query) => {
      const token = cms.env.LIBRARY_TOKEN;
      expect((await request(cms, `GET /api/library/changes?${query}`, { token })).status).toBe(400);
    },
  );
});

describe('the answer', () => {
  test('holds the 52 fiches of the seeds, vocabularies and organisations, in order, counted', async () => {
    const { header, rows, end } = await readChanges(cms);
    expect(end).toEqual({ end: header.head, count: rows.length });
    const sequences = rows.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    const kinds = Map.groupBy(rows, ({ kind }) => kind);
    expect(kinds.get('practice')).toHaveLength(40);
    expect(kinds.get('dispositif')).toHaveLength(12);
    expect([...kinds.keys()].sort()).toEqual(Object.keys(entrySchemas).sort());
  });
  test('each entry satisfies the schema of its kind, and nothing beside it leaves', async () => {
    for (const { kind, entry, sequence } of (await readChanges(cms)).rows)
      expect(entrySchemas[kind].safeParse(entry).error, `sequence ${sequence}`).toBeUndefined();
  });
  test('after a sequence only what is newer comes; at the head, nothing', async () => {
    const { header, rows } = await readChanges(cms);
    const { epoch, head } = header;
    const later = await readChanges(cms, `?after=${head - 5}&epoch=${epoch}`);
    expect(later.rows).toEqual(rows.filter(({ sequence }) => sequence > head - 5));
    expect((await readChanges(cms, `?after=${head}&epoch=${epoch}`)).rows).toEqual([]);
  });
  test('who follows another log begins again from nothing', async () => {
    const { header, rows } = await readChanges(cms);
    const again = await readChanges(cms, `?after=${header.head}&epoch=another`);
    expect(again).toMatchObject({ header, end: { count: rows.length } });
  });
  test('of a fiche that changed, only the newest row comes', async () => {
    const before = await changeOf(cms, practice.documentId);
    expect((await move('correct')).status).toBe(200);
    const { rows, header } = await readChanges(cms);
    const mine = rows.filter(({ documentId }) => documentId === practice.documentId);
    expect(mine).toMatchObject([{ action: 'changed', sequence: header.head }]);
    expect(mine[0]?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(await payloads(practice.documentId)).toHaveLength(1);
  });
});

describe('what is not public', () => {
  test('a fiche taken offline: its row carries no entry, and the text is gone from the log', async () => {
    expect(await payloads(practice.documentId)).toHaveLength(1);
    expect((await move('unpublish')).status).toBe(200);
    const row = await changeOf(cms, practice.documentId);
    expect(row).toMatchObject({ action: 'unpublished' });
    expect(row).not.toHaveProperty('entry');
    expect(await payloads(practice.documentId)).toEqual([]);
  });
  test('a fiche published by raw SQL has no row and is never seen', async () => {
    const table = () => cms.strapi.db.connection('practices');
    const { id, ...row } = await table().where({ document_id: practice.documentId }).first();
    const documentId = 'published-by-raw-sql';
    expect(id).toBeTypeOf('number');
    await table().insert({
      ...row,
      document_id: documentId,
      slug: 'pirate',
      published_at: new Date(),
    });
    await force(cms, { kind: 'practice', documentId }, { stage: 'published' });
    expect((await readChanges(cms)).rows.map((r) => r.documentId)).not.toContain(documentId);
  });
  test('a draft saved in the panel writes no row', async () => {
    const before = await countOf(cms, 'workflow_publications');
    const documents = documentsOf(cms, 'practice');
    await documents.update({
      documentId: practice.documentId,
      data: { title: 'Un brouillon changé' },
    });
    expect(await countOf(cms, 'workflow_publications')).toBe(before);
  });
});
