import type * as z from 'zod';
import { type Answer, readAnswer } from './answer.ts';

/** One request below `/api`, as it leaves. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Goes on when the page is left. */
  readonly keepalive?: boolean;
}

/** Milliseconds after which somebody who waits is told that nobody answers. */
const patience = 20_000;

/** Sends one request and reads its answer; 401 is told as any other refusal. */
export async function send<S extends z.ZodType>(
  schema: S,
  path: string,
  { method = 'GET', body, signal, keepalive = false }: Request,
  token: string | null,
): Promise<Answer<z.output<S>>> {
  const headers = new Headers({
    'x-strapi-refresh-cookie': 'httpOnly',
    // What the CMS says is shown as it stands: in the page's language, not in that of the browser.
    'accept-language': document.documentElement.lang,
  });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const limit = AbortSignal.timeout(patience);
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      keepalive,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return readAnswer(schema, response, text === '' ? null : parse(text));
  } catch {
    return { ok: false, why: 'offline' };
  }
}

// What is not JSON is no answer of the CMS: the schema refuses it.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
