import { lstat, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { signInTeam } from '../../accounts.ts';
import { newDraft } from '../../contributions/contributor.ts';
import { request } from '../../request.ts';
import { jpeg } from '../pictures.ts';
import { sendForm } from '../send.ts';
import { cms, illustrated, kept, owner, token } from './setting.ts';

export function noSecondDoor(): void {
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
      execFileSync(process.execPath, ['-e', program], {
        cwd: join(import.meta.dirname, '../../..'),
      });
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
      for (const name of names)
        form.append(name, new Blob([new Uint8Array(await jpeg())]), 'a.jpg');
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
}
