import { type AttachmentAnswers, type AttachmentType, attachmentLimits } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { changeFiche, type FicheChange, ficheOf, obstacle } from './change-fiche';
import { removeFiles } from './folder';
import { rowsOf } from './of-fiche';
import type { AttachmentOutcome } from './outcome';
import { AttachmentRow, attachmentOf, attachmentUid, namesOf } from './row';
import { takeFile } from './take-file';

export interface NewAttachment extends FicheChange {
  /** Where the file that was sent lies now; it belongs to the caller. */
  path: string;
  /** The sender's file name, fit to be shown. */
  name: string;
  answers: AttachmentAnswers;
}

const nothingSaid = {
  alt: null,
  title: null,
  caption: null,
  credit: null,
  recognisable: null,
  rights: false,
};

async function isFull(strapi: Core.Strapi, documentId: string, type?: AttachmentType) {
  const rows = await rowsOf(strapi, documentId);
  const has = (one: AttachmentType) =>
    rows.filter((row) => row.type === one).length >= attachmentLimits[one];
  return type ? has(type) : has('image') && has('document');
}

/** Attaches a file to a fiche's draft, once it has passed the door. */
export async function attach(
  strapi: Core.Strapi,
  asked: NewAttachment,
): Promise<AttachmentOutcome> {
  const { kind, documentId, path, name, answers } = asked;
  // Said before the file is read, and once more when it is kept.
  const refused = obstacle(await ficheOf(strapi, asked), asked);
  if (refused) return refused;
  const full = { done: false, why: 'refused', refusal: 'many' } as const;
  if (await isFull(strapi, documentId)) return full;
  const read = await takeFile(strapi, path);
  if ('refused' in read) return { done: false, why: 'refused', refusal: read.refused };
  const data = {
    ...read.taken,
    kind,
    documentId,
    name,
    ...nothingSaid,
    ...answers,
    removed: false,
  };
  const row = AttachmentRow.parse(data);
  let kept = false;
  try {
    const outcome = await changeFiche(strapi, asked, 'attach', async () => {
      if (await isFull(strapi, documentId, row.type)) return full;
      await strapi.db.query(attachmentUid).create({ data });
      return { done: true, attachment: attachmentOf(row) };
    });
    kept = outcome.done;
    return outcome;
  } finally {
    if (!kept) await removeFiles(strapi, namesOf(row));
  }
}
