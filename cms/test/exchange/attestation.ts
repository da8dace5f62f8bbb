import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { History } from '@pratiques/shared';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { dataIn, errorIn } from '../request.ts';
import { at, moveAs, proposed, read } from './setting.ts';

/** What a contributor shows of a practice that was selected and published. */
export function attestations(): void {
  let token: string;
  let id: string;
  const online = async (answers: object = {}) => {
    const practice = await proposed(answers);
    for (const name of ['examine', 'accept', 'publish'])
      expect((await at.move(practice, name)).status).toBe(200);
    return practice;
  };
  const ask = (practice: string) =>
    fetch(`${at.cms.url}/api/contributions/${practice}/attestation`, {
      headers: { authorization: `Bearer ${token}` },
    });
  async function textOf(practice: string) {
    const answer = await ask(practice);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { text, totalPages } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), {
      mergePages: true,
    });
    return { answer, bytes, totalPages, text: text.replace(/\s+/g, ' ') };
  }
  beforeAll(async () => {
    token = await signIn(at.cms, 'contributrice');
    id = await online();
  });

  describe('the attestation of a practice that is online', () => {
    test('is one page of PDF for its contributor alone, made anew and kept by nobody', async () => {
      const { answer, bytes, totalPages } = await textOf(id);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(answer.headers.get('cache-control')).toContain('no-store');
      expect(answer.headers.get('content-disposition')).toContain('attestation.pdf');
      expect(totalPages).toBe(1);
      const { catalog } = await PDFDocument.load(bytes);
      expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    });
    test('says what was selected and published, when, for whom, and where it is checked', async () => {
      const { text } = await textOf(id);
      const { slug } = await at.cms.strapi.db
        .query('api::practice.practice')
        .findOne({ where: { documentId: id } });
      const { steps } = dataIn(await at.owner(`GET /${id}/history`), History);
      const accepted = new Date(steps.find(({ action }) => action === 'accept')?.at ?? 0);
      const inFrance = { dateStyle: 'long', timeZone: 'Europe/Paris' } as const;
      const day = accepted.toLocaleDateString('fr-FR', inFrance).replace(/^1 /, '1er ');
      for (const said of [
        'France Enfance Protégée atteste que la pratique',
        'Des visites médiatisées au plus près des familles',
        'Hautes-Pyrénées (65)',
        `retenue par le comité de sélection le ${day}`,
        id,
        'Contributrice de démonstration',
      ])
        expect(text).toContain(said);
      // The address takes two lines.
      expect(text.replaceAll(' ', '')).toContain(`/fiches/${slug}/Pour`);
    });
    test('names nobody else, and no word of the team', async () => {
      const { text } = await textOf(id);
      expect(text).not.toMatch(/éditoriale|Contributeur|@|direction|Un mot pour vous/);
    });
    test('shows what readers have while an update is written', async () => {
      const practice = await online({ title: 'Un titre que les lecteurs connaissent' });
      await moveAs(at.owner, practice, 'reopen', 'Du neuf.');
      const { version } = await read(at.owner, practice);
      await at.owner(`PUT /${practice}`, { version, title: 'Un titre encore privé' });
      const { text } = await textOf(practice);
      expect(text).toContain('Un titre que les lecteurs connaissent');
      expect(text).not.toContain('privé');
    });
    test('names an organisation of the account only when the team confirmed it', async () => {
      const profile = (body: object) =>
        fetch(`${at.cms.url}/api/auth/account/profile`, {
          method: 'PUT',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      await profile({ organisation: { name: 'Ministère inventé' } });
      expect((await textOf(id)).text).not.toContain('inventé');
      const organisations = at.cms.strapi.documents('api::organisation.organisation');
      const data = { name: 'Pôle Sud', type: 'association-locale', standing: 'confirmed' } as const;
      await organisations.create({ data });
      await profile({ organisation: { name: 'Pôle Sud' } });
      expect((await textOf(id)).text).toContain('Contributrice de démonstration, Pôle Sud');
      await profile({ organisation: null });
    });
    test('names the organisation of the practice no more once the team takes its word back', async () => {
      const organisations = at.cms.strapi.db.query('api::organisation.organisation');
      const where = { documentId: at.complete.organisation };
      expect((await textOf(id)).text).toContain('Déclarée par');
      await organisations.update({ where, data: { standing: 'proposed' } });
      expect((await textOf(id)).text).not.toContain('Déclarée par');
      await organisations.update({ where, data: { standing: 'confirmed' } });
    });
  });

  describe('there is none', () => {
    test('for anybody else: the answer is that of a practice that does not exist', async () => {
      const unknown = await at.stranger(`GET /${'a'.repeat(24)}/attestation`);
      const theirs = await at.stranger(`GET /${id}/attestation`);
      expect([theirs.status, theirs.text]).toEqual([404, unknown.text]);
    });
    type Way = (practice: string) => Promise<unknown>;
    const submit: Way = (practice) => moveAs(at.owner, practice, 'submit');
    const team: (name: string) => Way = (name) => (practice) => at.move(practice, name);
    const accepted = [submit, team('examine'), team('accept')];
    test.each<[string, readonly Way[]]>([
      ['draft', []],
      ['submitted', [submit]],
      ['withdrawn', [submit, (practice) => moveAs(at.owner, practice, 'withdraw')]],
      ['accepted', accepted],
      ['archived', [...accepted, team('publish'), team('unpublish')]],
    ])('at the stage %s, and words say why', async (stage, way) => {
      const practice = await at.draft();
      for (const step of way) await step(practice);
      expect((await read(at.owner, practice)).stage).toBe(stage);
      const answer = await at.owner(`GET /${practice}/attestation`);
      expect(answer.status).toBe(404);
      expect(errorIn(answer)).toMatchObject({
        details: { reason: 'not_online' },
        message: expect.stringContaining("Il n'y a d'attestation que pour une fiche en ligne"),
      });
    });
  });
}
