import { expect, test } from 'vitest';
import { enter, tabTo, untilFocus, write } from '../keyboard.ts';
import { mailedCode } from '../mailed-code.ts';
import { type Person, password, system } from './setting.ts';

/** From the first page to an account whose address is confirmed. */
export function registering(person: Person): void {
  const { email, go, at, sound, refused } = person;
  test('the landing page tells whether a practice has its place, before any account', async () => {
    const { page } = person.now();
    await go('/contribuer/');
    await sound('accueil');
    for (const answer of ['Une association membre', 'Un an ou plus', 'Oui', 'Je ne sais pas']) {
      const choices = page.getByRole('radio', { name: answer });
      const choice = answer === 'Oui' ? choices.first() : choices.last();
      await tabTo(page, choice.locator('xpath=ancestor::fieldset').getByRole('radio').first());
      while (!(await choice.isChecked())) {
        await page.keyboard.press('Space');
        if (!(await choice.isChecked())) await page.keyboard.press('ArrowDown');
      }
    }
    await page.getByRole('status').getByText('Vous pouvez commencer').waitFor();
    expect(await page.getByText('Le formulaire signale les passages').isVisible()).toBe(true);
    expect(await page.getByText('Sans son accord').isVisible()).toBe(false);
    await sound('accueil-verifie');
    await enter(page, 'link', 'Créer un compte');
    await at('/contribuer/inscription/');
  });

  test('registering: errors are told together and cost nothing, then a mail leaves', async () => {
    const { page } = person.now();
    await sound('inscription');
    await write(page, 'Votre adresse électronique', 'claire');
    await write(page, 'Choisissez un mot de passe', 'court');
    await enter(page, 'button', 'Créer mon compte');
    await refused('Cette adresse n’est pas complète.', 'Votre adresse électronique');
    await sound('inscription-erreurs');
    expect(await page.getByLabel('Choisissez un mot de passe', { exact: true }).inputValue()).toBe(
      'court',
    );
    await write(page, 'Votre adresse électronique', email);
    await write(page, 'Choisissez un mot de passe', password);
    await enter(page, 'button', /^Afficher/);
    const shown = page.getByLabel('Choisissez un mot de passe', { exact: true });
    expect(await shown.getAttribute('type')).toBe('text');
    await write(page, 'Votre organisation (facultatif)', 'Association Les Trois Ponts');
    await enter(page, 'button', 'Créer mon compte');
    const told = page.getByRole('heading', { name: 'Un courriel vient de partir' });
    await told.waitFor();
    await untilFocus(page, told);
    await sound('inscription-faite');
  });

  test('the mail’s link asks for the password; a wrong one is refused, the right one enters', async () => {
    const { context, page } = person.now();
    await go('/contribuer/confirmer/');
    await page.getByText('Ce lien n’est pas entier').waitFor();
    await sound('confirmer-sans-code');
    const code = await mailedCode(system.dataDir, email, '/contribuer/confirmer/');
    await go(`/contribuer/confirmer/?code=${code}`);
    const field = 'Le mot de passe choisi à l’inscription';
    await write(page, field, 'Ce-n-est-pas-cela');
    await enter(page, 'button', 'Confirmer et entrer');
    await refused('ce n’est pas le mot de passe choisi à l’inscription');
    expect(await page.getByLabel(field, { exact: true }).inputValue()).toBe('Ce-n-est-pas-cela');
    await sound('confirmer-erreur');
    await write(page, field, password);
    await enter(page, 'button', 'Confirmer et entrer');
    await at('/contribuer/fiches/');
    const [cookie] = await context.cookies(`${system.site}/api/auth/refresh`);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });
}
