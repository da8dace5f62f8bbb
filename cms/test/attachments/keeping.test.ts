import { lstat, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import {
  type Contributor,
  contributionIn,
  contributorOf,
  newDraft,
} from '../contributions/contributor.ts';
import { force, movePanel, seeded } from '../fiche.ts';
import { errorIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { trame } from './documents.ts';
import { jpeg } from './pictures.ts';
import { attachmentIn, attachOwn, formWith, imageWords, sendForm, versionIn } from './send.ts';

let cms: Cms;
let token: string;
let otherToken: string;
let editeur: string;
let owner: Contributor;
let other: Contributor;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  otherToken = await signIn(cms, 'contributeur2');
  editeur = await signInTeam(cms, 'editeur');
  owner = contributorOf(cms, token);
  other = contributorOf(cms, otherToken);
});
afterAll(() => cms.stop());

const kept = async (id: string) =>
  (await readdir(join(cms.env.DATA_DIR, 'uploads'))).filter((name) => name.startsWith(id));
const none = {
  alt: null,
  title: null,
  caption: null,
  credit: null,
  recognisable: null,
  rights: false,
};

/** A draft with one picture. */
async function illustrated(fields: Record<string, string> = {}) {
  const { documentId } = await newDraft(owner);
  const answer = await attachOwn(cms, token, documentId, { bytes: await jpeg(), fields });
  const { id } = attachmentIn(answer);
  return { documentId, id, kind: 'practice' as const };
}

