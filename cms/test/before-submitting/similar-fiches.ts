import { SimilarFiche } from '@pratiques/shared';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { contributionIn, newDraft } from '../contributions/contributor.ts';
import { countOf, movePanel, seeded } from '../fiche.ts';
import { dataIn, fieldsIn, reasonIn, request } from '../request.ts';
import { cms, complete, other, owner, practice, tokens } from './setting.ts';
import { somethingElse, toldAgain } from './told-again.ts';

const seed = 'visites-mediatisees-itinerantes';

const similarTo = async (documentId: string, ask = owner) =>
  dataIn(await ask(`GET /${documentId}/similar`), z.array(SimilarFiche.strict()));
const slugsOf = (fiches: readonly SimilarFiche[]) => fiches.map(({ slug }) => slug);

export function similarFiches(): void {
  describe('published fiches that say nearly what a draft says', () => {
    test('are found by content under another title, with what is common in words and in passages', async () => {
      const { documentId } = await newDraft(owner, toldAgain);
      const [near, ...more] = await similarTo(documentId);
      expect(more).toEqual([]);
      expect(near).toMatchObject({
        slug: seed,
        territory: expect.stringMatching(/^\d\w /),
        common: {
          audiences: ["Enfants confiés à l'aide sociale à l'enfance", 'Parents'],
          departements: [],
        },
        same: null,
      });
      const closest = near?.passages.closest;
      expect(near?.passages.count).toBeGreaterThan(0);
      for (const { text, marks } of [closest?.yours, closest?.theirs].filter((one) => !!one)) {
        expect(marks.length).toBeGreaterThan(0);
        for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^[^ ].+[^ ]$/);
      }
      const said = Object.values(toldAgain).flat();
      expect(said.some((text) => text.includes(closest?.yours.text ?? '?'))).toBe(true);
    });

    test('are none for a practice like no other, nor for a draft that says nothing', async () => {
      for (const draft of [somethingElse, {}, { title: 'Un lieu de rencontre' }]) {
        const { documentId } = await newDraft(owner, draft);
        expect(await similarTo(documentId), draft.title).toEqual([]);
      }
    });

    test('never hold another draft, at whatever stage, nor anything that readers do not have', async () => {
      const twin = { ...complete, ...toldAgain, title: 'Xylophanie, un jumeau secret' };
      const hidden = await newDraft(other, twin);
      const proposed = await newDraft(other, twin);
      await other(`POST /${proposed.documentId}/transitions`, { name: 'submit', version: 1 });
      const inHand = practice(proposed.documentId);
      await movePanel(cms, tokens.editor, inHand, { name: 'examine' });
      const accepted = await movePanel(cms, tokens.editor, inHand, {
        name: 'accept',
        comment: 'Oui.',
      });
      expect(accepted.status).toBe(200);
      const { documentId } = await newDraft(owner, toldAgain);
      const answer = await owner(`GET /${documentId}/similar`);
      expect(slugsOf(dataIn(answer, z.array(SimilarFiche)))).toEqual([seed]);
      for (const word of ['Xylophanie', hidden.documentId, proposed.documentId, 'documentId'])
        expect(answer.text).not.toContain(word);
      expect(answer.text).not.toContain((await seeded(cms, 'practice', seed)).documentId);
    });

    test('follow the library: what leaves the site is told no more, what comes is told at once', async () => {
      const { documentId } = await newDraft(owner, toldAgain);
      expect(slugsOf(await similarTo(documentId))).toEqual([seed]);
      const fiche = await seeded(cms, 'practice', seed);
      const move = (name: string) =>
        movePanel(cms, tokens.editor, fiche, { name, comment: 'Oui.' });
      await move('unpublish');
      expect(slugsOf(await similarTo(documentId))).toEqual([]);
      const gone = await owner(`PUT /${documentId}/similar/${seed}`, { same: true });
      expect(gone.status).toBe(404);
      for (const name of ['restore', 'accept', 'publish']) await move(name);
      expect(slugsOf(await similarTo(documentId))).toEqual([seed]);
    });

    test('a published fiche that is being updated is not told of itself', async () => {
      const { documentId } = await newDraft(owner, { ...complete, title: 'Ma pratique en ligne' });
      await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 1 });
      const fiche = practice(documentId);
      for (const name of ['examine', 'accept', 'publish'])
        await movePanel(cms, tokens.editor, fiche, { name, comment: 'Oui.' });
      const again = await newDraft(owner, { ...complete, title: 'La même, recopiée' });
      expect(slugsOf(await similarTo(again.documentId))[0]).toBe('ma-pratique-en-ligne');
      expect(slugsOf(await similarTo(documentId))).not.toContain('ma-pratique-en-ligne');
      onTestFinished(async () => {
        await movePanel(cms, tokens.editor, fiche, { name: 'unpublish', comment: 'Oui.' });
      });
    });
  });

  describe('what the contributor says of them', () => {
    const answer = (documentId: string, body: unknown, slug = seed) =>
      owner(`PUT /${documentId}/similar/${slug}`, body);

    test('is kept, may be changed, and is shown to the team beside the fiche', async () => {
      const { documentId, version } = await newDraft(owner, { ...complete, ...toldAgain });
      for (const same of [false, true]) {
        const kept = await answer(documentId, { same });
        expect([kept.status, kept.json]).toEqual([200, { data: { slug: seed, same }, meta: {} }]);
        expect((await similarTo(documentId))[0]?.same).toBe(same);
      }
      const submitted = await owner(`POST /${documentId}/transitions`, { name: 'submit', version });
      expect(submitted.status).toBe(200);
      const seen = await request(cms, `GET /workflow/fiches/practice/${documentId}`, {
        token: tokens.editor,
      });
      const { similar } = dataIn(seen, z.looseObject({ similar: z.unknown() }));
      expect(similar).toEqual([
        {
          title: expect.stringContaining('isites'),
          url: `http://localhost:4321/fiches/${seed}/`,
          same: true,
        },
      ]);
      const late = await answer(documentId, { same: false });
      expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
      expect(contributionIn(late).stage).toBe('submitted');
    });

    test('about a fiche that is not online, or its own: 404; with another body: 400', async () => {
      const { documentId } = await newDraft(owner, toldAgain);
      for (const slug of ['nulle-part', 'relais%2Fparental', documentId])
        expect((await answer(documentId, { same: true }, slug)).status).toBe(404);
      for (const [body, field] of [
        [{}, 'same'],
        [{ same: 'true' }, 'same'],
        [{ same: true, stage: 'published' }, 'stage'],
      ] as const) {
        const refused = await answer(documentId, body);
        expect([refused.status, fieldsIn(refused)]).toEqual([400, [field]]);
      }
      const where = { document_id: documentId };
      expect(await countOf(cms, 'workflow_similar_answers', where)).toBe(0);
    });

    test('goes with the draft', async () => {
      const { documentId } = await newDraft(owner, toldAgain);
      await answer(documentId, { same: true });
      expect((await owner(`DELETE /${documentId}`)).status).toBe(204);
      const where = { document_id: documentId };
      expect(await countOf(cms, 'workflow_similar_answers', where)).toBe(0);
    });
  });
}
