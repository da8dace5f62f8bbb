import { createHash } from 'node:crypto';
import { dispositifFields, type LibraryItem, practiceFields } from '@pratiques/shared';
import { findingKinds, findingsAttached, findingsIn } from '@pratiques/shared/privacy';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * The last look before readers: a passage by which somebody could be recognised and for which no
 * editor answers. Told by its kind and its field, never by its text; null when there is none.
 */
export function personalFault({ kind, entry }: LibraryItem, signedOff: readonly string[]) {
  if (kind !== 'practice' && kind !== 'dispositif') return null;
  const fields = kind === 'practice' ? practiceFields : dispositifFields;
  const found = [
    ...findingsIn(fields, entry, sha256),
    ...findingsAttached(entry.attachments, sha256),
  ];
  const open = found.find(({ identity }) => !signedOff.includes(identity));
  if (!open) return null;
  const what = findingKinds[open.kind].label.fr.toLowerCase();
  return { path: open.path, reason: `passage à vérifier : ${what}` };
}
