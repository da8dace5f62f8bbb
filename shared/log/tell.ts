import { events, type Level } from './events.js';
import type { LogLine } from './log-line.js';

/** What we ask of a logger that has a function for each level, as Strapi's. */
type Logger = Readonly<Record<Exclude<Level, 'http'>, (line: object) => unknown>>;

/** Tells through somebody's logger what happened, as gravely as the event is. */
export function tell(logger: Logger, line: LogLine & { event: Told }): void {
  logger[events[line.event]](line);
}

/** What is told on purpose; the answers to requests are seen by the logger itself. */
type Told = Exclude<keyof typeof events, 'answered'>;
