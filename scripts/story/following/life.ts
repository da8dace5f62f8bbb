import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { anOrganisation, propose } from '../contributor.ts';
import { submission } from '../submission.ts';
import { editor, type Followed, pressOn, requests, system } from './setting.ts';

/** Withdrawn, resumed, updated, removed. */
export function life(at: Followed, width: number): void {
  const { button, open, isFine, said, stageIs } = at;
  test('withdrawn after a question in the page, and resumed: what was asked is still to be answered', async () => {
    const { page, fiche } = at.now();
    await editor.move(fiche, 'examine');
    const asked = requests(['summary', 'Plus précis ?']);
    await editor.move(fiche, 'requestChanges', 'Encore une.', asked);
    await open();
    await pressOn(page, button('Retirer ma fiche'));
    await page.getByRole('heading', { name: /^Retirer « / }).waitFor();
    await isFine();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Retirer ma fiche');
    await page.keyboard.press('Enter');
    await pressOn(page, button('Retirer ma fiche'));
    await stageIs('Retirée par vous');
    await page.getByText('Si vous la reprenez, 1 demande de l’équipe attend toujours').waitFor();
    await page.getByText('Sans réponse', { exact: true }).waitFor();
    expect(await page.getByText('À faire', { exact: true }).count()).toBe(0);
    await isFine();
    await pressOn(page, button('Reprendre en brouillon'));
    await pressOn(page, button('Reprendre en brouillon'));
    await stageIs('Brouillon');
    await page.getByText('1 demande de l’équipe attend votre réponse').waitFor();
    await page.getByText('À faire', { exact: true }).waitFor();
    await page.getByText('L’échange s’ouvre quand la fiche est proposée.').waitFor();
    await isFine();
  });

  test('what is online is updated, and readers keep what they have', async () => {
    const { page, token } = at.now();
    const organisation = await anOrganisation(system, token);
    const id = await propose(system, token, { ...submission(`jour ${width}`), organisation });
    for (const name of ['examine', 'accept', 'publish'] as const)
      await editor.move(id, name, 'Avis favorable, entre nous.');
    await open(id);
    await stageIs('En ligne');
    expect(await page.content()).not.toContain('entre nous');
    const arriving = page.waitForEvent('download');
    await pressOn(page, button('Télécharger l’attestation (PDF)'));
    const attestation = await (await arriving).path();
    expect((await readFile(attestation)).subarray(0, 5).toString()).toBe('%PDF-');
    await said('attestation.pdf');
    await pressOn(page, button('Mettre à jour la fiche'));
    await pressOn(page, button('Commencer la mise à jour'));
    await page.getByText('Dites en quelques mots ce qui change.').waitFor();
    await isFine();
    await page.keyboard.type('Les effets de 2026.');
    await pressOn(page, button('Commencer la mise à jour'));
    await stageIs('En ligne, mise à jour en préparation');
    await page.getByText(/Les lecteurs voient toujours la version du/).waitFor();
    await isFine();
    await pressOn(page, button('Renvoyer la fiche à l’équipe'));
    await stageIs('Proposée');
  });

  test('a draft is removed for good; somebody else’s fiche does not exist', async () => {
    const { page, fiche, seen } = at.now();
    await open();
    await pressOn(page, button('Supprimer la fiche'));
    await pressOn(page, button('Supprimer pour toujours'));
    await page.waitForURL(`${system.site}/contribuer/fiches/`);
    await page.goto(`${system.site}/contribuer/fiches/${fiche}/suivi/`);
    await page.getByRole('heading', { name: 'Fiche introuvable' }).waitFor();
    await isFine();
    expect(seen).toEqual({ dialogs: [], violations: [], foreign: [] });
  });
}
