import { slugOf } from '@pratiques/shared';
import { anOrganisation, newContributor, propose } from '../../story/contributor.ts';
import { submission } from '../../story/submission.ts';
import type { System } from '../../story/system.ts';
import { memberOfTeam } from '../../story/team.ts';
import { rareWord } from './words.ts';

/** A practice that was accepted and waits for the click. */
export interface Candidate {
  readonly documentId: string;
  readonly slug: string;
  /** Stands in this fiche and in no other. */
  readonly word: string;
}

/** By each contributor: nobody may begin more than 60 in an hour. */
const each = 50;

/** Proposes, examines and accepts that many practices, by the routes of the contributor's space and of the panel. */
export async function acceptedPractices(system: System, count: number): Promise<Candidate[]> {
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  const candidates: Candidate[] = [];
  let token = '';
  for (let number = 0; number < count; number += 1) {
    if (number % each === 0)
      token = await newContributor(system, `mesures-${number}@association.example`);
    const organisation = await anOrganisation(system, token);
    const word = rareWord(number);
    const answers = submission(word);
    const documentId = await propose(system, token, { ...answers, organisation });
    await editor.move(documentId, 'examine');
    await editor.move(documentId, 'accept', 'Avis favorable du comité de démonstration.');
    candidates.push({ documentId, slug: slugOf(answers.title), word });
  }
  return candidates;
}
