import { Recognisable, recognisables } from '@pratiques/shared';
import type { Word } from './kept-words.ts';

/** An answer of an attachment as it is read. */
export function wordsOfState(value: Word): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  const known = Recognisable.safeParse(value);
  if (known.success) return recognisables[known.data].fr;
  return value ?? 'rien';
}
