import * as z from 'zod';

/** The CMS's `error.details` (`docs/contributor-api.md`). */
const Details = z.looseObject({
  errors: z
    .array(z.object({ path: z.array(z.string()), name: z.string(), message: z.string() }))
    .default([]),
  reason: z.string().optional(),
});
type Details = z.infer<typeof Details>;

/** Why nothing came of a request that the CMS did not refuse. */
export type Trouble =
  /** Nobody answered: no network, or it is too slow. */
  | 'offline'
  /** The session has ended. */
  | 'signed_out'
  /** What answered was not the CMS, or it failed. */
  | 'broken';

export interface Refusal {
  readonly ok: false;
  readonly why: 'refused';
  readonly status: number;
  /** A sentence for the reader. */
  readonly message: string;
  readonly details: Details;
  /** What stands beside the refusal: the current contribution when there is a conflict. */
  readonly data: unknown;
}

export type Answer<T> =
  | { readonly ok: true; readonly data: T; readonly meta: unknown }
  | { readonly ok: false; readonly why: Trouble }
  | Refusal;

const Refused = z.object({
  data: z.unknown(),
  error: z.object({ message: z.string(), details: Details.catch({ errors: [] }) }),
});

/** What the CMS says in a body: `{data, meta}`, or as it stands on the account's routes. */
export function readAnswer<S extends z.ZodType>(
  schema: S,
  { status, ok }: Pick<Response, 'status' | 'ok'>,
  body: unknown,
): Answer<z.output<S>> {
  if (ok) {
    const { data, meta } =
      typeof body === 'object' && body !== null && 'data' in body && 'meta' in body
        ? body
        : { data: body, meta: {} };
    const read = schema.safeParse(data);
    return read.success ? { ok: true, data: read.data, meta } : { ok: false, why: 'broken' };
  }
  const refused = Refused.safeParse(body);
  if (status >= 500 || !refused.success) return { ok: false, why: 'broken' };
  const { message, details } = refused.data.error;
  return { ok: false, why: 'refused', status, message, details, data: refused.data.data };
}
