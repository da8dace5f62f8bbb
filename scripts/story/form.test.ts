import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { overflow, violations } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { fillForm } from './fill-form.ts';
import {
  allKept,
  idOf,
  isKept,
  isSaved,
  kept,
  saveElsewhere,
  saveLine,
  signInBrowser,
  tick,
  tokenOf,
  type,
} from './form.ts';
import { enter, hasFocus, tabTo } from './keyboard.ts';
import { until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { type Watch, watch } from './watched-page.ts';

// The form, with the real CMS, by keyboard alone.

const who = 'contributeur2@demo.example';
const password = 'Demonstration-2026!';
let system: System;
let browser: Browser;
let token: string;
beforeAll(async () => {
  system = await startSystem(await ownDatabase());
  browser = await launchChromium();
  token = await tokenOf(system, who);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

async function openPage(
  context: BrowserContext,
  path: string,
): Promise<{ page: Page; watched: Watch }> {
  const page = await context.newPage();
  const watched = await watch(page, system.site);
  await page.goto(system.site + path);
  return { page, watched };
}
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const still = { dialogs: [], violations: [], foreign: [] };

describe.each([320, 1280])('%i px wide', (width) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 900 } });
    await signInBrowser(context, system, who);
  });
  afterAll(() => context.close());
  const sound = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };

  test('a first submission in one sitting', async () => {
    const given = submission(`larges de ${width}`);
    const { page, watched } = await openPage(context, '/contribuer/fiches/');
    await enter(page, 'link', 'Commencer une fiche');
    await heading(page, 'Fiche sans titre').waitFor();
    const before = (await allKept(system, token)).length;
    await sound(page);
    await enter(page, 'link', 'L’essentiel');
    await fillForm(page, given);
    const id = await idOf(page);
    // One draft, however much was written while it was being made.
    expect(await allKept(system, token)).toHaveLength(before + 1);
    await enter(page, 'link', 'Paroles, images, documents');
    await enter(page, 'link', 'Vérifier et proposer');
    await heading(page, 'Vérifier et proposer').waitFor();
    expect(await page.locator('.sum a').allTextContents()).toEqual([]);
    await page.getByRole('heading', { name: /Accords/ }).waitFor();
    await enter(page, 'button', 'Proposer la fiche');
    const missing = page.getByRole('heading', { name: 'Il reste 4 réponses à donner' });
    await missing.waitFor();
    await sound(page);
    await tick(page, 'hierarchyAgreement');
    await type(page, 'managerEmail', given.managerEmail);
    await tick(page, 'noPersonalData');
    await tick(page, 'publicationConsent');
    await missing.waitFor({ state: 'detached' });
    await enter(page, 'button', 'Proposer la fiche');
    await page.waitForURL(`**/contribuer/fiches/${id}/suivi/`);
    const fiche = await kept(system, token, id);
    expect(fiche.stage).toBe('submitted');
    expect(fiche).toMatchObject({
      title: given.title,
      summary: given.summary,
      context: given.context,
      description: given.description,
      objectives: given.objectives,
      departements: given.departements,
      ageMin: 6,
      ageMax: 15,
      effects: [{ observed: given.effects[0]?.observed, evidence: given.effects[0]?.evidence }],
    });
    expect(watched).toEqual(still);
    await page.close();
  });

  test('three sittings: a killed tab, a session that ended, a network that was cut', async () => {
    const sentences = {
      context: 'La première séance commence après une réunion, et la page se ferme d’un coup.',
      originality: 'La deuxième reprend le lendemain, quand la session s’est arrêtée.',
      core: 'La troisième se passe dans un train.',
    };
    const first = await openPage(context, '/contribuer/fiches/nouvelle/#context');
    await type(first.page, 'context', sentences.context);
    const id = await idOf(first.page);
    await isSaved(first.page);
    await type(first.page, 'participation', 'Écrit à l’instant où');
    const crashed = first.page.waitForEvent('crash');
    const protocol = await context.newCDPSession(first.page);
    // A page that has crashed answers nothing any more.
    void protocol.send('Page.crash').catch(() => undefined);
    await crashed;
    await first.page.close();

    const { page, watched } = await openPage(context, `/contribuer/fiches/${id}/#participation`);
    const participation = page.locator('#participation');
    await participation.waitFor();
    await until(async () => (await participation.inputValue()) === 'Écrit à l’instant où');
    await isKept(system, token, id, 'participation', 'Écrit à l’instant où');

    await endSessionsIn(context);
    await page.goto(`${system.site}/contribuer/fiches/`);
    await page.waitForURL('**/contribuer/connexion/?suite=**');
    await signInBrowser(context, system, who);
    await page.goto(`${system.site}/contribuer/fiches/${id}/#originality`);
    await page.locator('#originality').waitFor();
    await endSessionsIn(context);
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

    await context.setOffline(true);
    await type(page, 'core', sentences.core);
    await page.getByText(/^Pas de connexion depuis/).waitFor();
    expect(await saveLine(page).textContent()).toBe('Hors ligne, gardé ici');
    await sound(page);
    await context.setOffline(false);
    await isKept(system, token, id, 'core', sentences.core);
    await isSaved(page);
    expect(await kept(system, token, id)).toMatchObject(sentences);
    expect(watched).toEqual(still);
    await page.close();
  });

  test('every field wrong: each is told at once, and each link leads to it', async () => {
    const { page } = await openPage(context, '/contribuer/fiches/nouvelle/#title');
    await type(page, 'title', 'Court');
    await type(page, 'start', '2090');
    await enter(page, 'link', 'Pour qui, où');
    await type(page, 'ageMin', '12');
    await type(page, 'ageMax', '3');
    await enter(page, 'link', 'Le récit');
    await type(page, 'objectives.0', 'x'.repeat(161));
    await enter(page, 'link', 'Qui, avec qui, avec quoi');
    await enter(page, 'button', 'Ajouter un partenaire');
    await type(page, 'partners.0.role', 'Un prêt de salle');
    await enter(page, 'link', 'Les effets');
    await enter(page, 'button', 'Ajouter un effet');
    await type(page, 'effects.0.observed', 'Court');
    await tick(page, 'knowledgeLevel');
    await enter(page, 'link', 'Ce que l’on peut en reprendre');
    await type(page, 'originality', 'x'.repeat(1_201));
    await idOf(page);
    await isSaved(page);
    await page.goto(`${page.url().split('#')[0]}#proposer`);
    const summary = page.getByRole('heading', { name: /^Il reste \d+ réponses à donner$/ });
    await summary.waitFor();
    expect(await page.title()).toMatch(/^Erreur : /);
    await sound(page);
    const links = await page
      .locator('.sum a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    for (const path of [
      'title',
      'start',
      'ageMin',
      'objectives.0',
      'partners.0.name',
      'effects.0.observed',
      'effects.0.evidence',
      'knowledgeLevel',
      'originality',
      'difficulties',
    ])
      expect(links).toContain(path);
    for (const path of links) {
      await page.evaluate(`location.hash = '#proposer'`);
      await tabTo(page, page.locator(`.sum a[href="#${path}"]`));
      await page.keyboard.press('Enter');
      const field = page.locator(`#q-${path.split('.')[0]}`).locator(':focus');
      await field.waitFor();
      const told = page.locator(`#q-${path.split('.')[0]} .err`);
      expect(await told.count()).toBeGreaterThan(0);
    }
    await sound(page);
    await page.close();
  });
});

