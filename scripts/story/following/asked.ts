import { expect, test } from 'vitest';
import { tabTo, untilFocus } from '../keyboard.ts';
import { editor, expectInSight, type Followed, pressOn, requests } from './setting.ts';

/** The way of a fiche, and what the team asks about it. */
export function asked(at: Followed): void {
  const { button, open, isFine, said, stageIs, answerAt } = at;
  test('the way is drawn: what is done, where it stands, what comes next', async () => {
    const { page } = at.now();
    await open();
    await stageIs('Proposée');
    const now = page.locator('.tl [aria-current=step]');
    expect(await now.getByRole('heading').textContent()).toBe('Proposée');
    expect(await page.locator('.tl .todo2').count()).toBe(4);
    await isFine();
  });

  test('two requests, answered where they stand; nothing typed is lost', async () => {
    const { page, fiche } = at.now();
    await editor.move(fiche, 'examine');
    await editor.move(
      fiche,
      'requestChanges',
      'Deux précisions, et elle sera prête.',
      requests(
        ['humanMeans', 'Combien de temps plein ?'],
        ['effects.0', 'Comment le savez-vous ?'],
      ),
    );
    await open();
    await page.getByRole('heading', { name: '2 précisions demandées, 0 réponse donnée' }).waitFor();
    const back = button('Renvoyer la fiche à l’équipe');
    expect(await back.getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('#renvoi-raison').textContent()).toMatch(
      /^Possible quand les 2 demandes ont une réponse\. Il en reste 2\./,
    );
    const link = page.getByRole('link', { name: /Répondre dans la fiche.*moyens humains/ });
    expect(await link.getAttribute('href')).toBe(`/contribuer/fiches/${fiche}/#humanMeans`);
    await isFine();

    await answerAt(/Répondre ici.*moyens humains/);
    await page.keyboard.press('Space');
    await pressOn(page, button('Enregistrer ma réponse'));
    await page.getByText('Cette réponse n’a pas changé depuis la demande.').waitFor();
    await isFine();
    await untilFocus(page, page.getByLabel(/Un mot pour l’équipe/));
    await page.keyboard.type('Précisé dans le récit.');
    await pressOn(page, button('Enregistrer ma réponse'));
    await said('Réponse enregistrée.');
    await page.getByRole('heading', { name: /1 réponse donnée/ }).waitFor();

    await answerAt(/Répondre ici.*effet 1/);
    await page.keyboard.press('ArrowDown');
    await pressOn(page, button('Enregistrer ma réponse'));
    await page.getByText('Dites pourquoi vous gardez votre texte.').waitFor();
    await isFine();
    await page.keyboard.type('C’est une impression d’équipe.');
    await open();
    expect(await page.getByLabel(/Un mot pour l’équipe/).inputValue()).toBe(
      'C’est une impression d’équipe.',
    );
    await pressOn(page, button('Enregistrer ma réponse'));
    await page.getByRole('heading', { name: /2 réponses données/ }).waitFor();
    await pressOn(page, back);
    await stageIs('Proposée');
    expect(await page.evaluate('document.activeElement.id')).toBe('titre');
  });

  test('a second round, and what was answered in the first stays to be read', async () => {
    const { page, fiche } = at.now();
    await editor.move(fiche, 'examine');
    await editor.move(
      fiche,
      'requestChanges',
      'Une dernière.',
      requests(['title', 'Plus court ?']),
    );
    await open();
    await page.getByRole('heading', { name: '1 précision demandée, 0 réponse donnée' }).waitFor();
    await pressOn(page, page.locator('summary', { hasText: '2 demandes précédentes' }));
    await page.getByText('Réglé par l’équipe').first().waitFor();
    await isFine();
    await pressOn(page, page.getByRole('link', { name: /Répondre dans la fiche.*Titre/ }));
    const request = page.getByRole('heading', { name: /^Demande 1 sur 1/ });
    await untilFocus(page, request);
    for (const shown of [request, page.getByText('Plus court ?'), page.locator('label[for=title]')])
      await expectInSight(shown);
    await isFine();
    await tabTo(page, page.locator('.request input[type=radio]').first());
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByLabel(/Un mot pour l’équipe/));
    await page.keyboard.type('Il dit tout.');
    await pressOn(page, button('Enregistrer ma réponse'));
    await page.getByText(/Je préfère garder mon texte.*Il dit tout/).waitFor();
    await isFine();
    await open();
    await page.getByRole('heading', { name: /1 réponse donnée/ }).waitFor();
    await pressOn(page, button('Renvoyer la fiche à l’équipe'));
    await stageIs('Proposée');
  });
}
