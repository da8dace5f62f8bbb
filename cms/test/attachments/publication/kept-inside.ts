import { expect, test } from 'vitest';
import { readChanges } from '../../library/changes.ts';
import { request } from '../../request.ts';
import { documentWords, imageWords } from '../send.ts';
import { accepted, cms, fetchFile } from './setting.ts';

/** What is told of attachments inside the CMS, and nowhere outside. */
export function keptInside(): void {
  test('all that can be read in what is attached is at hand for the privacy guard', async () => {
    const { fiche, photo, document } = await accepted();
    const texts: unknown = await cms.strapi
      .plugin('workflow')
      .service('attachments')
      .texts(fiche.documentId);
    expect(texts).toEqual([
      {
        id: photo.id,
        words: expect.objectContaining({ alt: imageWords.alt }),
        text: null,
        unreadPages: [],
      },
      {
        id: document.id,
        words: expect.objectContaining({ title: documentWords.title }),
        text: 'Une trame pour préparer les visites.',
        unreadPages: [],
      },
    ]);
  });

  test('a draft’s files, names and words are nowhere in public', async () => {
    const { photo, document } = await accepted({ alt: 'Une salle xylophanie' });
    const { rows } = await readChanges(cms);
    const texts = [JSON.stringify(rows), cms.logs.join('\n'), (await cms.mails()).join('\n')];
    for (const secret of ['xylophanie', 'Zibelune', photo.id])
      for (const text of texts) expect(text).not.toContain(secret);
    for (const path of [
      '/api/contributions',
      '/api/practices?populate=*',
      '/api/upload/files',
      '/api/workflow/attachments',
    ])
      expect((await request(cms, `GET ${path as '/'}`)).status).toBeGreaterThanOrEqual(400);
    expect((await fetchFile(`${document.id}.pdf`)).status).toBe(404);
  });
}
