import { expect, test } from 'vitest';
import { enter, untilFocus, write } from '../keyboard.ts';
import { kept, saveElsewhere } from '../writing/form.ts';
import { type Asked, system } from './setting.ts';

/** The manager is asked, reads, and answers. */
export function answered(at: Asked, width: number): void {
  const { isFine, stateIs, newLink, firstLink, open, dead } = at;
  test('the contributor asks from the overview of the form', async () => {
    const { fiche, contributor } = at.now();
    await contributor.goto(`${system.site}/contribuer/fiches/${fiche}/`);
    await contributor.getByText('Pas encore demandé.').waitFor();
    await enter(contributor, 'button', 'Demander l’accord maintenant');
    await contributor.getByText(/^Lien envoyé le/).waitFor();
    const heading = contributor.getByRole('heading', { name: 'Accord de votre responsable' });
    await untilFocus(contributor, heading);
    await isFine(contributor);
    await newLink();
  });

  test('a link that is not whole says so; the whole one shows the fiche and decides nothing', async () => {
    const { token, fiche, page } = at.now();
    await dead('/contribuer/accord/');
    await dead('/contribuer/accord/#code=abc');
    await open(firstLink());
    await page.getByRole('heading', { name: `accord ${width}` }).waitFor();
    await page.getByText('Accompagnement des familles').waitFor();
    await page.getByText('Les rendez-vous manqués').waitFor();
    await isFine(page);
    expect((await kept(system, token, fiche)).approval.state).toBe('asked');
  });

  test('the fiche changes meanwhile: it is read again before the answer counts', async () => {
    const { token, fiche, page } = at.now();
    await saveElsewhere(system, token, fiche, { title: `Un titre repris ${width}` });
    await enter(page, 'button', 'Donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'a changé depuis' }).waitFor();
    await page.getByRole('heading', { name: `Un titre repris ${width}` }).waitFor();
    await isFine(page);
    expect((await kept(system, token, fiche)).approval.state).toBe('asked');
  });

  test('declined, then given with a word: the contributor reads it where they follow the fiche', async () => {
    const { fiche, contributor, page } = at.now();
    await enter(page, 'button', 'Ne pas donner mon accord');
    await page.getByRole('heading', { name: 'Vous n’avez pas donné votre accord' }).waitFor();
    await stateIs('declined');
    await write(
      page,
      'Un mot pour la personne qui propose la fiche et pour l’équipe (facultatif)',
      'Merci.',
    );
    await enter(page, 'button', 'Donner mon accord');
    const told = page.getByRole('heading', { name: 'Vous avez donné votre accord' });
    await told.waitFor();
    await untilFocus(page, told);
    await stateIs('given');
    await isFine(page);
    await contributor.goto(`${system.site}/contribuer/fiches/${fiche}/suivi/`);
    await contributor.getByText(/^Accord donné le/).waitFor();
    await contributor.getByText('« Merci. »').waitFor();
    await isFine(contributor);
  });
}
