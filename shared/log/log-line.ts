import * as z from 'zod';
import { events, levels } from './events.js';

/** A field that does not look as it must is left out: the line itself is worth having. */
const field = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const count = () => field(z.number().finite());
const matching = (pattern: RegExp) => field(z.string().regex(pattern));

const codePlace = z.string().regex(/^[\w@.+/-]{1,200}:\d{1,6}$/);
const identifiers = z.array(z.string().regex(/^[\w.: -]{1,120}$/)).max(200);

/**
 * All that a line of a log may hold: no token, no password, no text of a person's, no reader's address.
 * What has another name is left out, whoever logs it.
 */
export const LogLine = z.object({
  event: z.literal(Object.keys(events) as (keyof typeof events)[]),
  level: field(z.enum(levels)),
  port: count(),
  sequence: count(),
  head: count(),
  pages: count(),
  ms: count(),
  release: field(z.string().max(100)),
  /** A sentence that we wrote. */
  reason: field(z.string().max(500)),
  method: matching(/^[A-Z]{3,10}$/),
  /** The pattern of the address (`/api/contributions/:id`), never the address. */
  route: matching(/^[\w:/().*?+|-]{1,200}$/),
  status: count(),
  /** The class of the error and the line of our code: never its message, which can quote a text. */
  cause: matching(/^[A-Za-z]\w{0,60}(?: [\w@.+/-]{1,200}:\d{1,6})?$/),
  /** `ECONNREFUSED`, `SQLITE_FULL`, Postgres' five signs. */
  code: matching(/^[A-Z0-9][A-Z0-9_-]{2,50}$/),
  /** Where it was thrown, then our code on the way there, innermost first. */
  frames: field(z.array(codePlace).max(6)),
  /** The line of code that logged a message that is not repeated. */
  origin: field(codePlace),
  role: matching(/^[\w -]{1,60}$/),
  permissions: field(identifiers),
  /** The subject of a mail, which is ours. */
  mail: field(z.string().max(100)),
  fiches: count(),
  generated: count(),
  /** A rule of retention, with how many it removed and how many people it told. */
  rule: matching(/^[a-z-]{1,60}$/),
  told: count(),
  /** Of what the event names. */
  number: count(),
  /** How many lines are on the standard output only. */
  lines: count(),
});
export type LogLine = z.input<typeof LogLine>;

/** Tells what happened. */
export type Log = (line: LogLine) => void;

/** The line as it is written: one object of the allowed names, with its time and how grave it is. */
export function lineText(line: z.output<typeof LogLine>): string {
  const { event, level = events[event], ...more } = line;
  return JSON.stringify({ at: new Date().toISOString(), level, event, ...more });
}
