import { hash } from 'node:crypto';

// No vowel: a mark stands in addresses and must spell no word.
const letters = 'bcdfghjkmnpqrstvwxz2345679';

/** Twelve letters drawn from a document's identity: they never change, and say nothing of it. */
export function markOf(documentId: string): string {
  const digest = hash('sha1', documentId, 'buffer');
  return Array.from(digest.subarray(0, 12), (byte) => letters[byte % letters.length]).join('');
}
