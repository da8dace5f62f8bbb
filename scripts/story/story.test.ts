import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '@pratiques/shared';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { launchChromium } from './chromium.ts';
import { anOrganisation, newContributor, propose } from './contributor.ts';
import { clickMove, enterPanel, openPractice } from './panel.ts';
import { search, statusOf, until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';

const word = 'zébuline';
const answers = submission(word);
const slug = slugOf(answers.title);
const ground = 'Séance du comité de démonstration : avis favorable.';

let system: System;
let browser: Browser;
let editor: Page;
let page: string;

beforeAll(async () => {
  [system, browser] = await Promise.all([ownDatabase().then(startSystem), launchChromium()]);
  page = `${system.site}/fiches/${slug}/`;
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('the CMS keeps everything in the database of this run', () => {
  const onPostgres = inject('postgres') !== undefined;
  expect(existsSync(join(system.dataDir, 'cms.db'))).toBe(!onPostgres);
});

describe('from a submission to a page that readers find', () => {
  test('a newcomer registers, confirms, writes a draft and proposes it', async () => {
    const token = await newContributor(system, 'cheffe-de-service@association.example');
    const organisation = await anOrganisation(system, token);
    await propose(system, token, { ...answers, organisation });
    expect(await statusOf(page)).toBe(404);
  });

  test('an editor looks at it as readers would, before anything is public', async () => {
    editor = await enterPanel(browser, system, 'editeur@demo.example');
    await openPractice(editor, system, answers.title);
    const tab = editor.waitForEvent('popup');
    await editor.getByRole('button', { name: 'Aperçu' }).click();
    const preview = await tab;
    await preview.getByRole('heading', { level: 1, name: answers.title }).waitFor();
    await preview.getByText('cette page n’est pas publiée').waitFor();
    await preview.close();
    expect(await statusOf(page)).toBe(404);
  });

  test('the editor examines, accepts and publishes it in the panel', async () => {
    await clickMove(editor, 'Commencer l’examen');
    await clickMove(editor, 'Retenir', ground);
    await clickMove(editor, 'Mettre en ligne');
  });

  test('seconds later the page is online', async () => {
    await until(async () => (await statusOf(page)) === 200);
    const html = await (await fetch(page)).text();
    expect(html).toContain(word);
    // What the team said of it, and whom to call, stays inside.
    expect(html).not.toContain('avis favorable');
    expect(html).not.toContain(answers.managerEmail);
  });

  test('and the panel says so by itself, beside the fiche', async () => {
    await editor.getByText('En ligne depuis').waitFor();
    await editor.getByRole('link', { name: 'voir la page' }).waitFor();
  });

  test('a search finds it', async () => {
    await until(async () => (await search(browser, system.site, word)).includes(slug));
  });

  test('unpublish: page 410, gone from search', async () => {
    await clickMove(editor, 'Retirer du site', 'Retirée à la demande de l’équipe.');
    await until(async () => (await statusOf(page)) === 410);
    await editor.getByText('Retirée du site depuis').waitFor();
    await until(async () => !(await search(browser, system.site, word)).includes(slug));
    const everything = await (await fetch(`${system.site}/fiches.json`)).text();
    expect(everything).not.toContain(word);
  });
});
