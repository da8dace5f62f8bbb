import { type AttachmentFile, filesOf, type LibraryItem } from '@pratiques/shared';

/** The files of what is attached to a fiche; none for anything else. */
export const filesOfItem = ({ entry }: Pick<LibraryItem, 'entry'>): AttachmentFile[] =>
  'attachments' in entry ? entry.attachments.flatMap(filesOf) : [];

/** The names of all files that readers are to have. */
export const wantedFiles = (items: Iterable<LibraryItem>): Set<string> =>
  new Set([...items].flatMap((item) => filesOfItem(item).map(({ name }) => name)));
