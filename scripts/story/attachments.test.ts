import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '@pratiques/shared';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ownDatabase } from '../postgres/own-database.ts';
import { launchChromium } from './chromium.ts';
import { anOrganisation, attach, newContributor, newDraft, saveAndPropose } from './contributor.ts';
import { clickMove, enterPanel, openPractice } from './panel.ts';
import { statusOf, until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { memberOfTeam } from './team.ts';

// A picture from its sender to the reader's screen, and away again: the real CMS, publisher, panel, browser.

const answers = submission('illustrés');
const alt = 'Une cuisine claire, une table et quatre tabliers.';
const Attached = z.object({ data: z.object({ id: z.uuid() }) });

let system: System;
let browser: Browser;
let id: string;
let documentId: string;
let panel: Page;
beforeAll(async () => {
  system = await startSystem(await ownDatabase());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** Files that bear the picture's name, in the folders of the publisher. */
const published = () =>
  ['releases', 'library'].flatMap((name) => {
    const folder = join(system.dataDir, name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes(id),
    );
  });
const file = () => `${system.site}/fichiers/${id}.webp`;
const ficheUrl = () => `${system.site}/fiches/${slugOf(answers.title)}/`;

/** Some picture that no library of ours made. */
async function picture(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1_200, height: 700 } });
  await page.setContent('<body style="background: linear-gradient(tan, teal)">');
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

test('a contributor attaches it by the readers’ address; it is nowhere in public', async () => {
  const token = await newContributor(system, 'photographe@association.example');
  const organisation = await anOrganisation(system, token);
  const draft = await newDraft(system, token);
  documentId = draft.documentId;
  const sent = await attach(system, token, documentId, await picture());
  expect(sent.status).toBe(201);
  ({ id } = Attached.parse(await sent.json()).data);
  await saveAndPropose(system, token, documentId, { ...answers, organisation });
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  await editor.move(documentId, 'examine');
  await editor.move(documentId, 'accept', 'Retenue.');
  expect(published()).toEqual([]);
  expect(await statusOf(file())).toBe(404);
  for (const path of [`/uploads/${id}.webp`, `/api/library/files/${id}.webp`])
    expect(await statusOf(system.cms + path)).toBeGreaterThanOrEqual(401);
});

test('an editor’s preview shows it behind the link, and nowhere else', async () => {
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  const page = await browser.newPage();
  const reports: string[] = [];
  page.on('console', (message) => reports.push(message.text()));
  await page.goto(await editor.preview(documentId));
  const image = page.locator('figure img');
  await image.scrollIntoViewIfNeeded();
  await until(() => image.evaluate((one) => 'naturalWidth' in one && Number(one.naturalWidth) > 0));
  expect(await image.getAttribute('src')).toMatch(/^\/_publisher\/preview\/.+\.webp$/);
  expect(reports).toEqual([]);
  expect(published()).toEqual([]);
  await page.close();
});

test('an editor sees it beside the text, is told what is missing, says it and publishes', async () => {
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  // Whoever wrote it doubts what was said: it is asked anew.
  await editor.describe(documentId, id, { alt: null, credit: null, recognisable: null });
  panel = await enterPanel(browser, system, 'editeur@demo.example');
  await panel.setViewportSize({ width: 1_280, height: 1_400 });
  await openPractice(panel, system, answers.title);
  await panel.getByText('À compléter avant la mise en ligne : 3 réponses').waitFor();
  await panel.getByText('Image 1 : indiquez l’auteur.').waitFor();
  const shown = panel.locator('#fiche-attachments img');
  await shown.waitFor();
  expect(await shown.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(
    1_200,
  );
  await panel.getByRole('button', { name: 'Décrire' }).click();
  await panel.getByLabel('Description de l’image').fill(alt);
  await panel.getByLabel('Crédit').fill('Liens d’Estives, 2024');
  await panel.getByLabel('Qui y reconnaît-on ?').click();
  await panel.getByRole('option', { name: 'Personne n’est reconnaissable' }).click();
  await panel.getByRole('button', { name: 'Garder ces réponses' }).click();
  await panel.getByText('Peut être mis en ligne').waitFor();
  await clickMove(panel, 'Mettre en ligne');
  await until(async () => (await statusOf(ficheUrl())) === 200);
});

test('a reader sees it, with its words, in a page that nothing reports', async () => {
  const page = await browser.newPage();
  const reports: string[] = [];
  page.on('console', (message) => reports.push(message.text()));
  await page.goto(ficheUrl());
  const image = page.getByRole('img', { name: alt });
  await image.scrollIntoViewIfNeeded();
  await image.evaluate(
    (one) => 'decode' in one && typeof one.decode === 'function' && one.decode(),
  );
  expect(await image.evaluate((one) => 'naturalWidth' in one && Number(one.naturalWidth) > 0)).toBe(
    true,
  );
  expect(reports).toEqual([]);
  expect(await statusOf(file())).toBe(200);
  await page.close();
});

test('taken offline, it is gone from readers and from every folder of the publisher', async () => {
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  await editor.move(documentId, 'unpublish', 'Un accord est retiré.');
  await until(async () => (await statusOf(ficheUrl())) === 410);
  await until(async () => published().length === 0);
  expect(await statusOf(file())).toBe(404);
});
