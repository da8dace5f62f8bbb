import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { overflow, violations } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { anOrganisation, newContributor, newDraft, saveAndPropose } from './contributor.ts';
import { expireLinks } from './expire-links.ts';
import { enter, untilFocus, write } from './keyboard.ts';
import { until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { type Watch, watch } from './watched-page.ts';
import { kept, saveElsewhere, signInBrowser } from './writing/form.ts';

// A manager reads a fiche by the link of a mail and answers, by keyboard alone, without an account.

/** Set to keep what each step looks like. */
const pictures = process.env.APPROVAL_PICTURES;

let system: System;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let browser: Browser;
beforeAll(async () => {
  database = await ownDatabase();
  [system, browser] = await Promise.all([startSystem(database), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** The links of all mails to an address, oldest first. */
function linksTo(address: string): string[] {
  const folder = join(system.dataDir, 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((mail) => mail.includes(`To: ${address}`))
    .flatMap((mail) => {
      const text = mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
      return /(\/contribuer\/accord\/#code=[0-9a-f]{64})/.exec(text)?.[1] ?? [];
    });
}

describe.each([320, 1280])('%i px wide', (width) => {
  const email = `accord${width}@asso.example`;
  const manager = `direction${width}@asso.example`;
  let token: string;
  let fiche: string;
  let contributor: Page;
  let page: Page;
  let watched: Watch;
  let link: string;
  const contexts: BrowserContext[] = [];

  async function newPage(signedIn: boolean) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    contexts.push(context);
    if (signedIn) await signInBrowser(context, system, email);
    const page = await context.newPage();
    return { page, watched: await watch(page, system.site) };
  }
  let step = 0;
  const isFine = async (shown: Page) => {
    expect(await violations(shown)).toEqual([]);
    expect(await overflow(shown)).toBe(0);
    step += 1;
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await shown.screenshot({ path: join(pictures, `${step}-${width}.png`), fullPage: true });
  };
  const stateIs = (state: string) =>
    until(async () => (await kept(system, token, fiche)).approval.state === state);
  const newLink = async (but = '') => {
    await until(async () => (linksTo(manager).at(-1) ?? but) !== but);
    return linksTo(manager).at(-1) ?? '';
  };
  /** Another page first: the same address with another code alone loads nothing anew. */
  const open = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(system.site + path);
  };
  const dead = async (path: string) => {
    await open(path);
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await isFine(page);
  };

  beforeAll(async () => {
    token = await newContributor(system, email);
    const organisation = await anOrganisation(system, token);
    fiche = (await newDraft(system, token)).documentId;
    const answers = { ...submission(`accord ${width}`), organisation, managerEmail: manager };
    await saveElsewhere(system, token, fiche, answers);
    contributor = (await newPage(true)).page;
    ({ page, watched } = await newPage(false));
  });
  afterAll(() => Promise.all(contexts.map((context) => context.close())));

  test('the contributor asks from the overview of the form', async () => {
    await contributor.goto(`${system.site}/contribuer/fiches/${fiche}/`);
    await contributor.getByText('Pas encore demandé.').waitFor();
    await enter(contributor, 'button', 'Demander l’accord maintenant');
    await contributor.getByText(/^Lien envoyé le/).waitFor();
    const heading = contributor.getByRole('heading', { name: 'Accord de votre responsable' });
    await untilFocus(contributor, heading);
    await isFine(contributor);
    link = await newLink();
  });

  test('a link that is not whole says so; the whole one shows the fiche and decides nothing', async () => {
    await dead('/contribuer/accord/');
    await dead('/contribuer/accord/#code=abc');
    await open(link);
    await page.getByRole('heading', { name: `accord ${width}` }).waitFor();
    await page.getByText('Accompagnement des familles').waitFor();
    await page.getByText('Les rendez-vous manqués').waitFor();
    await isFine(page);
    expect((await kept(system, token, fiche)).approval.state).toBe('asked');
  });

  test('the fiche changes meanwhile: it is read again before the answer counts', async () => {
    await saveElsewhere(system, token, fiche, { title: `Un titre repris ${width}` });
    await enter(page, 'button', 'Donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'a changé depuis' }).waitFor();
    await page.getByRole('heading', { name: `Un titre repris ${width}` }).waitFor();
    await isFine(page);
    expect((await kept(system, token, fiche)).approval.state).toBe('asked');
  });

  test('declined, then given with a word: the contributor reads it where they follow the fiche', async () => {
    await enter(page, 'button', 'Ne pas donner mon accord');
    await page.getByRole('heading', { name: 'Vous n’avez pas donné votre accord' }).waitFor();
    await stateIs('declined');
    await write(
      page,
      'Un mot pour la personne qui propose la fiche et pour l’équipe (facultatif)',
      'Merci.',
    );
    await enter(page, 'button', 'Donner mon accord');
    const told = page.getByRole('heading', { name: 'Vous avez donné votre accord' });
    await told.waitFor();
    await untilFocus(page, told);
    await stateIs('given');
    await isFine(page);
    await contributor.goto(`${system.site}/contribuer/fiches/${fiche}/suivi/`);
    await contributor.getByText(/^Accord donné le/).waitFor();
    await contributor.getByText('« Merci. »').waitFor();
    await isFine(contributor);
  });

  test('sent again, the former link is dead; taken back, so is the new one', async () => {
    await enter(contributor, 'button', 'Renvoyer le lien');
    await contributor.getByText(/^Lien envoyé le/).waitFor();
    const again = await newLink(link);
    await dead(link);
    await open(again);
    await page.getByRole('heading', { name: `Un titre repris ${width}` }).waitFor();
    await enter(contributor, 'button', 'Annuler le lien');
    await contributor.getByText(/^Accord donné le/).waitFor();
    await enter(page, 'button', 'Ne pas donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await dead(again);
    expect((await kept(system, token, fiche)).approval.state).toBe('given');
  });

  test('one that is too old is as dead, and who sent it reads that a new one is wanted', async () => {
    const manager = `ancienne${width}@asso.example`;
    const title = `Un accord qui tarde ${width}`;
    const organisation = await anOrganisation(system, token);
    const { documentId } = await newDraft(system, token);
    const answers = { ...submission(title), organisation, managerEmail: manager };
    await saveAndPropose(system, token, documentId, answers);
    await until(async () => linksTo(manager).length > 0);
    const old = linksTo(manager).at(-1) ?? '';
    await open(old);
    await page.getByRole('heading', { name: title }).waitFor();
    await expireLinks({ dataDir: system.dataDir, database }, manager);
    await enter(page, 'button', 'Donner mon accord');
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await dead(old);
    await contributor.goto(`${system.site}/contribuer/fiches/`);
    await contributor.getByRole('link', { name: /son lien est périmé : renvoyez-le/ }).click();
    await contributor.getByText(/sans réponse\.$/).waitFor();
    await isFine(contributor);
  });

  test('nothing ran, left or broke the policy; no address of a page carried the code', async () => {
    expect(watched).toEqual({ dialogs: [], violations: [], foreign: [] });
    expect(system.printed.join('\n')).not.toContain(link.slice(-64));
  });

  test('proposed, the manager who agreed is not asked again', async () => {
    const before = linksTo(manager).length;
    await saveAndPropose(system, token, fiche, {});
    expect(linksTo(manager)).toHaveLength(before);
  });
});
