import { types } from 'node:util';
import { faultOf, LogLine, levels } from '@pratiques/shared/log';
import { z } from 'zod';
import { knownMessage } from './known-messages';
import { origin } from './origin';

/** What Strapi hands to its logger: its level, and what followed the message. */
const SPLAT = Symbol.for('splat');
const Said = z.object({ level: z.enum(levels), message: z.unknown() });

/** The request under way, as far as a log may know it. */
const Request = z.object({
  method: z.string(),
  _matchedRoute: z.string().optional().catch(undefined),
});

/** `strapi::logger` says this once a request is answered; the address in its middle is not kept. */
const answer = /^[A-Z]+ .* \((\d+) ms\) (\d{3})$/s;

function request(context: unknown): Partial<LogLine> {
  const { data } = Request.safeParse(context);
  return data ? { method: data.method, route: data._matchedRoute } : {};
}

const errorIn = (info: object): Error | undefined => {
  const more: unknown[] = SPLAT in info && Array.isArray(info[SPLAT]) ? info[SPLAT] : [];
  // An error without words is wrapped by the logger.
  const wrapped = 'message' in info ? info.message : undefined;
  return [info, wrapped, ...more].find((value) => types.isNativeError(value));
};

function answered(message: unknown): LogLine | null {
  const [, ms, status] = answer.exec(String(message)) ?? [];
  if (status === undefined) return null;
  const failed = Number(status) >= 500;
  const line = { event: 'answered', status: Number(status), ms: Number(ms) } as const;
  return failed ? { ...line, level: 'warn' } : line;
}

/** Words that are somebody else's: who said them, and of which error; themselves only when they are known. */
function said(info: object, message: unknown): Partial<LogLine> {
  const error = errorIn(info);
  const text = String(message);
  // The logger appends the message of what came with it.
  const own = error && error !== info ? text.slice(0, -` ${error.message}`.length) : text;
  const known = knownMessage(text) ?? knownMessage(own);
  return {
    event: error === info ? 'failed' : 'said',
    ...(error && faultOf(error)),
    ...(known ?? { origin: origin() }),
  };
}

function told(info: object, { level, message }: z.infer<typeof Said>): Partial<LogLine> | null {
  const { data: ours } = LogLine.safeParse(message);
  if (ours) return ours;
  if (level === 'http') return answered(message);
  return { level, ...said(info, message) };
}

/**
 * What may be written of something that was logged; null when nothing is.
 * @param context the request under way, if any.
 */
export function lineOf(info: object, context: unknown): z.output<typeof LogLine> | null {
  const { data } = Said.safeParse(info);
  const line = data && told(info, data);
  return line ? LogLine.parse({ ...request(context), ...line }) : null;
}
