import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';
import { AttachmentType, Recognisable } from './attachment-fields.js';

// A draft keeps what is too long, so that nobody loses a paste.
const text = cleanText(2_000).nullable();

/** What people say of an attachment: shapes and sizes only, any answer may be missing. */
export const AttachmentWords = z.strictObject({
  alt: text,
  title: text,
  caption: text,
  credit: text,
  recognisable: Recognisable.nullable(),
  rights: z.boolean(),
});
export type AttachmentWords = z.infer<typeof AttachmentWords>;

/** Some of the answers, as a request gives them: those that are not named stay as they are. */
export const AttachmentAnswers = AttachmentWords.partial();
export type AttachmentAnswers = z.infer<typeof AttachmentAnswers>;

/** An attachment as its contributor and the team read it; readers get `AttachmentEntry`. */
export const Attachment = z.object({
  id: z.uuid(),
  type: AttachmentType,
  /** The sender's file name, cut to be shown: it names nothing on a disk and is never public. */
  name: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  pages: z.int().nullable(),
  ...AttachmentWords.shape,
});
export type Attachment = z.infer<typeof Attachment>;

/** What a file may be at most; the messages of a refusal quote these numbers. */
export const attachmentLimits = {
  bytes: 10_000_000,
  /** Pixels along one side. */
  side: 12_000,
  pixels: 64_000_000,
  pages: 300,
  /** Of a document's text: a dense guide has 2,500 a page. */
  characters: 400_000,
  /** How many a fiche may have. */
  image: 6,
  document: 4,
} as const;
