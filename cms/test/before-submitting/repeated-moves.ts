import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contributionIn, newDraft } from '../contributions/contributor.ts';
import { countOf, movePanel } from '../fiche.ts';
import { fieldsIn, reasonIn } from '../request.ts';
import { cms, complete, owner, practice, tokens } from './setting.ts';

const submit = (documentId: string, version: number, idempotencyKey: string | undefined) =>
  owner(`POST /${documentId}/transitions`, { name: 'submit', version, idempotencyKey });
const submissionsOf = (documentId: string) =>
  countOf(cms, 'workflow_journal', { document_id: documentId, action: 'submit' });

export function repeatedMoves(): void {
  describe('retry of a submission: a move that is asked again with the key of the first time', () => {
    test('is answered as the first time, and made once, ten clicks at once included', async () => {
      const { documentId } = await newDraft(owner, complete);
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => submit(documentId, 1, key)),
      );
      for (const answer of [...answers, await submit(documentId, 1, key)]) {
        expect(answer.status).toBe(200);
        expect(contributionIn(answer)).toMatchObject({ stage: 'submitted', version: 2 });
      }
      expect(await submissionsOf(documentId)).toBe(1);
      expect(await countOf(cms, 'workflow_keyed_moves', { document_id: documentId })).toBe(1);
    });

    test('with another key, without one, or as another move: refused as ever', async () => {
      const { documentId } = await newDraft(owner, complete);
      const key = randomUUID();
      await submit(documentId, 1, key);
      for (const again of [randomUUID(), undefined])
        expect(reasonIn(await submit(documentId, 1, again))).toBe('stale_version');
      const body = { name: 'withdraw', version: 1, idempotencyKey: key };
      const withdrawn = await owner(`POST /${documentId}/transitions`, body);
      expect([withdrawn.status, reasonIn(withdrawn)]).toEqual([409, 'stale_version']);
      expect(await submissionsOf(documentId)).toBe(1);
    });

    test('was refused the first time: it is decided anew', async () => {
      const { documentId } = await newDraft(owner, { ...complete, title: 'Court' });
      const key = randomUUID();
      expect(reasonIn(await submit(documentId, 1, key))).toBe('incomplete');
      await owner(`PUT /${documentId}`, { version: 1, title: complete.title });
      expect((await submit(documentId, 2, key)).status).toBe(200);
    });

    test('comes late, after the team asked for changes: the fiche is not proposed behind its contributor', async () => {
      const { documentId } = await newDraft(owner, complete);
      const key = randomUUID();
      await submit(documentId, 1, key);
      const comment = 'Précisez les moyens.';
      const asked = { name: 'requestChanges', comment };
      await movePanel(cms, tokens.editor, practice(documentId), asked);
      const late = await submit(documentId, 1, key);
      expect([late.status, contributionIn(late).stage]).toEqual([200, 'changes_requested']);
      expect((await submit(documentId, 3, randomUUID())).status).toBe(200);
      expect(await submissionsOf(documentId)).toBe(2);
    });

    test('of somebody else’s fiche makes nothing of theirs', async () => {
      const one = await newDraft(owner, complete);
      const two = await newDraft(owner, complete);
      const key = randomUUID();
      await submit(one.documentId, 1, key);
      const answer = await submit(two.documentId, 1, key);
      expect(contributionIn(answer)).toMatchObject({ stage: 'submitted', version: 2 });
      expect(await submissionsOf(two.documentId)).toBe(1);
    });

    test('with a key of another form: refused, and named', async () => {
      const { documentId } = await newDraft(owner, complete);
      const refused = await submit(documentId, 1, 'encore');
      expect([refused.status, fieldsIn(refused)]).toEqual([400, ['idempotencyKey']]);
    });
  });
}
