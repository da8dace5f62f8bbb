import { expect } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { movePanel } from '../fiche.ts';
import type { Cms } from '../strapi.ts';

/** A word that stands in a published fiche. */
export const published = 'zibelunette';
/** Words that stand where nobody but their owner and the team may read, by place. */
export const secrets = {
  'a draft': 'xylophanie',
  'a draft’s personal address': 'quorgnolet',
  'a request for changes': 'bravignole',
  'the ground of an acceptance': 'mirlidor',
  'a practice that was not retained': 'tournefleche',
  'the reasons of a refusal': 'glafouillon',
  'a comment that was refused': 'pistrelune',
};

/** Writes the words into a CMS: drafts, requests, refusals, and one publication. */
export async function plant(cms: Cms) {
  const token = await signIn(cms, 'contributrice');
  const editeur = await signInTeam(cms, 'editeur');
  const owner = contributorOf(cms, token);
  const complete = await completePractice(cms);
  const proposed = async (word: string) => {
    const summary = `${complete.summary} ${word}`;
    const title = `Une pratique ${word} parmi les autres`;
    const { documentId } = await newDraft(owner, { ...complete, title, summary });
    await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 1 });
    return { kind: 'practice' as const, documentId };
  };
  const move = (fiche: Awaited<ReturnType<typeof proposed>>, name: string, comment = 'Un mot.') =>
    movePanel(cms, editeur, fiche, { name, comment });

  const draft = secrets['a draft'];
  const managerEmail = `${secrets['a draft’s personal address']}@asso.example`;
  await newDraft(owner, { ...complete, title: `Un titre ${draft}`, managerEmail });

  const online = await proposed(published);
  await move(online, 'examine');
  await move(online, 'requestChanges', `Précisez ${secrets['a request for changes']}.`);
  await owner(`POST /${online.documentId}/transitions`, { name: 'submit', version: 4 });
  await move(online, 'publish', secrets['a comment that was refused']);
  await move(online, 'examine');
  await move(online, 'accept', `Retenue : ${secrets['the ground of an acceptance']}.`);
  expect((await move(online, 'publish')).status).toBe(200);

  const declined = await proposed(secrets['a practice that was not retained']);
  await move(declined, 'examine');
  const reasons = `Motif : ${secrets['the reasons of a refusal']}.`;
  expect((await move(declined, 'decline', reasons)).status).toBe(200);
  return { draft, online, declined };
}
