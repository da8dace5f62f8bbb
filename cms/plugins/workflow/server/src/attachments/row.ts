import {
  type Attachment,
  AttachmentType,
  AttachmentWords,
  FicheKind,
  fileNameOf,
} from '@pratiques/shared';
import { z } from 'zod';

export const attachmentUid = 'plugin::workflow.attachment';

const Derivative = z.object({
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  sha256: z.string(),
});
export type Derivative = z.infer<typeof Derivative>;

/** A row of the table; `documentId` names the fiche, as in the journal. */
export const AttachmentRow = z.object({
  fileId: z.uuid(),
  kind: FicheKind,
  documentId: z.string(),
  type: AttachmentType,
  name: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  pages: z.int().nullable(),
  derivatives: z.array(Derivative),
  ...AttachmentWords.shape,
  rights: z
    .boolean()
    .nullable()
    .transform((rights) => rights === true),
  /** All that can be read in a PDF. */
  text: z.string().nullable(),
  /** Numbers of its pages in which nothing can be read; null for a picture, and for what came before they were told. */
  unreadPages: z.array(z.int()).nullable(),
  /** Taken off the draft; readers may still have it. */
  removed: z.boolean().nullable(),
});
export type AttachmentRow = z.infer<typeof AttachmentRow>;

/** The names of a row's files. */
export const namesOf = ({ fileId: id, type, derivatives }: AttachmentRow): string[] => [
  fileNameOf({ id, type }),
  ...derivatives.map(({ width }) => fileNameOf({ id, type }, width)),
];

/** An attachment as its contributor and the team read it. */
export const attachmentOf = (row: AttachmentRow): Attachment => {
  const { fileId: id, type, name, bytes, width, height, pages } = row;
  const { alt, title, caption, credit, recognisable, rights } = row;
  const words = { alt, title, caption, credit, recognisable, rights };
  return { id, type, name, bytes, width, height, pages, ...words };
};
