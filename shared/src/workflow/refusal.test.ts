import { expect, test } from 'vitest';
import { type Refusal, RefusalReason, refusalSentence, refusalTexts } from './refusal.js';

type Case = [refusal: Refusal, fr: string, en: string];
const no = { allowed: false } as const;

test.each<Case>([
  [
    { ...no, reason: 'wrong_stage', stage: 'in_review', possible: ['accept', 'decline'] },
    "Impossible à cette étape : la fiche est « En cours d'examen ». Actions possibles maintenant : Retenir, Ne pas retenir.",
    'Not possible at this stage: the record is “In review”. Possible now: Accept, Decline.',
  ],
  [
    { ...no, reason: 'wrong_stage', stage: 'archived', possible: [] },
    'Impossible à cette étape : la fiche est « Retirée du site ». Elle a avancé pendant que vous lisiez : rechargez la page.',
    'Not possible at this stage: the record is “Taken offline”. It moved on while you were reading: reload the page.',
  ],
  [
    { ...no, reason: 'wrong_role', roles: ['onpe', 'editor'] },
    "Cette action ne fait pas partie de votre rôle. Elle revient à l'ONPE ou l'équipe éditoriale.",
    'This action is not part of your role. It belongs to ONPE or the editorial team.',
  ],
  [
    { ...no, reason: 'not_owner' },
    "Seule la personne qui a déposé cette fiche peut faire cela. Vous pouvez lui écrire depuis le fil d'échange.",
    'Only the person who submitted this record can do this. You can write to them in the thread.',
  ],
  [
    { ...no, reason: 'comment_required', kind: 'practice', move: 'requestChanges' },
    "Ajoutez un mot d'explication : il sera lu par le contributeur et gardé dans l'historique.",
    'Add a word of explanation: the contributor will read it and it stays in the history.',
  ],
  [
    { ...no, reason: 'comment_required', kind: 'dispositif', move: 'requestChanges' },
    "Ajoutez un mot d'explication : il sera lu par les coauteurs et gardé dans l'historique.",
    'Add a word of explanation: the co-authors will read it and it stays in the history.',
  ],
  [
    { ...no, reason: 'comment_required', kind: 'practice', move: 'unpublish' },
    "Ajoutez un mot d'explication : il sera lu par l'équipe et gardé dans l'historique.",
    'Add a word of explanation: the team will read it and it stays in the history.',
  ],
  [
    { ...no, reason: 'incomplete', count: 1 },
    'Il reste 1 réponse à donner. Chacune est listée avec un lien vers sa question.',
    '1 answer still missing. Each is listed with a link to its question.',
  ],
  [
    { ...no, reason: 'incomplete', count: 12 },
    'Il reste 12 réponses à donner. Chacune est listée avec un lien vers sa question.',
    '12 answers still missing. Each is listed with a link to its question.',
  ],
  [
    { ...no, reason: 'findings_open', count: 2 },
    "2 passages pourraient permettre de reconnaître quelqu'un. Corrigez, ou confirmez un par un que cela ne pose pas de problème.",
    '2 passages may identify someone. Rephrase, or confirm one by one that it is harmless.',
  ],
  [
    { ...no, reason: 'decision_missing' },
    refusalTexts.decision_missing.fr,
    refusalTexts.decision_missing.en,
  ],
  [{ ...no, reason: 'four_eyes' }, refusalTexts.four_eyes.fr, refusalTexts.four_eyes.en],
  [
    { ...no, reason: 'stale_version', who: 'Camille Roy', at: '14:05' },
    "Camille Roy a modifié la fiche à 14:05, après votre ouverture. Rien de ce que vous avez écrit n'est perdu : comparez les deux versions et choisissez.",
    'Camille Roy changed the record at 14:05, after you opened it. Nothing you wrote is lost: compare both versions and choose.',
  ],
])('$reason is told in both languages', (refusal, fr, en) => {
  expect(refusalSentence(refusal, 'fr')).toBe(fr);
  expect(refusalSentence(refusal, 'en')).toBe(en);
  expect(`${fr}${en}`).not.toMatch(/[{}]/);
});

test('every reason has its sentences', () => {
  expect(Object.keys(refusalTexts)).toEqual(RefusalReason.options);
});
