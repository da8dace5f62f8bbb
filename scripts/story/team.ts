import type { MoveName } from '@pratiques/shared';
import { z } from 'zod';
import type { System } from './system.ts';

const Preview = z.object({ data: z.object({ url: z.url() }) });
const Login = z.object({ data: z.object({ token: z.string() }) });

/** A member of the team by the panel's own routes, for what needs no click. */
export async function memberOfTeam({ cms }: System, email: string) {
  const json = { 'content-type': 'application/json' };
  const login = await fetch(`${cms}/admin/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password: 'Demonstration-2026!' }),
  });
  const { token } = Login.parse(await login.json()).data;
  const headers = { ...json, authorization: `Bearer ${token}` };
  return {
    /** @param more what goes with the move beside its comment. */
    async move(
      documentId: string,
      name: MoveName,
      comment?: string,
      more: object = {},
    ): Promise<void> {
      const url = `${cms}/workflow/fiches/practice/${documentId}/moves`;
      const body = JSON.stringify({ name, comment, ...more });
      const answer = await fetch(url, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
    },
    /** Writes to the contributor. */
    async write(documentId: string, text: string): Promise<void> {
      const url = `${cms}/workflow/fiches/practice/${documentId}/messages`;
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text }) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    },
    /** Says something anew of what is attached. */
    async describe(documentId: string, id: string, words: object): Promise<void> {
      const url = `${cms}/workflow/fiches/practice/${documentId}/attachments/${id}`;
      const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(words) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    },
    /** A link by which the draft can be looked at for a while. */
    async preview(documentId: string): Promise<string> {
      const url = `${cms}/workflow/fiches/practice/${documentId}/preview`;
      const answer = await fetch(url, { method: 'POST', headers, body: '{}' });
      return Preview.parse(await answer.json()).data.url;
    },
  };
}
