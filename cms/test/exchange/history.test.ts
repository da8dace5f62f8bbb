import { History } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { dataIn } from '../request.ts';
import { attestations } from './attestation.ts';
import { at, moveAs, proposed, withExchange } from './setting.ts';

// The way of a practice as its contributor may know it.

withExchange();

const historyOf = async (id: string, language = 'fr') =>
  dataIn(
    await at.owner(`GET /${id}/history`, undefined, { headers: { 'accept-language': language } }),
    History,
  );
const told = async (id: string) =>
  (await historyOf(id)).steps.map(({ title, state }) => `${title} (${state})`);

test('a draft: all of the way is to come, without a date', async () => {
  const { steps, onlineSince } = await historyOf(await at.draft());
  expect(steps.map(({ title, state }) => `${title} (${state})`)).toEqual([
    'Commencée (now)',
    'Proposée (to_come)',
    "Ouverte par l'équipe (to_come)",
    'Comité de sélection (to_come)',
    'Décision (to_come)',
    'En ligne (to_come)',
  ]);
  expect(steps.slice(1).every((step) => step.at === null)).toBe(true);
  expect(steps[0]?.note).toBe('À vous de continuer');
  expect(onlineSince).toBeNull();
});

test('requested changes: who asks signs, and the word that goes with it is read', async () => {
  const id = await proposed();
  await at.move(id, 'examine');
  await at.move(id, 'requestChanges', { comment: 'Trois points, et elle sera prête.' });
  expect(await told(id)).toEqual([
    'Commencée (done)',
    'Proposée (done)',
    "Ouverte par l'équipe (done)",
    'Modifications demandées (now)',
    'Comité de sélection (to_come)',
    'Décision (to_come)',
    'En ligne (to_come)',
  ]);
  expect((await historyOf(id)).steps[3]).toMatchObject({
    note: 'À vous de répondre',
    word: 'Trois points, et elle sera prête.',
    by: 'Équipe éditoriale',
  });
  const english = await historyOf(id, 'en');
  expect(english.steps.map(({ title }) => title)).toContain('Changes requested');
});

test('online, reopened: what readers have keeps its date, one’s own word is one’s own', async () => {
  const id = await proposed();
  for (const name of ['examine', 'accept', 'publish']) await at.move(id, name);
  const online = await historyOf(id);
  expect(online.onlineSince).toBe(online.steps.at(-1)?.at);
  expect((await moveAs(at.owner, id, 'reopen', 'Nos effets de 2026.')).status).toBe(200);
  const { steps, onlineSince } = await historyOf(id);
  expect(onlineSince).toBe(online.onlineSince);
  expect(steps.find(({ state }) => state === 'now')).toMatchObject({
    title: 'Mise à jour ouverte',
    note: 'À vous de la modifier, puis de la renvoyer',
    word: 'Nos effets de 2026.',
    by: null,
  });
});

describe('what the team writes to itself stays with it', () => {
  test('the ground of an acceptance, the words of a return, a correction, an unpublication', async () => {
    const id = await proposed();
    const words = ['fondement', 'retour', 'encore', 'coquille', 'retrait', 'reprise'];
    const names = ['accept', 'returnToReview', 'accept', 'correct', 'unpublish', 'restore'];
    await at.move(id, 'examine');
    for (const [n, name] of names.entries()) {
      if (name === 'correct') await at.move(id, 'publish');
      expect((await at.move(id, name, { comment: `interne ${words[n]}` })).status).toBe(200);
    }
    const { text } = await at.owner(`GET /${id}/history`);
    expect(text).not.toMatch(/interne|éditoriale/);
    expect(text).toContain("Corrigée en ligne par l'équipe");
  });
  test('reasons of a refusal are written to the contributor, who is told so; nobody signs them', async () => {
    const id = await proposed();
    await at.move(id, 'decline', { comment: 'Le recul manque encore.' });
    const now = (await historyOf(id)).steps.at(-1);
    expect(now).toMatchObject({ title: 'Non retenue', word: 'Le recul manque encore.', by: null });
  });
});

attestations();