describe('two tabs, two devices', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await signInBrowser(context, system, who);
  });
  afterAll(() => context.close());

  test('two tabs are told of each other, and each shows what the other wrote', async () => {
    const one = await openPage(context, '/contribuer/fiches/nouvelle/#title');
    await type(one.page, 'title', 'Un titre écrit dans le premier onglet');
    const id = await idOf(one.page);
    const two = await openPage(context, `/contribuer/fiches/${id}/#summary`);
    await two.page.getByText(/^Cette fiche est ouverte dans un autre onglet/).waitFor();
    await one.page.getByText(/^Cette fiche est ouverte dans un autre onglet/).waitFor();
    await type(two.page, 'summary', 'Un résumé écrit dans le second.');
    await isKept(system, token, id, 'summary', 'Un résumé écrit dans le second.');
    const shown = one.page.locator('#summary');
    await until(async () => (await shown.inputValue()) === 'Un résumé écrit dans le second.');
    await two.page.close();
    await one.page
      .getByText(/^Cette fiche est ouverte dans un autre onglet/)
      .waitFor({ state: 'detached' });
    await one.page.close();
  });

  test('another device is told of; an answer that both changed is shown twice, and nothing else waits', async () => {
    const { page, watched } = await openPage(context, '/contribuer/fiches/nouvelle/#context');
    await type(page, 'context', 'Le constat de départ.');
    const id = await idOf(page);
    await isSaved(page);
    const other = await browser.newContext();
    await signInBrowser(other, system, who);
    const elsewhere = await openPage(other, `/contribuer/fiches/${id}/#recit`);
    await elsewhere.page.getByText('Cette fiche est aussi ouverte sur un autre appareil').waitFor();
    await elsewhere.page.close();
    await other.close();

    await saveElsewhere(system, token, id, { context: 'Le constat, écrit ailleurs.' });
    await tabTo(page, page.locator('#context'));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Et la suite, ici.');
    await type(page, 'participation', 'Les parents choisissent.');
    await enter(page, 'link', 'Comparer les deux versions');
    await heading(page, 'Deux versions de 1 réponse').waitFor();
    expect(await violations(page)).toEqual([]);
    await isKept(system, token, id, 'participation', 'Les parents choisissent.');
    expect((await kept(system, token, id)).context).toBe('Le constat, écrit ailleurs.');
    await tabTo(page, page.getByRole('radio').first());
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Space');
      if (await page.getByLabel(/^Garder les deux/).isChecked()) break;
      await page.keyboard.press('ArrowDown');
    }
    await enter(page, 'button', 'Enregistrer mes choix');
    await isKept(
      system,
      token,
      id,
      'context',
      'Le constat, écrit ailleurs.\n\nLe constat de départ. Et la suite, ici.',
    );
    await isSaved(page);
    expect(watched).toEqual(still);
    await page.close();
  });

  test('somebody else on this computer never sees a text that waits here', async () => {
    const { page } = await openPage(context, '/contribuer/fiches/nouvelle/#title');
    await page.locator('#title').waitFor();
    await context.setOffline(true);
    await type(page, 'title', 'Un texte qui attend');
    await page.getByText(/^Pas de connexion depuis/).waitFor();
    await page.close();
    await context.setOffline(false);
    await context.clearCookies();
    await signInBrowser(context, system, 'contributrice@demo.example');
    const theirs = await openPage(context, '/contribuer/fiches/nouvelle/#title');
    await theirs.page.locator('#title').waitFor();
    expect(await theirs.page.locator('#title').inputValue()).toBe('');
    await theirs.page.close();
    await context.clearCookies();
    await signInBrowser(context, system, who);
    const mine = await openPage(context, '/contribuer/fiches/nouvelle/#title');
    await mine.page.locator('#title').waitFor();
    expect(await mine.page.locator('#title').inputValue()).toBe('Un texte qui attend');
    await mine.page.close();
  });

  test('what is pasted from Word is as if it had been typed', async () => {
    const { page } = await openPage(context, '/contribuer/fiches/nouvelle/#description');
    await tabTo(page, page.locator('#description'));
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData('text/plain', 'L\u2019\u00e9quipe\u00a0:\\r\\n\\r\\n\u00b7\\tUn \u00ab\u00a0sas\u00a0\u00bb\\r\\n\u00b7\\tUne reprise\\r\\n');
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }`);
    const text = "L'équipe :\n\n- Un « sas »\n- Une reprise";
    expect((await page.locator('#description').inputValue()).trimEnd()).toBe(text);
    const id = await idOf(page);
    await isKept(system, token, id, 'description', text);
    await page.keyboard.press('Control+Z');
    expect(await page.locator('#description').inputValue()).toBe('');
    expect(await hasFocus(page, page.locator('#description'))).toBe(true);
    await page.close();
  });
});

/** Ends what is open in a browser, as twelve hours without use do: the server knows its sessions no more. */
async function endSessionsIn(context: BrowserContext): Promise<void> {
  const answer = await context.request.post(`${system.site}/api/auth/logout`, { data: {} });
  if (!answer.ok()) throw new Error(`Ending the session answered ${answer.status()}.`);
}
