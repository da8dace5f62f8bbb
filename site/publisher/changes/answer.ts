import type { ChangeRow, ChangesHeader } from '@pratiques/shared';

/** A whole answer of the publication log: its end was there and its count was right. */
export interface Answer {
  readonly header: ChangesHeader;
  readonly rows: readonly ChangeRow[];
}

/** Either a whole answer, or why there is none in words that can be shown: never content, never a token. */
export type Asked =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: string };
