import { attachmentFieldNames } from '@pratiques/shared';
import * as z from 'zod';

export const Word = z.union([z.string(), z.boolean(), z.null()]);
export type Word = z.infer<typeof Word>;

/** Some answers about an attachment. */
const Words = z.partialRecord(z.enum(attachmentFieldNames), Word);
export type SomeWords = z.infer<typeof Words>;

/** What the server does not have, and what it was written on. */
const Kept = z.object({ typed: Words, ground: Words });
type Kept = z.infer<typeof Kept>;

/** The place on this device of what is said of an attachment; `owner`: no other account ever reads it. */
export function keptWords(owner: string, id: string) {
  const key = `pratiques.joint.${owner}.${id}`;
  return {
    read(): Kept | null {
      try {
        return Kept.parse(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    /** Null: the server has all of it. */
    keep(kept: Kept | null): void {
      try {
        if (kept) localStorage.setItem(key, JSON.stringify(kept));
        else localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing still shows what is typed.
      }
    },
  };
}
export type Device = ReturnType<typeof keptWords>;
