import { expect, test } from 'vitest';
import { tabTo, untilFocus } from '../keyboard.ts';
import { editor, type Followed, password, pressOn, system } from './setting.ts';

/** The thread with the team, and a session that ends in it. */
export function thread(at: Followed): void {
  const { button, open, isFine, said } = at;
  test('the thread: an empty one says what to expect, a text survives the page, an answer comes back', async () => {
    const { page, fiche } = at.now();
    await open();
    await page.getByText('Pas encore de message.').waitFor();
    const message = page.getByLabel('Votre message');
    await pressOn(page, button('Envoyer le message'));
    await page.getByText('Écrivez votre message.').waitFor();
    await isFine();
    await tabTo(page, message);
    await page.keyboard.type('Bonjour, joignable au 06 12 34 56 78.');
    await open();
    expect(await message.inputValue()).toBe('Bonjour, joignable au 06 12 34 56 78.');
    await page.context().setOffline(true);
    await pressOn(page, button('Envoyer le message'));
    await page.getByText(/^Pas de connexion\. Rien n’est perdu/).waitFor();
    await page.context().setOffline(false);
    await pressOn(page, button('Envoyer le message'));
    const found = page.getByText(/^Rien n’est encore parti.*1 passage permettrait/);
    await found.waitFor();
    expect(await page.locator('.finding blockquote b').textContent()).toBe('06 12 34 56 78');
    await isFine();
    await pressOn(page, button('Corriger mon texte'));
    await untilFocus(page, message);
    expect(await page.evaluate('getSelection().toString()')).toBe('06 12 34 56 78');
    expect(await page.locator('.thread').count()).toBe(0);
    await pressOn(page, button('Envoyer tel quel'));
    await said('Message envoyé.');
    expect(await message.inputValue()).toBe('');
    await editor.write(fiche, 'Bonjour à vous.');
    await open();
    await page.getByText('Équipe éditoriale, équipe').waitFor();
    await page.getByText(/Lu par l’équipe aujourd’hui/).waitFor();
    await isFine();
  });

  test('the session ends while a message is written: it is opened again in the page', async () => {
    const { page } = at.now();
    await open();
    const message = page.getByLabel('Votre message');
    await tabTo(page, message);
    await page.keyboard.type('Un mot écrit trop tard.');
    const ended = await page.request.post(`${system.site}/api/auth/logout`, { data: {} });
    expect(ended.ok()).toBe(true);
    await pressOn(page, button('Envoyer le message'));
    await untilFocus(page, page.getByRole('heading', { name: 'Reconnectez-vous pour continuer' }));
    await isFine();
    await tabTo(page, page.getByLabel(/^Mot de passe de/));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await untilFocus(page, button('Envoyer le message'));
    expect(await message.inputValue()).toBe('Un mot écrit trop tard.');
    await page.keyboard.press('Enter');
    await said('Message envoyé.');
    await page.locator('.thread').getByText('Un mot écrit trop tard.').waitFor();
  });
}
