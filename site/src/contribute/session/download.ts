import * as z from 'zod';
import { readAnswer } from './answer.ts';
import { accessToken, ask } from './ask.ts';
import type { Failed } from './refused.ts';

/** Asks for a file below `/api` in the name of whoever is signed in, and has the browser keep it; null when it has. */
export async function download(path: string, name: string): Promise<Failed | null> {
  // A file is no JSON: the token is renewed by a request that is.
  const ready = await ask(z.unknown(), '/auth/account/profile');
  if (!ready.ok) return ready;
  try {
    const answer = await fetch(`/api${path}`, {
      headers: {
        authorization: `Bearer ${accessToken() ?? ''}`,
        'accept-language': document.documentElement.lang,
      },
    });
    if (answer.status === 429) return many;
    if (answer.ok) {
      keep(await answer.blob(), name);
      return null;
    }
    const read = readAnswer(z.never(), answer, await answer.json());
    return read.ok ? broken : read;
  } catch {
    return { ok: false, why: 'offline' };
  }
}

const broken: Failed = { ok: false, why: 'broken' };
const many: Failed = {
  ok: false,
  why: 'refused',
  status: 429,
  message: "Vous l'avez demandé plusieurs fois en peu de temps. Réessayez dans une heure.",
  details: { errors: [] },
  data: null,
};

function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
