import { expect, test } from 'vitest';
import { tabTo } from '../keyboard.ts';
import { until } from '../reader.ts';
import { idOf, isKept, isSaved, kept, saveLine, signInBrowser, type } from './form.ts';
import {
  endSessionsIn,
  inBrowser,
  openPage,
  password,
  sound,
  still,
  system,
  token,
  who,
} from './setting.ts';

/** A page that crashes, a session that ends, a network that goes. */
export function threeSittings(width: number): void {
  const context = inBrowser(width);
  test('three sittings: a killed tab, session ends in mid-form, a network that was cut', async () => {
    const sentences = {
      context: 'La première séance commence après une réunion, et la page se ferme d’un coup.',
      originality: 'La deuxième reprend le lendemain, quand la session s’est arrêtée.',
      core: 'La troisième se passe dans un train.',
    };
    const first = await openPage(context(), '/contribuer/fiches/nouvelle/#context');
    await type(first.page, 'context', sentences.context);
    const id = await idOf(first.page);
    await isSaved(first.page);
    await type(first.page, 'participation', 'Écrit à l’instant où');
    const crashed = first.page.waitForEvent('crash');
    const protocol = await context().newCDPSession(first.page);
    // A page that has crashed answers nothing any more.
    void protocol.send('Page.crash').catch(() => undefined);
    await crashed;
    await first.page.close();

    const { page, watched } = await openPage(context(), `/contribuer/fiches/${id}/#participation`);
    const participation = page.locator('#participation');
    await participation.waitFor();
    await until(async () => (await participation.inputValue()) === 'Écrit à l’instant où');
    await isKept(system, token, id, 'participation', 'Écrit à l’instant où');

    await endSessionsIn(context());
    await page.goto(`${system.site}/contribuer/fiches/`);
    await page.waitForURL('**/contribuer/connexion/?suite=**');
    await signInBrowser(context(), system, who);
    await page.goto(`${system.site}/contribuer/fiches/${id}/#originality`);
    await page.locator('#originality').waitFor();
    await endSessionsIn(context());
    await type(page, 'originality', sentences.originality);
    await page.getByRole('heading', { name: 'Reconnectez-vous pour enregistrer' }).waitFor();
    expect(await saveLine(page).textContent()).toBe('Gardé sur cet appareil');
    await sound(page);
    await tabTo(page, page.getByLabel(/^Mot de passe de/));
    await page.keyboard.type(`${password}x`);
    await page.keyboard.press('Enter');
    await page.getByText(/Adresse ou mot de passe incorrect/).waitFor();
    await tabTo(page, page.getByLabel(/^Mot de passe de/));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await isKept(system, token, id, 'originality', sentences.originality);

    await context().setOffline(true);
    await type(page, 'core', sentences.core);
    await page.getByText(/^Pas de connexion depuis/).waitFor();
    expect(await saveLine(page).textContent()).toBe('Hors ligne, gardé ici');
    await sound(page);
    await context().setOffline(false);
    await isKept(system, token, id, 'core', sentences.core);
    await isSaved(page);
    expect(await kept(system, token, id)).toMatchObject(sentences);
    expect(watched).toEqual(still);
    await page.close();
  });
}
