import { z } from 'zod';
import type { Cms } from './strapi.ts';

/** An answer as it came; `json` is null when it is not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export interface Asked {
  token?: string | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, with no Content-Type unless `headers` says one. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One real HTTP request, `request(cms, 'GET /api/contributions', { token })`. */
export async function request(
  cms: Cms,
  line: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`,
  { token, body, raw, headers = {} }: Asked = {},
): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const answer = await fetch(cms.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? (raw ?? null) : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

const FieldErrors = z.array(
  z.looseObject({ path: z.array(z.string()), name: z.string(), message: z.string() }),
);
const Failure = z.object({
  data: z.unknown(),
  error: z.object({
    status: z.number(),
    name: z.string(),
    message: z.string(),
    details: z.looseObject({ reason: z.string().optional(), errors: FieldErrors.optional() }),
  }),
});

/** The error of an answer, in Strapi's shape. */
export const errorIn = ({ json }: Answer) => Failure.parse(json).error;

/** The reason for which an answer refuses a move. */
export const reasonIn = (answer: Answer) => errorIn(answer).details.reason;

/** Names of the fields that an error tells, as paths. */
export const fieldsIn = (answer: Answer) =>
  (errorIn(answer).details.errors ?? []).map(({ path }) => path.join('.'));

/** `data` of an answer, checked. */
export const dataIn = <T extends z.ZodType>({ json }: Answer, schema: T): z.output<T> =>
  schema.parse(z.object({ data: z.unknown() }).parse(json).data);
