import * as z from 'zod';

const Text = z.string().min(1);
const Bytes = z.int().positive();
const Pixels = z.int().positive();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const common = {
  /** The name of its files, in the CMS as on the site. */
  id: z.uuid(),
  bytes: Bytes,
  sha256: Sha256,
  caption: Text.nullable(),
  credit: Text,
};

/** A picture: WebP, re-encoded by the CMS, with smaller ones for smaller screens. */
const ImageEntry = z.strictObject({
  ...common,
  type: z.literal('image'),
  alt: Text,
  width: Pixels,
  height: Pixels,
  derivatives: z.array(
    z.strictObject({ width: Pixels, height: Pixels, bytes: Bytes, sha256: Sha256 }),
  ),
});
export type ImageEntry = z.infer<typeof ImageEntry>;

/** A PDF, rewritten by the CMS. */
const DocumentEntry = z.strictObject({
  ...common,
  type: z.literal('document'),
  title: Text,
  pages: z.int().positive(),
});
export type DocumentEntry = z.infer<typeof DocumentEntry>;

/** A published attachment, as it crosses the wire. Who is recognisable, and by what consent, stays inside. */
export const AttachmentEntry = z.discriminatedUnion('type', [ImageEntry, DocumentEntry]);
export type AttachmentEntry = z.infer<typeof AttachmentEntry>;

/** One file of an attachment, by the name that it has everywhere. */
export interface AttachmentFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What such a name looks like: nothing else is asked of the CMS, kept or served. */
export const attachmentFileName =
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:(?:-\d{2,5})?\.webp|\.pdf)$/;

/** The name of a file: of the attachment itself, or of a smaller width of it. */
export const fileNameOf = (
  { id, type }: Pick<AttachmentEntry, 'id' | 'type'>,
  width?: number,
): string => `${id}${width === undefined ? '' : `-${width}`}.${type === 'image' ? 'webp' : 'pdf'}`;

/** All files of an attachment, the whole one first. */
export const filesOf = (attachment: AttachmentEntry): AttachmentFile[] => [
  { name: fileNameOf(attachment), bytes: attachment.bytes, sha256: attachment.sha256 },
  ...(attachment.type === 'image' ? attachment.derivatives : []).map(
    ({ width, bytes, sha256 }) => ({ name: fileNameOf(attachment, width), bytes, sha256 }),
  ),
];
