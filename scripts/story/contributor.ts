import { Contribution } from '@pratiques/shared';
import { z } from 'zod';
import { mailedCode } from './mailed-code.ts';
import type { System } from './system.ts';

const Session = z.object({ jwt: z.string() });
const Answer = z.object({ data: Contribution });
const Choices = z.object({
  data: z.object({ organisations: z.array(z.object({ documentId: z.string() })) }),
});
const password = 'Demonstration-2026!';

/** Sends JSON to the readers' origin: what it passes to the CMS is all that a contributor reaches. */
async function send(url: string, method: string, body: unknown, token?: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const json: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}

/** Registers and confirms with the mail's code, which signs in, as a newcomer does. */
export async function newContributor({ site, dataDir }: System, email: string): Promise<string> {
  await send(`${site}/api/auth/local/register`, 'POST', { username: email, email, password });
  const code = await mailedCode(dataDir, email, '/contribuer/confirmer/');
  const session = await send(`${site}/api/auth/email-confirmation`, 'POST', { code, password });
  return Session.parse(session).jwt;
}

/** A draft, with a title alone unless more is said. */
export async function newDraft(
  { site }: System,
  token: string,
  body: object = { title: 'Brouillon' },
): Promise<Contribution> {
  return Answer.parse(await send(`${site}/api/contributions`, 'POST', body, token)).data;
}

/** Attaches a picture to a draft, with what is asked of it before the fiche is proposed. */
export function attach({ site }: System, token: string, documentId: string, picture: Buffer) {
  const body = new FormData();
  const words = { alt: 'Une cuisine.', credit: 'Liens d’Estives', recognisable: 'nobody' };
  for (const [name, said] of Object.entries(words)) body.append(name, said);
  body.append('file', new Blob([new Uint8Array(picture)]), 'photo.png');
  return fetch(`${site}/api/contributions/${documentId}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
  });
}

/** Writes a whole practice over a draft as it is now, then proposes it. */
export async function saveAndPropose(
  { site }: System,
  token: string,
  documentId: string,
  answers: object,
): Promise<void> {
  const address = `${site}/api/contributions/${documentId}`;
  const headers = { authorization: `Bearer ${token}` };
  const { version } = Answer.parse(await (await fetch(address, { headers })).json()).data;
  const saved = Answer.parse(await send(address, 'PUT', { version, ...answers }, token)).data;
  const move = { name: 'submit', version: saved.version };
  await send(`${address}/transitions`, 'POST', move, token);
}

/** Writes a whole practice as a draft, then proposes it. */
export async function propose(system: System, token: string, answers: object): Promise<string> {
  const { documentId } = await newDraft(system, token);
  await saveAndPropose(system, token, documentId, answers);
  return documentId;
}

/** An organisation that the team has already confirmed. */
export async function anOrganisation({ site }: System, token: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${site}/api/contributions/choices`, { headers });
  const [first] = Choices.parse(await answer.json()).data.organisations;
  if (!first) throw new Error('No organisation to choose from.');
  return first.documentId;
}
