import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a code: who reads the database cannot use it. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex');

/** 32 bytes that nobody can guess, in hexadecimal. */
export const newCode = (): string => randomBytes(32).toString('hex');
