import { Failure } from '../failure.ts';

/** What may be said of an error: never its message, which can quote a path or a text. */
export function generalWords(error: unknown, otherwise: string): string {
  if (error instanceof Failure) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]+$/.test(code) ? `${otherwise} (${code})` : otherwise;
}
