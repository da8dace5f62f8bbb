import { number, table, text, unique } from './table';

/** Pictures and documents of a fiche's draft, and those that readers still have. `documentId` is the fiche's. */
export const attachment = table(
  'attachment',
  'attachments',
  'workflow_attachments',
  {
    fileId: text(),
    kind: text(),
    type: text(),
    name: text(),
    bytes: number(),
    sha256: text(),
    width: number(),
    height: number(),
    pages: number(),
    derivatives: { type: 'json' },
    alt: { type: 'text' },
    title: { type: 'text' },
    caption: { type: 'text' },
    credit: { type: 'text' },
    recognisable: text(),
    rights: { type: 'boolean', default: false },
    text: { type: 'text' },
    unreadPages: { type: 'json' },
    removed: { type: 'boolean', default: false },
  },
  [
    unique('workflow_attachments_file', 'file_id'),
    { name: 'workflow_attachments_fiche', columns: ['document_id'] },
  ],
);
