import * as z from 'zod';
import { accessToken, ask } from '../session/ask.ts';
import type { Failed } from '../session/refused.ts';

/** Asks for the ZIP of all that is held of whoever is signed in, and has the browser keep it; null when it has. */
export async function downloadData(): Promise<Failed | null> {
  // A file is no JSON: the token is renewed by a request that is.
  const ready = await ask(z.unknown(), '/auth/account/profile');
  if (!ready.ok) return ready;
  try {
    const answer = await fetch('/api/auth/account/data', {
      headers: { authorization: `Bearer ${accessToken() ?? ''}` },
    });
    if (answer.status === 429) return many;
    if (!answer.ok) return { ok: false, why: 'broken' };
    keep(await answer.blob());
    return null;
  } catch {
    return { ok: false, why: 'offline' };
  }
}

const many: Failed = {
  ok: false,
  why: 'refused',
  status: 429,
  message: "Vous l'avez demandé plusieurs fois en peu de temps. Réessayez dans une heure.",
  details: { errors: [] },
  data: null,
};

function keep(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'mes-donnees.zip';
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
