import type { Role } from '@pratiques/shared';
import type { Person } from '../transition/person';

/** The editors, who write in it, and who answers for the system; the committee judges the fiche alone. */
const readers: readonly Role[] = ['editor', 'administrator'];

/** Whether a member of the team may read what a contributor and the editors write to each other. */
export const mayReadExchange = ({ roles }: Person): boolean =>
  readers.some((role) => roles.includes(role));
