import { createHash } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentWords, formWith, imageWords, sendForm } from '../send.ts';
import { accepted, cms, editeur, entryOf, fetchFile, picture, token } from './setting.ts';

/** What readers get of a fiche that is online. */
export function online(): void {
  test('online, its entry names the files, and nothing of who sent them or who consented', async () => {
    const { fiche, photo, document, move } = await accepted();
    await move('publish');
    const { attachments } = await entryOf(fiche.documentId);
    expect(attachments).toMatchObject([
      {
        id: photo.id,
        type: 'image',
        alt: imageWords.alt,
        caption: imageWords.caption,
        credit: imageWords.credit,
        width: 1_000,
        height: 500,
        derivatives: [
          { width: 960, height: 480 },
          { width: 480, height: 240 },
        ],
      },
      { id: document.id, type: 'document', title: documentWords.title, pages: 1 },
    ]);
    const text = JSON.stringify(attachments);
    for (const inside of ['Zibelune', 'recognisable', 'rights', 'nobody', 'Une trame pour'])
      expect(text).not.toContain(inside);
    for (const file of attachments.flatMap(filesOf)) {
      const answer = await fetchFile(file.name);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, bytes.length]).toEqual([200, file.bytes]);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    }
  });

  test('the publisher gets the files of what is public, and of nothing else', async () => {
    const { fiche, photo, move } = await accepted();
    const name = `${photo.id}.webp`;
    expect((await fetchFile(name)).status).toBe(404);
    await move('publish');
    expect((await fetchFile(name)).status).toBe(200);
    for (const wrong of [undefined, 'un-autre-jeton', token, editeur])
      expect((await fetchFile(name, wrong ?? '')).status).toBe(401);
    for (const other of [
      `${photo.id}.pdf`,
      `${photo.id}-100.webp`,
      '..%2f..%2fcms.db',
      'cms.db',
      `${photo.id}`,
    ])
      expect((await fetchFile(other)).status, other).toBe(404);
    // One more on the draft of a published fiche is not public.
    const path = `/workflow/fiches/practice/${fiche.documentId}/attachments`;
    const form = formWith({ bytes: await picture(), fields: imageWords });
    const { json } = await sendForm(cms, path, editeur, form);
    const { data } = z.object({ data: z.array(z.object({ id: z.string() })) }).parse(json);
    expect((await fetchFile(`${data.at(-1)?.id}.webp`)).status).toBe(404);
    await move('correct');
    expect((await fetchFile(`${data.at(-1)?.id}.webp`)).status).toBe(200);
  });

  test('a file that the disk does not give now is not gone: 503, and the log says why', async () => {
    const { photo, move } = await accepted();
    await move('publish');
    const folder = join(cms.env.DATA_DIR, 'uploads');
    await rename(folder, `${folder}-aside`);
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
    await writeFile(folder, '');
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(503);
    await rm(folder);
    await rename(`${folder}-aside`, folder);
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(200);
    expect(cms.logs.join()).toMatch(/"file-not-readable",.*"code":"ENOTDIR"/);
  });
}
