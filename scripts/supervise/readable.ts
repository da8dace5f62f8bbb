import { z } from 'zod';
import type { Dead } from './supervise.ts';

const Line = z.object({
  at: z.iso.datetime(),
  level: z.string(),
  event: z.string(),
});
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium' });

/**
 * A line of a program's log as a person reads it on a console: `08:12:31 cms error failed route=/api/… status=500`.
 * What is no such line stays as it is.
 */
export function readable(name: string, line: string): string {
  const told = lineOfLog(line);
  if (!told) return `${name} ${line}`;
  const { at, level, event, ...more } = told;
  const facts = Object.entries(more).map(([fact, value]) => `${fact}=${inWords(value)}`);
  return [time.format(new Date(at)), name, level, event, ...facts].join(' ');
}

/** The last words of a program that ended, one line each. */
export const lastWords = ({ name, said }: Dead): string =>
  said
    .slice(-15)
    .map((line) => readable(name, line))
    .join('\n');

/** The line as the program wrote it; null for anything else that it printed. */
export function lineOfLog(line: string) {
  try {
    return z.looseObject(Line.shape).parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(' < ');
  const text = String(value);
  return text.includes(' ') ? `“${text}”` : text;
}
