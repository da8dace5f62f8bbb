import { expect } from 'vitest';
import { at, proposed, read, requestAt } from '../setting.ts';

// What an editor asks and a contributor answers; each file of this folder is one subject.

export const asking = (...requests: (readonly [path: string, text: string])[]) => ({
  requests: requests.map(([path, text]) => ({ path, text })),
});
export const two = asking(
  ['humanMeans', 'Combien de temps plein ?'],
  ['effects.0', 'Comment le savez-vous ?'],
);

/** A practice of which two things are asked. */
export async function asked(requests: object = two) {
  const id = await proposed();
  const answer = await at.move(id, 'requestChanges', requests);
  expect(answer.status).toBe(200);
  return id;
}
export const reply = async (id: string, path: string, body: object) =>
  at.owner(`PUT /${id}/requests/${requestAt(await read(at.owner, id), path).id}`, body);
/** "I changed it", elsewhere in the fiche. */
export const changedElsewhere = { answer: 'changed', word: 'Précisé dans le récit.' };
