import { ChangeRow } from '@pratiques/shared';
import type { z } from 'zod';

/** Names one document of one kind in one locale. */
export const LibraryKey = ChangeRow.pick({ kind: true, documentId: true, locale: true });
export type LibraryKey = z.infer<typeof LibraryKey>;

export function keyOf({ kind, documentId, locale }: LibraryKey): string {
  return `${kind}/${documentId}/${locale}`;
}
