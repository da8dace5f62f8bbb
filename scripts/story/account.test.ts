import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { overflow, violations } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { enter, tabTo, untilFocus, write } from './keyboard.ts';
import { mailedCode } from './mailed-code.ts';
import { type System, startSystem } from './system.ts';
import { type Watch, watch } from './watched-page.ts';

// An account from its first letter to its erasure, by keyboard alone, with the real CMS.

const password = 'Une-phrase-longue-2026';
const another = 'Une-autre-phrase-2026';
const third = 'Encore-une-phrase-2026';
/** Set to keep what each step looks like. */
const pictures = process.env.ACCOUNT_PICTURES;

let system: System;
let browser: Browser;
beforeAll(async () => {
  system = await startSystem(await ownDatabase());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

describe.each([320, 1280])('%i px wide', (width) => {
  const email = `claire${width}@asso.example`;
  let context: BrowserContext;
  let page: Page;
  let watched: Watch;
  beforeAll(async () => {
    ({ context, page, watched } = await newBrowser());
  });
  afterAll(() => context.close());

  async function newBrowser() {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    return { context, page, watched: await watch(page, system.site) };
  }
  const go = (path: string) => page.goto(system.site + path);
  const at = (path: string) => page.waitForURL((url) => url.pathname === path);
  /** Nothing that axe sees, nothing wider than the window. */
  async function sound(step: string) {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${step}-${width}.png`), fullPage: true });
  }
  /** The summary of errors has the focus, and its link leads to the field. */
  async function refused(sentence: string, field?: string) {
    const summary = page.getByRole('alert').filter({ hasText: sentence });
    await summary.waitFor();
    await untilFocus(page, summary);
    expect(await page.title()).toMatch(/^Erreur : /);
    if (field === undefined) return;
    await enter(page, 'link', sentence);
    const label = page.getByLabel(field, { exact: true });
    await untilFocus(page, label);
    expect(await label.getAttribute('aria-invalid')).toBe('true');
  }

  test('the landing page tells whether a practice has its place, before any account', async () => {
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

  test('the profile is read and mended', async () => {
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

  test('a new password by the old one: the other sessions end, and are listed no more', async () => {
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

  test('one’s data leave in one file; then the account is erased, and says what stays', async () => {
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
});
