import { createHash } from 'node:crypto';
import type { Person } from '../transition/person';

/** The id of the practice that a person begins under a key: 24 letters and figures, as Strapi's are. */
export function documentIdOf(by: Person, key: string): string {
  const digest = createHash('sha256').update(`${by.kind}:${by.id}:${key}`).digest('hex');
  return `k${BigInt(`0x${digest}`).toString(36).padStart(40, '0').slice(0, 23)}`;
}
