import { createHash } from 'node:crypto';
import { dispositifFields, type LibraryItem, practiceFields } from '@pratiques/shared';
import {
  type FicheFinding,
  ficheFindingKinds,
  findingsAttached,
  findingsIn,
  findingsInOrganisation,
} from '@pratiques/shared/privacy';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The last look before readers: a passage by which somebody could be recognised and for which no
 * editor answers. Told by its kind and its field, never by its text; null when there is none.
 */
export function personalFault(item: LibraryItem, signedOff: readonly string[]) {
  const open = findingsOf(item).find(({ identity }) => !signedOff.includes(identity));
  if (!open) return null;
  const what = ficheFindingKinds[open.kind].label.fr.toLowerCase();
  return { path: open.path, reason: `passage à vérifier : ${what}` };
}

function findingsOf({ kind, entry, locale }: LibraryItem): FicheFinding[] {
  if (kind === 'organisation') return findingsInOrganisation(entry, sha256);
  if (kind !== 'practice' && kind !== 'dispositif') return [];
  const fields = kind === 'practice' ? practiceFields : dispositifFields;
  // The address follows the French title.
  const values = locale === 'fr' ? entry : { ...entry, slug: null };
  return [...findingsIn(fields, values, sha256), ...findingsAttached(entry.attachments, sha256)];
}
