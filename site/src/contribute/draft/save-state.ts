/** Where what is written stands; `FLOWS.md`, section 3. */
export type SaveState =
  /** The server has everything; `at` is when it answered, null when nothing was written yet. */
  | { readonly is: 'saved'; readonly at: Date | null }
  /** Being typed, or on its way. */
  | { readonly is: 'saving' }
  /** Nobody answers; kept on this device. */
  | { readonly is: 'offline'; readonly since: Date }
  /** The server fails; kept on this device, tried again by itself. */
  | { readonly is: 'failing'; readonly seconds: number }
  /** The session ended, or belongs to somebody else now; kept on this device. */
  | { readonly is: 'signed_out' }
  /** Two versions of an answer; the rest is on the server. */
  | { readonly is: 'conflict' }
  /** An answer that the server does not take; the rest is on the server. */
  | { readonly is: 'refused' }
  /** The fiche is with the team, or was withdrawn: it is not written now. */
  | { readonly is: 'closed' }
  /** It was deleted, or never was this person's. */
  | { readonly is: 'gone' };
