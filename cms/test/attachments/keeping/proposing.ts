import { expect, test } from 'vitest';
import { completePractice } from '../../complete-practice.ts';
import { contributionIn, newDraft } from '../../contributions/contributor.ts';
import { errorIn, reasonIn } from '../../request.ts';
import { trame } from '../documents.ts';
import { jpeg } from '../pictures.ts';
import { attachmentIn, attachOwn, documentWords, imageWords, unsaid } from '../send.ts';
import { cms, owner, token } from './setting.ts';

/** What is attached is asked of the fiche like its answers, before it is proposed. */
export function proposing(): void {
  test('an image without consent and rights cannot be proposed, nor what nobody described: all is told in words', async () => {
    const { documentId } = await newDraft(owner, await completePractice(cms));
    const bytes = await jpeg();
    const ids: string[] = [];
    for (const sent of [bytes, bytes, await trame()])
      ids.push(attachmentIn(await attachOwn(cms, token, documentId, { bytes: sent })).id);
    const submit = (version: number) =>
      owner(`POST /${documentId}/transitions`, { name: 'submit', version });
    const refused = await submit(4);
    expect([refused.status, reasonIn(refused)]).toEqual([400, 'incomplete']);
    const { errors = [] } = errorIn(refused).details;
    expect(errors.map(({ message }) => message)).toEqual(unsaid);
    expect(errors[0]).toMatchObject({ path: ['attachments', ids[0], 'alt'], name: 'missing' });
    const { missing, stage } = contributionIn(await owner(`GET /${documentId}`));
    expect([stage, missing]).toEqual(['draft', errors]);
    const words = [imageWords, imageWords, { ...documentWords, rights: true }];
    for (const [at, said] of words.entries()) {
      const path = `/${documentId}/attachments/${ids[at]}` as const;
      expect((await owner(`PUT ${path}`, { ...said, version: 4 + at })).status).toBe(200);
    }
    expect((await submit(7)).status).toBe(200);
  });
}
