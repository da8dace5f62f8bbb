import { Contribution } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { violations } from '../accessibility.ts';
import { anOrganisation, newContributor, propose } from '../contributor.ts';
import { enterPanel, openPractice } from '../panel.ts';
import { submission } from '../submission.ts';
import { asked } from './asked.ts';
import { life } from './life.ts';
import { browser, followed, system, withSystem } from './setting.ts';
import { thread } from './thread.ts';

// A contributor follows their fiche with the keyboard alone, on a small screen and on a large one.

const Answer = z.object({ data: Contribution });
withSystem();
describe.each([320, 1280])('%i px wide', (width) => {
  const at = followed(width);
  asked(at);
  thread(at);
  life(at, width);
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
