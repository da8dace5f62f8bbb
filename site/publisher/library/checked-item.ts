import { entrySchemas, type LibraryItem } from '@pratiques/shared';
import type { z } from 'zod';
import type { LibraryKey } from './library-key.ts';

/** Where and why an entry failed, in general words: never its text. */
interface Fault {
  readonly path: string;
  readonly reason: string;
}
export type CheckedItem =
  | { readonly valid: true; readonly item: LibraryItem }
  | { readonly valid: false; readonly fault: Fault };

/** Checks an entry against the schema of its kind. */
export function checkItem(key: LibraryKey, entry: unknown): CheckedItem {
  const parsed = entrySchemas[key.kind].safeParse(entry);
  if (!parsed.success) return { valid: false, fault: faultOf(parsed.error) };
  const { kind, documentId, locale } = key;
  // The compiler cannot see that the schema was picked by this very kind.
  const item = { kind, documentId, locale, entry: parsed.data } as LibraryItem;
  return { valid: true, item };
}

function faultOf(error: z.ZodError): Fault {
  const issue = error.issues[0];
  if (!issue) return { path: '', reason: 'contenu refusé' };
  return { path: issue.path.map(String).join('.'), reason: reasonOf(issue) };
}

// zod's own messages can quote keys and values: these words cannot.
function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `type inattendu, attendu : ${issue.expected}`;
    case 'invalid_value':
      return 'valeur hors de la liste';
    case 'too_small':
      return 'trop court ou vide';
    case 'too_big':
      return 'trop long';
    case 'invalid_format':
      return 'format inattendu';
    case 'unrecognized_keys':
      return 'champ inconnu';
    default:
      return 'contenu refusé';
  }
}
