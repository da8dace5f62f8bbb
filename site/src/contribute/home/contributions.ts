import { Contribution, openStages } from '@pratiques/shared';
import * as z from 'zod';
import { urls } from '../../lib/urls.ts';
import type { Answers } from '../draft/answers.ts';
import { readAnswers } from '../draft/answers.ts';
import { forgetCopy, localCopies, newFiche, partsOf } from '../draft/local-copies.ts';
import { isAlive } from '../draft/tabs.ts';
import { unanswered } from '../follow/unanswered.ts';
import { progressOf, remarksOn } from '../form/remaining.ts';
import type { Answer } from '../session/answer.ts';
import { ask, type User } from '../session/ask.ts';
import { begunBy, holds } from './begun-by.ts';

/** One fiche of the list, and what is awaited of its contributor. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly contribution: Contribution;
  /** Answers still to give before it can be proposed. */
  readonly left: number;
  /** True when its contributor may write in it now. */
  readonly open: boolean;
}

export interface Home {
  readonly fiches: readonly Listed[];
  /** Text of this account on this device that is not on the server: by fiche, where it is taken up. */
  readonly unsent: ReadonlyMap<string, string>;
}

const leftIn = (answers: Answers, contribution: Contribution): number =>
  progressOf([...remarksOn(answers), ...unanswered(contribution)])
    .filter(({ id }) => id !== 'accord')
    .reduce((sum, { left }) => sum + left.length, 0);

function listed(contribution: Contribution): Listed {
  const answers = readAnswers(contribution);
  return {
    id: contribution.documentId,
    title: typeof answers.title === 'string' ? answers.title : 'Fiche sans titre',
    contribution,
    left: leftIn(answers, contribution),
    open: openStages.includes(contribution.stage),
  };
}

/** Where the texts of this device stand: each is told once, at its fiche when the server has that. */
async function unsentOf(owner: string, all: readonly Contribution[]): Promise<Home['unsent']> {
  const unsent = new Map<string, string>();
  for (const copy of await localCopies(owner)) {
    const { fiche, tab } = partsOf(copy.name);
    const begun = fiche === newFiche ? begunBy(copy, all) : undefined;
    if (!begun || !holds(begun, copy.answers))
      unsent.set(begun?.documentId ?? fiche, urls.draft(fiche));
    // All of it has arrived: nobody needs the copy any more.
    else if (!(await isAlive(tab))) await forgetCopy(copy.name);
  }
  return unsent;
}

/** What a contributor finds on arriving: their fiches, newest first, and what this device still holds. */
export async function loadHome(user: User): Promise<Answer<Home>> {
  const answer = await ask(z.array(Contribution), '/contributions');
  if (!answer.ok) return answer;
  const unsent = await unsentOf(user.documentId, answer.data);
  return { ...answer, data: { fiches: answer.data.map(listed), unsent } };
}

/** The draft in which hardly anything is written: to be taken up rather than doubled. */
export const nearlyEmpty = (fiches: readonly Listed[]): Listed | undefined =>
  fiches.find(({ contribution, left }) => contribution.stage === 'draft' && left >= 20);

export { newFiche };
