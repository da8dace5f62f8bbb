import { expect, test } from 'vitest';
import { enter, untilFocus, write } from '../keyboard.ts';
import { mailedCode } from '../mailed-code.ts';
import { another, type Person, password, system, third } from './setting.ts';

/** A new password, by the old one and by a mail. */
export function passwords(person: Person): void {
  const { email, newBrowser, go, at, sound, refused } = person;
  test('a new password by the old one: the other sessions end, and are listed no more', async () => {
    const { page } = person.now();
    const other = await newBrowser();
    const opened = await other.page.request.post(`${system.site}/api/auth/local`, {
      headers: { 'x-strapi-refresh-cookie': 'httpOnly' },
      data: { identifier: email, password },
    });
    expect(opened.ok()).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Fermer toutes les autres' }).waitFor();
    await write(page, 'Votre mot de passe actuel', password);
    await write(page, 'Le nouveau', third);
    await page.keyboard.press('Enter');
    await untilFocus(page, page.getByText('Mot de passe changé.').locator('xpath=ancestor::p'));
    await page.getByText('Aucune autre session n’est ouverte.').waitFor();
    await sound('mot-de-passe-change');
    await other.context.close();
  });

  test('a new password by a mail: the link serves once', async () => {
    const { page } = person.now();
    await enter(page, 'button', 'Se déconnecter');
    await at('/contribuer/');
    await enter(page, 'link', /Se connecter$/);
    await at('/contribuer/connexion/');
    await sound('connexion');
    await enter(page, 'link', 'Mot de passe oublié');
    await at('/contribuer/mot-de-passe/');
    await sound('mot-de-passe');
    await write(page, 'Votre adresse électronique', email);
    await page.keyboard.press('Enter');
    await page.getByText('Si un compte existe à cette adresse').waitFor();
    const path = '/contribuer/mot-de-passe/';
    const code = await mailedCode(system.dataDir, email, path);
    await go(`${path}?code=${code}`);
    await write(page, 'Choisissez un nouveau mot de passe', 'court');
    await page.keyboard.press('Enter');
    await refused('Choisissez un mot de passe d’au moins', 'Choisissez un nouveau mot de passe');
    await sound('mot-de-passe-erreur');
    await write(page, 'Choisissez un nouveau mot de passe', another);
    await page.keyboard.press('Enter');
    await at('/contribuer/fiches/');
    await go(`${path}?code=${code}`);
    await write(page, 'Choisissez un nouveau mot de passe', password);
    await page.keyboard.press('Enter');
    await refused('Ce lien n’est plus valable.');
  });
}
