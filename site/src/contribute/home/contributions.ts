import { Contribution, openStages } from '@pratiques/shared';
import * as z from 'zod';
import type { Answers } from '../draft/answers.ts';
import { readAnswers } from '../draft/answers.ts';
import { localCopies, newFiche, partsOf } from '../draft/local-copies.ts';
import { progressOf, remarksOn } from '../form/remaining.ts';
import type { Answer } from '../session/answer.ts';
import { ask, type User } from '../session/ask.ts';

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
  /** Text of this account on this device that is not on the server, by fiche. */
  readonly unsent: ReadonlyMap<string, number>;
}

const leftIn = (answers: Answers): number =>
  progressOf(remarksOn(answers))
    .filter(({ id }) => id !== 'accord')
    .reduce((sum, { left }) => sum + left.length, 0);

function listed(contribution: Contribution): Listed {
  const answers = readAnswers(contribution);
  return {
    id: contribution.documentId,
    title: typeof answers.title === 'string' ? answers.title : 'Fiche sans titre',
    contribution,
    left: leftIn(answers),
    open: openStages.includes(contribution.stage),
  };
}

/** What a contributor finds on arriving: their fiches, newest first, and what this device still holds. */
export async function loadHome(user: User): Promise<Answer<Home>> {
  const answer = await ask(z.array(Contribution), '/contributions');
  if (!answer.ok) return answer;
  const unsent = new Map<string, number>();
  for (const { name } of await localCopies(user.documentId)) {
    const { fiche } = partsOf(name);
    unsent.set(fiche, (unsent.get(fiche) ?? 0) + 1);
  }
  return { ...answer, data: { fiches: answer.data.map(listed), unsent } };
}

/** The draft in which hardly anything is written: to be taken up rather than doubled. */
export const nearlyEmpty = (fiches: readonly Listed[]): Listed | undefined =>
  fiches.find(({ contribution, left }) => contribution.stage === 'draft' && left >= 20);

export { newFiche };