describe('its contributor', () => {
  test('attaches a picture: the fiche tells it, its version rises, the journal says so', async () => {
    const { documentId } = await newDraft(owner);
    const sent = {
      bytes: await jpeg(),
      name: 'salle.jpg',
      fields: { alt: 'Une salle', version: '1' },
    };
    const answer = await attachOwn(cms, token, documentId, sent);
    expect([answer.status, versionIn(answer)]).toEqual([201, 2]);
    const expected = { ...none, type: 'image', name: 'salle.jpg', alt: 'Une salle', width: 640 };
    expect(attachmentIn(answer)).toMatchObject(expected);
    const read = contributionIn(await owner(`GET /${documentId}`));
    expect(read.version).toBe(2);
    expect(read.attachments).toEqual([attachmentIn(answer)]);
    const row = await cms.strapi.db
      .connection('workflow_journal')
      .orderBy('sequence', 'desc')
      .first();
    expect(row).toMatchObject({
      document_id: documentId,
      action: 'attach',
      actor_kind: 'contributor',
    });
  });

  test('says what is on it over the version that was read; a stale one is a conflict', async () => {
    const { documentId, id } = await illustrated();
    const answer = await owner(`PUT /${documentId}/attachments/${id}`, {
      ...imageWords,
      version: 2,
    });
    expect([answer.status, versionIn(answer)]).toEqual([200, 3]);
    expect(attachmentIn(answer)).toMatchObject(imageWords);
    const stale = await owner(`PUT /${documentId}/attachments/${id}`, { alt: 'Autre', version: 2 });
    expect([stale.status, reasonIn(stale)]).toEqual([409, 'stale_version']);
    const { attachments } = contributionIn(await owner(`GET /${documentId}`));
    expect(attachments).toMatchObject([imageWords]);
  });

  test.each([
    ['no version', { alt: 'a' }],
    ['a name that is not asked', { version: 2, sha256: 'x' }],
    ['a choice that is none', { version: 2, recognisable: 'perhaps' }],
    ['a control character', { version: 2, alt: 'a\u0000' }],
    ['a text without end', { version: 2, alt: 'a'.repeat(2_001) }],
  ])('%s: 400, nothing changes', async (_, body) => {
    const { documentId, id } = await illustrated();
    expect((await owner(`PUT /${documentId}/attachments/${id}`, body)).status).toBe(400);
    expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
      version: 2,
      attachments: [none],
    });
  });

  test('reads the file; it is for them alone, and nothing in it runs', async () => {
    const { documentId, id } = await illustrated();
    const answer = await owner(`GET /${documentId}/attachments/${id}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const pdf = attachmentIn(await attachOwn(cms, token, documentId, { bytes: await trame() }));
    const document = await owner(`GET /${documentId}/attachments/${pdf.id}`);
    expect(document.text.slice(0, 5)).toBe('%PDF-');
    expect(document.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('takes it off: the file leaves the disk', async () => {
    const { documentId, id } = await illustrated();
    expect(await kept(id)).not.toEqual([]);
    const answer = await owner(`DELETE /${documentId}/attachments/${id}`);
    expect([answer.status, versionIn(answer)]).toEqual([200, 3]);
    await vi.waitUntil(async () => (await kept(id)).length === 0, { timeout: 20_000 });
    expect((await owner(`GET /${documentId}/attachments/${id}`)).status).toBe(404);
    expect(contributionIn(await owner(`GET /${documentId}`)).attachments).toEqual([]);
  });

  test('removes the draft: its files leave with it', async () => {
    const { documentId, id } = await illustrated();
    expect((await owner(`DELETE /${documentId}`)).status).toBe(204);
    await vi.waitUntil(async () => (await kept(id)).length === 0, { timeout: 20_000 });
  });

  test('has six pictures at most', async () => {
    const { documentId } = await newDraft(owner);
    const bytes = await jpeg();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => attachOwn(cms, token, documentId, { bytes })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(6).fill(201), 409, 409]);
    expect(contributionIn(await owner(`GET /${documentId}`)).attachments).toHaveLength(6);
  });

  test.each(['submitted', 'in_review', 'accepted', 'published', 'withdrawn', 'archived'])(
    'at %s it is with the team: 409, and nothing changes',
    async (stage) => {
      const fiche = await illustrated();
      await force(cms, fiche, { stage });
      const path = `/${fiche.documentId}/attachments/${fiche.id}` as const;
      const answers = [
        await attachOwn(cms, token, fiche.documentId, { bytes: await jpeg() }),
        await owner(`PUT ${path}`, { alt: 'Changé', version: 2 }),
        await owner(`DELETE ${path}`),
      ];
      for (const answer of answers)
        expect([answer.status, reasonIn(answer)]).toEqual([409, 'wrong_stage']);
      const { attachments } = contributionIn(await owner(`GET /${fiche.documentId}`));
      expect(attachments).toMatchObject([none]);
    },
  );
  test('after a request for changes it is open again', async () => {
    const fiche = await illustrated();
    await force(cms, fiche, { stage: 'in_review' });
    await movePanel(cms, editeur, fiche, { name: 'requestChanges', comment: 'Une image ?' });
    const answer = await attachOwn(cms, token, fiche.documentId, { bytes: await jpeg() });
    expect(answer.status).toBe(201);
  });
});

describe('somebody else', () => {
  test('B attaches to A’s draft, reads, changes, removes: 404, row unchanged', async () => {
    const { documentId, id } = await illustrated();
    const mine = await newDraft(other);
    const bytes = await jpeg();
    for (const fiche of [documentId, mine.documentId]) {
      const path = `/${fiche}/attachments/${id}` as const;
      expect((await other(`GET ${path}`)).status).toBe(404);
      expect((await other(`PUT ${path}`, { alt: 'Pris', version: 1 })).status).toBe(404);
      expect((await other(`DELETE ${path}`)).status).toBe(404);
    }
    expect((await attachOwn(cms, otherToken, documentId, { bytes })).status).toBe(404);
    expect(contributionIn(await owner(`GET /${documentId}`))).toMatchObject({
      version: 2,
      attachments: [none],
    });
  });
  test('nobody: 401 before the form is opened', async () => {
    const { documentId, id } = await illustrated();
    const answer = await attachOwn(cms, undefined, documentId, { bytes: await jpeg() });
    expect(answer.status).toBe(401);
    const path = `/api/contributions/${documentId}/attachments/${id}` as const;
    expect((await request(cms, `GET ${path}`)).status).toBe(401);
    expect((await request(cms, `DELETE ${path}`)).status).toBe(401);
  });
});

describe('the team', () => {
  const panel = (fiche: { documentId: string }, rest = '') =>
    `/workflow/fiches/practice/${fiche.documentId}/attachments${rest}` as const;

  test('an editor sees, adds, completes and removes, at any stage', async () => {
    const fiche = await illustrated();
    await force(cms, fiche, { stage: 'in_review' });
    const added = await sendForm(cms, panel(fiche), editeur, formWith({ bytes: await trame() }));
    expect(added.status).toBe(200);
    const body = { ...imageWords, version: 3 };
    const asked = { token: editeur, body };
    expect((await request(cms, `PUT ${panel(fiche, `/${fiche.id}`)}`, asked)).status).toBe(200);
    const list = await request(cms, `GET ${panel(fiche)}`, { token: editeur });
    expect(list.json).toMatchObject({
      data: [{ id: fiche.id, ...imageWords }, { type: 'document' }],
    });
    const file = await request(cms, `GET ${panel(fiche, `/${fiche.id}`)}`, { token: editeur });
    expect(file.headers.get('content-type')).toBe('image/webp');
    const gone = await request(cms, `DELETE ${panel(fiche, `/${fiche.id}`)}`, { token: editeur });
    expect(gone.json).toMatchObject({ data: [{ type: 'document' }] });
  });
  test('a committee member reads and changes nothing', async () => {
    const fiche = await illustrated();
    const comite = await signInTeam(cms, 'comite1');
    expect((await request(cms, `GET ${panel(fiche)}`, { token: comite })).status).toBe(200);
    const answers = [
      await sendForm(cms, panel(fiche), comite, formWith({ bytes: await jpeg() })),
      await request(cms, `PUT ${panel(fiche, `/${fiche.id}`)}`, {
        token: comite,
        body: { alt: 'x' },
      }),
      await request(cms, `DELETE ${panel(fiche, `/${fiche.id}`)}`, { token: comite }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
  test('nobody, and a contributor’s token: 401', async () => {
    const fiche = await illustrated();
    for (const who of [undefined, token])
      expect((await request(cms, `GET ${panel(fiche)}`, { token: who })).status).toBe(401);
  });
  test('what the door refuses is told in words', async () => {
    const practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
    const form = formWith({ bytes: Buffer.from('<html>'), name: 'page.png' });
    const answer = await sendForm(cms, panel(practice), editeur, form);
    expect([answer.status, errorIn(answer).message]).toEqual([
      400,
      expect.stringContaining("« page.png » n'est ni une image"),
    ]);
  });
});

describe('no second door', () => {
  test('no address of the CMS serves what is kept', async () => {
    const { id } = await illustrated();
    const [name = ''] = await kept(id);
    for (const path of [`/uploads/${name}`, `/uploads/../../uploads/${name}`, `/${name}`])
      expect((await request(cms, `GET ${path as '/'}`)).status, path).toBe(404);
  });
  test('the link by which Strapi once served them is removed at start', async () => {
    const linked = join(cms.env.DATA_DIR, 'public', 'uploads');
    const { id } = await illustrated();
    await rm(linked, { recursive: true });
    await symlink(join(cms.env.DATA_DIR, 'uploads'), linked);
    const program = "require('./dist/config/server.js')";
    const { execFileSync } = await import('node:child_process');
    execFileSync(process.execPath, ['-e', program], { cwd: join(import.meta.dirname, '../..') });
    expect((await lstat(linked)).isDirectory()).toBe(true);
    expect(await kept(id)).not.toEqual([]);
  });
  const uploadForm = () => {
    const form = new FormData();
    form.append('files', new Blob(['<html>']), 'page.html');
    return form;
  };
  test('forms with files are refused everywhere else', async () => {
    const admin = await signInTeam(cms, 'admin');
    const { documentId } = await newDraft(owner);
    for (const [path, who] of [
      ['/api/upload', token],
      [`/api/contributions/${documentId}`, token],
      ['/api/contributions', token],
      ['/admin/project-settings', admin],
      ['/workflow/site', admin],
    ] as const)
      expect((await sendForm(cms, path, who, uploadForm())).status, path).toBeGreaterThanOrEqual(
        404,
      );
    expect((await sendForm(cms, '/api/contributions', token, uploadForm())).status).toBe(415);
    expect(await readdir(join(cms.env.DATA_DIR, 'public', 'uploads'))).toEqual([]);
  });
  test('Strapi’s media library takes nothing, from an administrator either', async () => {
    const admin = await signInTeam(cms, 'admin');
    expect((await sendForm(cms, '/upload', admin, uploadForm())).status).toBe(404);
    const body = { urls: ['http://127.0.0.1:9/a.png'] };
    for (const path of [
      '/upload/actions/upload-from-urls',
      '/upload/files',
      '/api/upload',
    ] as const)
      expect((await request(cms, `POST ${path}`, { token: admin, body })).status, path).toBe(404);
  });
  test.each([
    ['two files', ['file', 'file']],
    ['a file under another name', ['files']],
    ['no file', []],
  ])('%s: 400 or 413, and nothing stays of the form', async (_, names) => {
    const before = await readdir(tmpdir());
    const { documentId } = await newDraft(owner);
    const form = new FormData();
    form.append('alt', 'Une salle');
    for (const name of names) form.append(name, new Blob([new Uint8Array(await jpeg())]), 'a.jpg');
    const path = `/api/contributions/${documentId}/attachments`;
    expect([400, 413]).toContain((await sendForm(cms, path, token, form)).status);
    await vi.waitUntil(async () => (await readdir(tmpdir())).length <= before.length, {
      timeout: 20_000,
    });
  });
  test('a form that is none: 400', async () => {
    const { documentId } = await newDraft(owner);
    const answer = await request(cms, `POST /api/contributions/${documentId}/attachments`, {
      token,
      raw: 'bonjour',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(answer.status).toBe(400);
  });
});

test('what a crash left behind is swept at the next start, when it is old enough to be nobody’s', async () => {
  const { id } = await illustrated();
  const folder = join(cms.env.DATA_DIR, 'uploads');
  const { utimes, writeFile } = await import('node:fs/promises');
  const orphan = join(folder, `${id.replace(/^./, id.startsWith('0') ? '1' : '0')}.webp`);
  await writeFile(orphan, 'x');
  await mkdir(join(folder, '.coming-dead'));
  await mkdir(join(folder, '.coming-young'));
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const path of [orphan, join(folder, '.coming-dead')])
    await utimes(path, yesterday, yesterday);
  await cms.restart();
  const left = await readdir(folder);
  expect(left).toContain('.coming-young');
  expect(left).toContain(`${id}.webp`);
  expect(left).not.toContain('.coming-dead');
  expect(left.some((name) => orphan.endsWith(name))).toBe(false);
});
