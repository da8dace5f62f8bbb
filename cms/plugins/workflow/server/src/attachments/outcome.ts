import type { Attachment, FileRefusal } from '@pratiques/shared';
import type { FicheRow } from '../fiche/row';

/** How a change of a fiche's attachments ended; `version` is the fiche's. */
export type AttachmentOutcome =
  | { done: true; attachment: Attachment; version: number }
  | { done: false; why: 'refused'; refusal: FileRefusal }
  | { done: false; why: 'stale' | 'closed'; row: FicheRow }
  | { done: false; why: 'unknown' };
