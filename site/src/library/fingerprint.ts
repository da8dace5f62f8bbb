import { hash } from 'node:crypto';

const isFiche = (value: unknown): value is { readonly card: string } =>
  typeof value === 'object' && value !== null && 'card' in value;

/** Data that was digested already. */
export class Digest {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Data as one text; a fiche within it counts for what its card shows. */
export const textOf = (data: unknown): string =>
  typeof data === 'string'
    ? data
    : JSON.stringify(data, (_, value: unknown) => (isFiche(value) ? value.card : value));

/** A short digest of the data that a page shows. */
export const fingerprint = (data: unknown): string => hash('sha1', textOf(data), 'base64url');

const known = new WeakMap<object, string>();

/** The same for an entry, which never changes once received: its digest is computed once. */
export function entryFingerprint(entry: object): string {
  const found = known.get(entry) ?? fingerprint(entry);
  known.set(entry, found);
  return found;
}
