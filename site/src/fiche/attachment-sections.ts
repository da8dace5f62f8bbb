import { type AttachmentEntry, fileNameOf, slugOf } from '@pratiques/shared';
import { urls } from '../lib/urls.ts';
import type { Typesetter } from '../prose/typesetter.ts';
import { fileSize } from './file-size.ts';
import type { Document, Picture, Section } from './section.ts';

type Of<T extends AttachmentEntry['type']> = Extract<AttachmentEntry, { type: T }>;

function pictureOf(image: Of<'image'>, set: Typesetter): Picture {
  const { alt, caption, credit, width, height, derivatives } = image;
  const sized = [...derivatives.map((one) => one.width).sort((a, b) => a - b)].map(
    (narrower) => `${urls.file(fileNameOf(image, narrower))} ${narrower}w`,
  );
  const address = urls.file(fileNameOf(image));
  const srcset = [...sized, `${address} ${width}w`].join(', ');
  return { address, srcset, width, height, alt, caption: set.line(caption ?? ''), credit };
}

function documentOf(document: Of<'document'>, set: Typesetter): Document {
  const { title, caption, credit, pages, bytes } = document;
  return {
    address: urls.file(fileNameOf(document)),
    // What a reader finds among their downloads.
    name: `${slugOf(title)}.pdf`,
    title,
    facts: `PDF, ${pages}\u00a0${pages > 1 ? 'pages' : 'page'}, ${fileSize(bytes)}`,
    caption: set.line(caption ?? ''),
    credit,
  };
}

const isImage = (one: AttachmentEntry): one is Of<'image'> => one.type === 'image';
const isDocument = (one: AttachmentEntry): one is Of<'document'> => one.type === 'document';

/** The pictures of a fiche, read with the story. */
export const picturesSection = (
  attachments: readonly AttachmentEntry[],
  set: Typesetter,
): Section => ({
  id: 'images',
  title: 'Images',
  depth: 'five',
  parts: [
    { type: 'pictures', pictures: attachments.filter(isImage).map((one) => pictureOf(one, set)) },
  ],
});

/** What a reader takes away. */
export const documentsSection = (
  attachments: readonly AttachmentEntry[],
  set: Typesetter,
): Section => ({
  id: 'documents',
  title: 'Documents à reprendre',
  depth: 'full',
  parts: [
    {
      type: 'documents',
      documents: attachments.filter(isDocument).map((one) => documentOf(one, set)),
    },
  ],
});
