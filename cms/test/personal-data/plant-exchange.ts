import { expect } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contributionIn } from '../contributions/contributor.ts';
import { request } from '../request.ts';
import type { Cms } from '../strapi.ts';
import type { NewContributor } from './people.ts';

/**
 * What a contributor and the team write to each other about a fiche that is proposed, the word in each
 * text: messages, a request at a field, its answer. The fiche is proposed again at the end.
 */
export async function plantExchange(
  cms: Cms,
  { ask }: NewContributor,
  documentId: string,
  word: string,
): Promise<void> {
  const token = await signInTeam(cms, 'editeur');
  const panel = (path: string, body: unknown) =>
    request(cms, `POST /workflow/fiches/practice/${documentId}/${path as ''}`, { token, body });
  expect((await ask(`POST /${documentId}/messages`, { text: `Ici ${word}.` })).status).toBe(201);
  expect((await panel('messages', { text: `Merci ${word}.` })).status).toBe(200);
  const requests = [{ path: 'title', text: `${word}, plus court ?` }];
  const asked = await panel('moves', { name: 'requestChanges', comment: 'Un point.', requests });
  expect(asked.status).toBe(200);
  const { version, requests: open } = contributionIn(await ask(`GET /${documentId}`));
  const answer = { answer: 'kept', word: `Non, ${word} y tient.` };
  expect((await ask(`PUT /${documentId}/requests/${open[0]?.id}`, answer)).status).toBe(200);
  await ask(`POST /${documentId}/transitions`, { name: 'submit', version });
}
