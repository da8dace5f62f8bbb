import { expect, test } from 'vitest';
import { newDraft } from '../../contributions/contributor.ts';
import { movePanel, rowsOf } from '../../fiche.ts';
import { errorIn, reasonIn } from '../../request.ts';
import { trame } from '../documents.ts';
import { formWith, imageWords, sendForm, unsaid } from '../send.ts';
import { accepted, cms, complete, describeAs, editeur, owner, picture } from './setting.ts';

/** What keeps an attachment, and the fiche with it, from going online. */
export function undescribed(): void {
  test('image without consent and rights, which nobody described, cannot be published: all is told in words', async () => {
    const { documentId } = await newDraft(owner, complete);
    const fiche = { kind: 'practice' as const, documentId };
    await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 1 });
    const path = `/workflow/fiches/practice/${documentId}/attachments`;
    const bytes = await picture();
    for (const sent of [bytes, bytes, await trame()])
      await sendForm(cms, path, editeur, formWith({ bytes: sent }));
    for (const name of ['examine', 'accept'])
      await movePanel(cms, editeur, fiche, { name, comment: 'a' });
    const answer = await movePanel(cms, editeur, fiche, { name: 'publish' });
    expect([answer.status, reasonIn(answer)]).toEqual([400, 'incomplete']);
    expect((errorIn(answer).details.errors ?? []).map(({ message }) => message)).toEqual(unsaid);
    expect((await rowsOf(cms, fiche)).every((row) => row.published_at === null)).toBe(true);
  });

  test.each(['alt', 'credit', 'recognisable'] as const)(
    'nor with a picture that lacks its %s alone; an editor completes it and it goes',
    async (field) => {
      const { fiche, photo, move } = await accepted({ [field]: null });
      expect(reasonIn(await move('publish'))).toBe('incomplete');
      await describeAs(editeur, fiche.documentId, photo.id, { [field]: imageWords[field] });
      expect((await move('publish')).status).toBe(200);
    },
  );

  test('nor with a description of more characters than it may have', async () => {
    const { move } = await accepted({ alt: 'é'.repeat(201) });
    const answer = await move('publish');
    expect(errorIn(answer).details.errors?.[0]?.message).toBe(
      "« Description de l'image » : 201 caractères, ramenez ce texte à 200 au plus.",
    );
  });
}
