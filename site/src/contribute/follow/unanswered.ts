import { type Contribution, practiceFields, problemSentence } from '@pratiques/shared';
import type { Remark } from '../form/remaining.ts';
import { newest } from './answered.ts';

/** What the team asks at fields and has no answer to: the CMS takes no fiche that still owes one. */
export function unanswered(contribution: Contribution | null): readonly Remark[] {
  if (!contribution) return [];
  return contribution.requests
    .map(newest)
    .filter(({ state }) => state === 'to_do')
    .map(({ path, place }) => {
      const at = path.join('.');
      const problem = { path: at, name: 'unanswered', values: { label: place } } as const;
      return {
        path: at,
        name: problem.name,
        sentence: problemSentence(practiceFields, problem, 'fr'),
      };
    });
}
