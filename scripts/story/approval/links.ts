import { expect, test } from 'vitest';
import { anOrganisation, newDraft, saveAndPropose } from '../contributor.ts';
import { expireLinks } from '../expire-links.ts';
import { enter } from '../keyboard.ts';
import { until } from '../reader.ts';
import { submission } from '../submission.ts';
import { kept } from '../writing/form.ts';
import { type Asked, database, linksTo, system } from './setting.ts';

/** What becomes of the links that were mailed. */
export function links(at: Asked, width: number): void {
  const { manager, isFine, newLink, firstLink, open, dead } = at;
  test('sent again, the former link is dead; taken back, so is the new one', async () => {
    const { token, fiche, contributor, page } = at.now();
    await enter(contributor, 'button', 'Renvoyer le lien');
    await contributor.getByText(/^Lien envoyé le/).waitFor();
    const again = await newLink(firstLink());
    await dead(firstLink());
    await open(again);
    await page.getByRole('heading', { name: `Un titre repris ${width}` }).waitFor();
    await enter(contributor, 'button', 'Annuler le lien');
    await contributor.getByText(/^Accord donné le/).waitFor();
    await enter(page, 'button', 'Ne pas donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await dead(again);
    expect((await kept(system, token, fiche)).approval.state).toBe('given');
  });

  test('one that is too old is as dead, and who sent it reads that a new one is wanted', async () => {
    const { token, contributor, page } = at.now();
    const manager = `ancienne${width}@asso.example`;
    const title = `Un accord qui tarde ${width}`;
    const organisation = await anOrganisation(system, token);
    const { documentId } = await newDraft(system, token);
    const answers = { ...submission(title), organisation, managerEmail: manager };
    await saveAndPropose(system, token, documentId, answers);
    await until(async () => linksTo(manager).length > 0);
    const old = linksTo(manager).at(-1) ?? '';
    await open(old);
    await page.getByRole('heading', { name: title }).waitFor();
    await expireLinks({ dataDir: system.dataDir, database }, manager);
    await enter(page, 'button', 'Donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await dead(old);
    await contributor.goto(`${system.site}/contribuer/fiches/`);
    await contributor.getByRole('link', { name: /son lien est périmé : renvoyez-le/ }).click();
    await contributor.getByText(/sans réponse\.$/).waitFor();
    await isFine(contributor);
  });

  test('nothing ran, left or broke the policy; no address of a page carried the code', async () => {
    const { watched } = at.now();
    expect(watched).toEqual({ dialogs: [], violations: [], foreign: [] });
    expect(system.printed.join('\n')).not.toContain(firstLink().slice(-64));
  });

  test('proposed, the manager who agreed is not asked again', async () => {
    const { token, fiche } = at.now();
    const before = linksTo(manager).length;
    await saveAndPropose(system, token, fiche, {});
    expect(linksTo(manager)).toHaveLength(before);
  });
}
