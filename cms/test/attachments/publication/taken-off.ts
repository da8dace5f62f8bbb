import { expect, test, vi } from 'vitest';
import { readChanges } from '../../library/changes.ts';
import { request } from '../../request.ts';
import { accepted, cms, editeur, entryOf, fetchFile, kept } from './setting.ts';

/** Files that leave, and when. */
export function takenOff(): void {
  test('taken off the draft of a published fiche, it stays for readers until the draft goes online', async () => {
    const { fiche, photo, move } = await accepted();
    await move('publish');
    const path = `/workflow/fiches/practice/${fiche.documentId}/attachments/${photo.id}` as const;
    expect((await request(cms, `DELETE ${path}`, { token: editeur })).status).toBe(200);
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(200);
    await cms.restart();
    expect(await kept(photo.id)).toHaveLength(3);
    await move('correct');
    expect((await entryOf(fiche.documentId)).attachments.map(({ type }) => type)).toEqual([
      'document',
    ]);
    await vi.waitUntil(async () => (await kept(photo.id)).length === 0, { timeout: 20_000 });
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
  });

  test('unpublished, no file leaves the CMS any more; its draft keeps them', async () => {
    const { fiche, photo, move } = await accepted();
    await move('publish');
    await move('unpublish');
    expect((await fetchFile(`${photo.id}.webp`)).status).toBe(404);
    expect(await kept(photo.id)).toHaveLength(3);
    expect(
      (await readChanges(cms)).rows.some(({ entry }) =>
        JSON.stringify(entry ?? '').includes(photo.id),
      ),
    ).toBe(false);
    expect(fiche.documentId).not.toBe('');
  });
}
