import type { KeepableWarning } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contributionIn, newDraft } from '../contributions/contributor.ts';
import { countOf, movePanel } from '../fiche.ts';
import { dataIn, errorIn, fieldsIn, reasonIn, request } from '../request.ts';
import { cms, complete, owner, practice, tokens } from './setting.ts';

const number = '06 39 98 12 34';
const explanation = 'C’est la ligne publique du service.';
const withNumber = () => ({ ...complete, materialMeans: `Une salle. Appeler le ${number}.` });

const keep = (documentId: string, key: string | undefined, body: unknown = { explanation }) =>
  owner(`PUT /${documentId}/kept-passages/${key}`, body);
const keptOf = ({ warnings }: { warnings: KeepableWarning[] }) => warnings.map(({ kept }) => kept);
const rowsOf = (documentId: string) =>
  countOf(cms, 'workflow_kept_passages', { document_id: documentId });

async function draftWithNumber() {
  const { documentId, version, warnings } = await newDraft(owner, withNumber());
  return { documentId, version, key: warnings[0]?.key };
}
const findingsFor = async (documentId: string) =>
  dataIn(
    await request(cms, `GET /workflow/fiches/practice/${documentId}`, { token: tokens.editor }),
    z.looseObject({ findings: z.array(z.looseObject({ explanation: z.string().nullable() })) }),
  ).findings;

export function keptPassages(): void {
  describe('a passage that the contributor keeps, and why', () => {
    test('is told with the warning, does not hinder proposing, and is before the editor who signs off', async () => {
      const { documentId, version, key } = await draftWithNumber();
      const kept = await keep(documentId, key);
      expect(kept.status).toBe(200);
      expect(contributionIn(kept)).toMatchObject({
        version,
        warnings: [{ key, kept: explanation }],
      });
      const submitted = await owner(`POST /${documentId}/transitions`, { name: 'submit', version });
      expect(submitted.status).toBe(200);
      expect(await findingsFor(documentId)).toMatchObject([
        { passage: number, explanation, signed: false },
      ]);
      const move = (name: string) =>
        movePanel(cms, tokens.editor, practice(documentId), { name, comment: 'Oui.' });
      for (const name of ['examine', 'accept']) expect((await move(name)).status).toBe(200);
      expect(reasonIn(await move('publish'))).toBe('findings_open');
      expect(cms.logs.join('\n')).not.toContain(explanation);
    });

    test('may be explained anew, or taken back', async () => {
      const { documentId, key } = await draftWithNumber();
      await keep(documentId, key);
      const anew = 'Ce numéro figure sur le site du Département.';
      expect(keptOf(contributionIn(await keep(documentId, key, { explanation: anew })))).toEqual([
        anew,
      ]);
      const back = await owner(`DELETE /${documentId}/kept-passages/${key}`);
      expect(keptOf(contributionIn(back))).toEqual([null]);
      expect(await rowsOf(documentId)).toBe(0);
    });

    test('follows its row, and is told no more once its text is gone', async () => {
      const row = (observed: string) => ({ ...complete.effects[0], observed });
      const said = row(`Les parents appellent au ${number} sans attendre.`);
      const { documentId, warnings } = await newDraft(owner, { effects: [said] });
      await keep(documentId, warnings[0]?.key);
      const effects = [row('Les retours de visite sont plus calmes.'), said];
      const moved = contributionIn(await owner(`PUT /${documentId}`, { version: 1, effects }));
      expect(moved.warnings).toMatchObject([
        { path: ['effects', '1', 'observed'], kept: explanation },
      ]);
      const gone = await owner(`PUT /${documentId}`, { version: 2, effects: [] });
      expect(contributionIn(gone).warnings).toEqual([]);
      const elsewhere = await owner(`PUT /${documentId}`, { version: 3, advice: said.observed });
      expect(keptOf(contributionIn(elsewhere))).toEqual([null]);
    });

    test('is forgotten when the fiche is proposed without it', async () => {
      const { documentId, key } = await draftWithNumber();
      await keep(documentId, key);
      await owner(`PUT /${documentId}`, { version: 1, materialMeans: 'Une salle.' });
      expect(await rowsOf(documentId)).toBe(1);
      await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 2 });
      expect(await rowsOf(documentId)).toBe(0);
    });

    test('without an explanation that says something, or with anything else: refused, and named', async () => {
      const { documentId, key } = await draftWithNumber();
      for (const [body, field] of [
        [{}, 'explanation'],
        [{ explanation: '  public  ' }, 'explanation'],
        [{ explanation: 'a'.repeat(1_001) }, 'explanation'],
        [{ explanation: 'Un texte \u0007 qui sonne.' }, 'explanation'],
        [{ explanation, signed: true }, 'signed'],
      ] as const) {
        const refused = await keep(documentId, key, body);
        expect([refused.status, fieldsIn(refused)]).toEqual([400, [field]]);
        expect(errorIn(refused).message).toMatch(/^Dites en une phrase/);
      }
      expect(await rowsOf(documentId)).toBe(0);
    });

    test('that is not in the text: 404; once the team has the fiche: 409', async () => {
      const { documentId, version, key } = await draftWithNumber();
      expect((await keep(documentId, 'f'.repeat(32))).status).toBe(404);
      await owner(`POST /${documentId}/transitions`, { name: 'submit', version });
      const late = await keep(documentId, key);
      expect([late.status, reasonIn(late)]).toEqual([409, 'wrong_stage']);
    });

    test('goes with the draft', async () => {
      const { documentId, key } = await draftWithNumber();
      await keep(documentId, key);
      expect((await owner(`DELETE /${documentId}`)).status).toBe(204);
      expect(await rowsOf(documentId)).toBe(0);
    });
  });
}
