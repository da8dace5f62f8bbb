import { expect, test } from 'vitest';
import { enter, write } from '../keyboard.ts';
import { another, type Person, password, system } from './setting.ts';

/** The end of an account. */
export function erased(person: Person): void {
  const { go, at, sound, refused } = person;
  test('one’s data leave in one file; then the account is erased, and says what stays', async () => {
    const { context, page, watched } = person.now();
    await go('/contribuer/compte/');
    const download = page.waitForEvent('download');
    await enter(page, 'button', 'Télécharger mes données');
    expect((await download).suggestedFilename()).toBe('mes-donnees.zip');
    expect(await (await download).failure()).toBeNull();
    await write(page, 'Votre mot de passe actuel, pour effacer', password);
    await page.keyboard.press('Enter');
    await refused('Le mot de passe actuel est incorrect.');
    await write(page, 'Votre mot de passe actuel, pour effacer', another);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Votre compte est effacé' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Votre profil' }).isVisible()).toBe(false);
    await sound('efface');
    await go('/contribuer/compte/');
    await at('/contribuer/connexion/');
    expect(await context.cookies(`${system.site}/api/auth/refresh`)).toEqual([]);
    expect(watched).toEqual({ dialogs: [], violations: [], foreign: [] });
  });
}
