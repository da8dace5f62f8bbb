import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { documentsOf } from '../documents.ts';
import { countOf, movePanel, seeded } from '../fiche.ts';
import { type Cms, startCms } from '../strapi.ts';
import { changeOf, readChanges } from './changes.ts';

// What fiches show beside their own text: terms, organisations, translations.

let cms: Cms;
let editeur: string;
beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
});
afterAll(() => cms.stop());

const organisations = () => documentsOf(cms, 'organisation');
const themes = () => documentsOf(cms, 'theme');

describe('an organisation', () => {
  test('proposed, it is not seen; confirmed, it is; proposed again, it is gone', async () => {
    const data = { name: 'Association Liens d’Estives', type: 'association-locale' as const };
    const { documentId } = await organisations().create({
      data: { ...data, standing: 'proposed' },
    });
    expect(await changeOf(cms, documentId)).toBeUndefined();
    await organisations().update({ documentId, data: { website: 'https://liens.example' } });
    expect(await changeOf(cms, documentId)).toBeUndefined();
    await organisations().update({ documentId, data: { standing: 'confirmed' } });
    expect(await changeOf(cms, documentId)).toMatchObject({
      action: 'published',
      entry: { ...data, website: 'https://liens.example' },
    });
    await organisations().update({ documentId, data: { name: 'Liens d’Estives' } });
    expect(await changeOf(cms, documentId)).toMatchObject({
      action: 'changed',
      entry: { name: 'Liens d’Estives' },
    });
    await organisations().update({ documentId, data: { standing: 'proposed' } });
    expect(await changeOf(cms, documentId)).toMatchObject({ action: 'unpublished' });
  });
});

describe('an organisation that bears somebody’s name', () => {
  const named = {
    name: 'Mme Vandenberghe, assistante familiale',
    type: 'autre-organisation' as const,
  };
  const reason = 'Son entreprise porte son nom, elle l’a demandé.';
  test('is not confirmed before an editor says why, and then the log declares it', async () => {
    const { documentId } = await organisations().create({
      data: { ...named, standing: 'proposed' },
    });
    const before = [
      await countOf(cms, 'workflow_publications'),
      await countOf(cms, 'workflow_journal'),
    ];
    const confirm = (data: object) =>
      organisations().update({ documentId, data: { standing: 'confirmed', ...data } });
    await expect(confirm({})).rejects.toThrow("Nom d'une personne dans le nom");
    await expect(confirm({ nameReason: ' oui      ' })).rejects.toThrow('10 caractères au moins');
    expect(await changeOf(cms, documentId)).toBeUndefined();
    expect([
      await countOf(cms, 'workflow_publications'),
      await countOf(cms, 'workflow_journal'),
    ]).toEqual(before);
    await confirm({ nameReason: reason });
    const row = await changeOf(cms, documentId);
    expect(row).toMatchObject({
      action: 'published',
      signedOff: [expect.stringMatching(/^[0-9a-f]{32}$/)],
    });
    expect(JSON.stringify(row)).not.toContain('entreprise');
    const connection = cms.strapi.db.connection;
    const told = await connection('workflow_journal_texts').orderBy('sequence', 'desc').first();
    expect(told.comment).toBe(`Nom d'une personne : ${reason}`);
  });
  test('nor created as confirmed', () =>
    expect(organisations().create({ data: { ...named, standing: 'confirmed' } })).rejects.toThrow(
      'pourquoi il peut être public',
    ));
});

describe('a term', () => {
  test('is born public, changes its label, and goes', async () => {
    const data = { key: 'un-theme', labelFr: 'Un thème', labelEn: 'A theme', order: 9 };
    const { documentId } = await themes().create({ data });
    expect(await changeOf(cms, documentId)).toMatchObject({
      kind: 'theme',
      action: 'published',
      entry: { key: 'un-theme', label: { fr: 'Un thème', en: 'A theme' }, altLabels: [], order: 9 },
    });
    await themes().update({ documentId, data: { labelFr: 'Un autre nom' } });
    expect(await changeOf(cms, documentId)).toMatchObject({ action: 'changed' });
    await themes().delete({ documentId });
    const row = await changeOf(cms, documentId);
    expect(row).toMatchObject({ action: 'unpublished' });
    expect(row).not.toHaveProperty('entry');
  });
  test('keeps its key, which stands in addresses', async () => {
    const found = await themes().findFirst({});
    const documentId = found?.documentId ?? '';
    const before = await countOf(cms, 'workflow_publications');
    await expect(themes().update({ documentId, data: { key: 'autre-cle' } })).rejects.toThrow(
      'Cet identifiant figure dans des adresses',
    );
    expect(await countOf(cms, 'workflow_publications')).toBe(before);
  });
});

describe('a translation', () => {
  const english = { title: 'A travelling meeting place', translationReady: true };
  const documents = () => documentsOf(cms, 'practice');

  async function translate(documentId: string, ready: boolean) {
    const french = await documents().findOne({ documentId, populate: ['partners', 'effects'] });
    const {
      summary,
      context,
      objectives,
      description,
      keys,
      difficulties,
    }: Record<string, unknown> = french ?? {};
    const texts = { summary, context, objectives, description, keys, difficulties };
    // The texts come from the French row and go back into the same columns.
    const data = { ...texts, ...english, translationReady: ready };
    await documents().update({ documentId, locale: 'en', data });
  }
  const correct = (fiche: Parameters<typeof movePanel>[2]) =>
    movePanel(cms, editeur, fiche, { name: 'correct', comment: 'La traduction.' });

  test('goes online with the French text when it is complete and marked ready', async () => {
    const fiche = await seeded(cms, 'practice', 'parler-bambin-publics-vulnerables');
    const { documentId } = fiche;
    await translate(documentId, false);
    expect((await correct(fiche)).status).toBe(200);
    expect(await changeOf(cms, documentId, 'en')).toBeUndefined();
    await translate(documentId, true);
    await correct(fiche);
    expect(await changeOf(cms, documentId, 'en')).toMatchObject({
      action: 'published',
      entry: { title: english.title, slug: 'parler-bambin-publics-vulnerables' },
    });
    await translate(documentId, false);
    await correct(fiche);
    expect(await changeOf(cms, documentId, 'en')).toMatchObject({ action: 'unpublished' });
  });

  test('goes offline with the French text', async () => {
    const fiche = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
    await translate(fiche.documentId, true);
    await correct(fiche);
    await movePanel(cms, editeur, fiche, { name: 'unpublish', comment: 'Un motif.' });
    const { rows } = await readChanges(cms);
    const mine = rows.filter(({ documentId }) => documentId === fiche.documentId);
    expect(mine.map(({ locale, action }) => [locale, action]).sort()).toEqual([
      ['en', 'unpublished'],
      ['fr', 'unpublished'],
    ]);
  });

  test('that is ready but empty stays inside', async () => {
    const fiche = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
    const data = { title: 'Nothing else is translated', translationReady: true };
    await documents().update({ documentId: fiche.documentId, locale: 'en', data });
    expect((await correct(fiche)).status).toBe(200);
    expect(await changeOf(cms, fiche.documentId, 'en')).toBeUndefined();
  });
});
