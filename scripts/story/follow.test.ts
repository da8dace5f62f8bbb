import { Contribution } from '@pratiques/shared';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ownDatabase } from '../postgres/own-database.ts';
import { overflow, violations } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { anOrganisation, newContributor, propose } from './contributor.ts';
import { tabTo, untilFocus } from './keyboard.ts';
import { enterPanel, openPractice } from './panel.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { memberOfTeam } from './team.ts';
import { watch } from './watched-page.ts';

// A contributor follows their fiche with the keyboard alone, on a small screen and on a large one.

const password = 'Demonstration-2026!';
const Answer = z.object({ data: Contribution });
let system: System;
let browser: Browser;
let editor: Awaited<ReturnType<typeof memberOfTeam>>;
beforeAll(async () => {
  [system, browser] = await Promise.all([ownDatabase().then(startSystem), launchChromium()]);
  editor = await memberOfTeam(system, 'editeur@demo.example');
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const requests = (...texts: readonly (readonly [path: string, text: string])[]) => ({
  requests: texts.map(([path, text]) => ({ path, text })),
});

/** A page in which this contributor is signed in, as the space's own page does it. */
async function signedIn(email: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${system.site}/contribuer/`);
  const status = await page.evaluate(
    async (body) =>
      (
        await fetch('/api/auth/local', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-strapi-refresh-cookie': 'httpOnly' },
          body: JSON.stringify(body),
        })
      ).status,
    { identifier: email, password },
  );
  expect(status).toBe(200);
  return page;
}

/** Goes to a control with the Tab key and presses a key on it. */
async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Stands in the window, below the bar that stays. */
async function expectInSight(shown: Locator): Promise<void> {
  const box = await shown.boundingBox();
  expect(box?.y).toBeGreaterThan(40);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
}

describe.each([320, 1280])('%i px wide', (width) => {
  const email = `suivi-${width}@association.example`;
  let page: Page;
  let token: string;
  let fiche: string;
  let seen: Awaited<ReturnType<typeof watch>>;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const open = async (id = fiche) => {
    await page.goto(`${system.site}/contribuer/fiches/${id}/suivi/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Où en est la fiche' }).waitFor();
  };
  const isFine = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const said = (sentence: string) =>
    page.getByRole('status').filter({ hasText: sentence }).waitFor({ state: 'attached' });
  const stageIs = (label: string) =>
    page.locator('p.stage').first().filter({ hasText: label }).waitFor();

  /** Opens the answer to a request, which takes the focus. */
  const answerAt = async (name: RegExp) => {
    await pressOn(page, button(name));
    await page.locator('input[type=radio]:focus').waitFor();
  };

  beforeAll(async () => {
    token = await newContributor(system, email);
    const organisation = await anOrganisation(system, token);
    fiche = await propose(system, token, { ...submission(`suivies ${width}`), organisation });
    page = await signedIn(email, width);
    seen = await watch(page, system.site);
  });
  afterAll(() => page?.context().close());

  test('the way is drawn: what is done, where it stands, what comes next', async () => {
    await open();
    await stageIs('Proposée');
    const now = page.locator('.tl [aria-current=step]');
    expect(await now.getByRole('heading').textContent()).toBe('Proposée');
    expect(await page.locator('.tl .todo2').count()).toBe(4);
    await isFine();
  });

  test('two requests, answered where they stand; nothing typed is lost', async () => {
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

  test('the thread: an empty one says what to expect, a text survives the page, an answer comes back', async () => {
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
    const found = page.getByText(/^Rien n’est encore parti : 1 passage permettrait/);
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

  test('withdrawn after a question in the page, and resumed: what was asked is still to be answered', async () => {
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
    const organisation = await anOrganisation(system, token);
    const id = await propose(system, token, { ...submission(`jour ${width}`), organisation });
    for (const name of ['examine', 'accept', 'publish'] as const)
      await editor.move(id, name, 'Avis favorable, entre nous.');
    await open(id);
    await stageIs('En ligne');
    expect(await page.content()).not.toContain('entre nous');
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
    await open();
    await pressOn(page, button('Supprimer la fiche'));
    await pressOn(page, button('Supprimer pour toujours'));
    await page.waitForURL(`${system.site}/contribuer/fiches/`);
    await page.goto(`${system.site}/contribuer/fiches/${fiche}/suivi/`);
    await page.getByRole('heading', { name: 'Fiche introuvable' }).waitFor();
    await isFine();
    expect(seen).toEqual({ dialogs: [], violations: [], foreign: [] });
  });
});

test('an editor asks at a question in the panel, and sees whether the answer really changed', async () => {
  const token = await newContributor(system, 'panneau@association.example');
  const organisation = await anOrganisation(system, token);
  const answers = submission('demandées');
  const fiche = await propose(system, token, { ...answers, organisation });
  const panel = await enterPanel(browser, system, 'editeur@demo.example');
  await openPractice(panel, system, answers.title);
  const label = 'Demander des modifications';
  await panel.getByRole('button', { name: label }).click();
  const dialog = panel.getByRole('dialog').or(panel.getByRole('alertdialog'));
  await dialog.getByLabel(/Un mot pour le contributeur/).fill('Un point.');
  await dialog.getByRole('button', { name: 'Ajouter une précision' }).click();
  await dialog.getByRole('button', { name: label }).click();
  await dialog.getByText('Choisissez la question.').waitFor();
  await dialog.getByRole('combobox').click();
  await panel.getByRole('option', { name: /effet 1/ }).click();
  await dialog.getByLabel(/Ce qu’il faudrait préciser/).fill('Comment le savez-vous ?');
  expect(await violations(panel)).toEqual([]);
  await dialog.getByRole('button', { name: label }).click();
  await panel.getByText(/^Sans réponse/).waitFor();

  const address = `${system.site}/api/contributions/${fiche}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { data } = Answer.parse(await (await fetch(address, { headers })).json());
  const body = JSON.stringify({ answer: 'changed', word: 'C’est écrit.' });
  await fetch(`${address}/requests/${data.requests[0]?.id}`, { method: 'PUT', headers, body });
  await panel.reload();
  await panel.getByText('A modifié sa réponse.').waitFor();
  await panel.getByText('Le champ n’a pas changé depuis la demande.').waitFor();
  await panel.getByLabel('Message au contributeur').fill('Il n’a pas changé, je crois.');
  await panel.getByRole('button', { name: 'Envoyer au contributeur' }).click();
  await panel.getByText(/pas encore lu/).waitFor();
  await panel.getByRole('button', { name: 'Point réglé' }).click();
  await panel.getByText(/^Réglé/).waitFor();
  await panel.close();
});
