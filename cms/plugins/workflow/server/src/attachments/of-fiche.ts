import { type Attachment, AttachmentEntry, toComplete } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { AttachmentRow, attachmentOf, attachmentUid } from './row';

const orNull = (text: string | null): string | null => text?.trim() || null;

/** The rows of a fiche's draft, in the order in which they were attached. */
export const rowsOf = async (strapi: Core.Strapi, documentId: string): Promise<AttachmentRow[]> =>
  z.array(AttachmentRow).parse(
    await strapi.db.query(attachmentUid).findMany({
      where: { documentId, removed: false },
      orderBy: { id: 'asc' },
    }),
  );

/** The attachments of a fiche's draft. */
export const attachmentsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<Attachment[]> => (await rowsOf(strapi, documentId)).map(attachmentOf);

/** @param standIn what stands for words that publication asks and nobody wrote yet */
function entryOf(row: AttachmentRow, standIn: string | null): AttachmentEntry {
  const { fileId: id, type, bytes, sha256, width, height, pages, derivatives } = row;
  const asked = (text: string | null) => orNull(text) ?? standIn;
  const common = {
    id,
    type,
    bytes,
    sha256,
    caption: orNull(row.caption),
    credit: asked(row.credit),
  };
  return AttachmentEntry.parse(
    type === 'image'
      ? { ...common, alt: asked(row.alt), width, height, derivatives }
      : { ...common, title: asked(row.title), pages },
  );
}

/**
 * The same as readers will get them.
 * @throws ZodError when one lacks what publication asks.
 */
export const attachmentEntriesOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<AttachmentEntry[]> =>
  (await rowsOf(strapi, documentId)).map((row) => entryOf(row, null));

/** The same before publication: what is asked and missing reads "À compléter". */
export const previewAttachmentsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<AttachmentEntry[]> =>
  (await rowsOf(strapi, documentId)).map((row) => entryOf(row, toComplete));

/** Every text that readers would get with an attachment: what people say of it, and what its PDF says. */
export interface AttachmentTexts {
  readonly id: string;
  readonly words: Pick<Attachment, 'alt' | 'title' | 'caption' | 'credit'>;
  readonly text: string | null;
  /** Pages of it in which nothing can be read. */
  readonly unreadPages: readonly number[];
}

/** What came before pages were looked at says nothing of them when it has any text. */
function unreadIn({ text, pages, unreadPages }: AttachmentRow): readonly number[] {
  if (unreadPages) return unreadPages;
  const isMute = text !== null && text.trim() === '';
  return isMute ? Array.from({ length: pages ?? 0 }, (_, at) => at + 1) : [];
}

/** All texts of a fiche's attachments, for the privacy guard. */
export const attachmentTextsOf = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<AttachmentTexts[]> =>
  (await rowsOf(strapi, documentId)).map((row) => ({
    id: row.fileId,
    words: { alt: row.alt, title: row.title, caption: row.caption, credit: row.credit },
    text: row.text,
    unreadPages: unreadIn(row),
  }));
