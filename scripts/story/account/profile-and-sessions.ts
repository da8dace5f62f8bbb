import { expect, test } from 'vitest';
import { violations } from '../accessibility.ts';
import { enter, write } from '../keyboard.ts';
import { type Person, password, system } from './setting.ts';

/** What an account says of its owner, and where it is open. */
export function profileAndSessions(person: Person): void {
  const { email, newBrowser, go, sound } = person;
  test('the profile is read and mended', async () => {
    const { page } = person.now();
    await go('/contribuer/compte/');
    await write(page, 'Vos prénom et nom (facultatif)', 'Claire Martin');
    const organisation = page.getByLabel('Votre organisation (facultatif)', { exact: true });
    expect(await organisation.inputValue()).toBe('Association Les Trois Ponts');
    await page.getByText('Proposée : l’équipe doit encore la confirmer.').waitFor();
    await enter(page, 'button', 'Enregistrer');
    await page.getByRole('status').getByText('Profil enregistré.').waitFor();
    await sound('compte');
    await page.reload();
    const name = page.getByLabel('Vos prénom et nom (facultatif)', { exact: true });
    await name.waitFor();
    expect(await name.inputValue()).toBe('Claire Martin');
  });

  test('two browsers: one sees the other and closes it; it must sign in, and comes back where it was', async () => {
    const { page } = person.now();
    const other = await newBrowser();
    const there = other.page;
    await there.goto(`${system.site}/contribuer/compte/`);
    await there.waitForURL(/\/contribuer\/connexion\/\?suite=/);
    await write(there, 'Votre adresse électronique', email);
    await write(there, 'Votre mot de passe', 'Ce-n-est-pas-cela');
    await there.keyboard.press('Enter');
    await there.getByRole('alert').getByText('Adresse ou mot de passe incorrect').waitFor();
    expect(await violations(there)).toEqual([]);
    await write(there, 'Votre mot de passe', password);
    await there.keyboard.press('Enter');
    await there.waitForURL('**/contribuer/compte/');
    await there.getByText('cette session').waitFor();

    await page.reload();
    await enter(page, 'button', /^Fermer la session Chrome sous Linux/);
    await page.getByRole('status').getByText('Session fermée : Chrome sous Linux.').waitFor();
    await page.getByText('Aucune autre session n’est ouverte.').waitFor();
    await there.reload();
    await there.waitForURL(/\/contribuer\/connexion\/\?suite=%2Fcontribuer%2Fcompte%2F/);
    await other.context.close();
  });
}
