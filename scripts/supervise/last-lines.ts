import { existsSync, readFileSync } from 'node:fs';

/** The end of a log, for whoever wants to know why. */
export function lastLines(file: string, count: number): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
