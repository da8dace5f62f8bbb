import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A code as a link carries it: 32 bytes in hexadecimal. */
export const Code = z.string().regex(/^[0-9a-f]{64}$/);

/** What is kept of a code: who reads the database cannot use it. */
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** A code that nobody can guess, and what is kept of it. */
export function newCode(): { code: string; hash: string } {
  const code = randomBytes(32).toString('hex');
  return { code, hash: hashOf(code) };
}

const hour = 3_600_000;
/** How long the link of each mail serves, in milliseconds. */
export const lifetimes = { confirmation: 24 * hour, reset: hour } as const;
