import { slugOf } from '@pratiques/shared';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { launchChromium } from './chromium.ts';
import { anOrganisation, newContributor, propose } from './contributor.ts';
import { clickMove, enterPanel, openPractice } from './panel.ts';
import { statusOf, until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { memberOfTeam } from './team.ts';

// A telephone number from a contributor's summary, before an editor's eyes, to the reader: only once somebody answers for it.

const number = '06 39 98 12 34';
const answers = submission('joignables');
const summary = `${answers.summary} Appeler la mère au ${number}.`;

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

test('the panel shows the passage and why; signed off with a reason, the fiche goes online', async () => {
  const token = await newContributor(system, 'pressee@association.example');
  const organisation = await anOrganisation(system, token);
  const documentId = await propose(system, token, { ...answers, summary, organisation });
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  await editor.move(documentId, 'examine');
  await editor.move(documentId, 'accept', 'Avis favorable du comité de démonstration.');

  const panel = await enterPanel(browser, system, 'editeur@demo.example');
  await openPractice(panel, system, answers.title);
  await panel.getByText('Un passage à vérifier avant la mise en ligne.').waitFor();
  expect(await panel.getByText(`« ${number} »`).count()).toBe(1);
  const address = `${system.site}/fiches/${slugOf(answers.title)}/`;
  expect(await statusOf(address)).toBe(404);

  await panel.getByRole('button', { name: 'Publier quand même' }).click();
  const dialog = panel.getByRole('dialog').or(panel.getByRole('alertdialog'));
  await dialog.getByRole('textbox').fill('Numéro de la ligne du service, vérifié.');
  await dialog.getByRole('button', { name: 'Publier quand même' }).click();
  await panel.getByText('Chaque passage trouvé a été vérifié.').waitFor();
  await clickMove(panel, 'Mettre en ligne');
  await until(async () => (await statusOf(address)) === 200);
});
