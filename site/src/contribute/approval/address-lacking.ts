import type { Contribution } from '@pratiques/shared';

/** What is wrong with the address of the manager whom a fiche names, in a sentence; undefined when nothing is. */
export const addressLacking = (contribution: Contribution | null): string | undefined =>
  contribution?.missing.find(({ path }) => path[0] === 'managerEmail')?.message;
