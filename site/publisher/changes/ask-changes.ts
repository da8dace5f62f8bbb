import { Failure } from '../failure.ts';
import type { Asked } from './answer.ts';
import { readAnswer } from './read-answer.ts';
import { readLines } from './read-lines.ts';

/** How long the CMS may stay silent, and how long a whole answer may take. */
export interface Patience {
  readonly silenceMs: number;
  readonly totalMs: number;
}

export interface Cms {
  readonly url: string;
  readonly token: string;
  readonly patience: Patience;
}

/** Asks the publication log what came after a sequence; anything but a whole answer is a reason. */
export async function askChanges(
  cms: Cms,
  { after, epoch }: { after: number; epoch: string | null },
  stopping: AbortSignal,
): Promise<Asked> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), cms.patience.silenceMs);
  const tooSlow = AbortSignal.any([silence.signal, AbortSignal.timeout(cms.patience.totalMs)]);
  try {
    const query = new URLSearchParams({ after: String(after), ...(epoch !== null && { epoch }) });
    const response = await fetch(`${cms.url}/api/library/changes?${query}`, {
      headers: { authorization: `Bearer ${cms.token}`, accept: 'application/x-ndjson' },
      // A redirect would carry the token to an address that nobody configured.
      redirect: 'error',
      signal: AbortSignal.any([tooSlow, stopping]),
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return { ok: false, reason: `le CMS a répondu ${response.status}` };
    }
    const answer = await readAnswer(readLines(heard(response.body, timer)), { after, epoch });
    return { ok: true, answer };
  } catch (error) {
    if (tooSlow.aborted) return { ok: false, reason: 'le CMS met trop de temps à répondre' };
    if (error instanceof Failure) return { ok: false, reason: error.message };
    return { ok: false, reason: 'le CMS est injoignable ou a coupé sa réponse' };
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

/** Each piece that arrives gives the CMS its patience back. */
async function* heard(
  body: AsyncIterable<Uint8Array>,
  timer: NodeJS.Timeout,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    timer.refresh();
    yield chunk;
  }
}
