import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { attachmentLimits } from '@pratiques/shared';
import { keepShown } from './keep-shown';
import { type Accepted, Refused } from './outcome';
import { demandPassive } from './pdf-dangers';
import { flattenForm, hasForm } from './pdf-form';
import { keepLinks } from './pdf-links';
import { cleanPictures } from './pdf-pictures';
import { pdfText } from './pdf-text';

const options = { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false };

/** Encrypted objects can look damaged before anything says that they are encrypted. */
async function isLocked(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await PDFDocument.load(bytes, options)).isEncrypted;
  } catch (error) {
    return error instanceof EncryptedPDFError;
  }
}

async function parse(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    // What cannot be read would be written back as it is, unseen.
    const pdf = await PDFDocument.load(bytes, { ...options, throwOnInvalidObject: true });
    if (!pdf.isEncrypted) return pdf;
  } catch {
    if (!(await isLocked(bytes))) throw new Refused('broken');
  }
  throw new Refused('locked');
}

/** Pages as they are counted by going through them, not as the file says. */
function countPages(pdf: PDFDocument): number {
  try {
    return pdf.getPages().length;
  } catch {
    throw new Refused('broken');
  }
}

const save = (pdf: PDFDocument) =>
  pdf.save({ addDefaultPage: false, updateFieldAppearances: false });

/** The document without fields: those that it has are drawn on its pages. */
async function withoutForm(pdf: PDFDocument): Promise<PDFDocument> {
  if (!hasForm(pdf)) return pdf;
  flattenForm(pdf);
  return parse(await save(pdf));
}

/**
 * Writes a PDF anew, as `whole` in the folder: what its pages need to be shown and nothing else.
 * @throws Refused when it cannot be read, has too many pages or too much text, or holds what it must not.
 */
export async function rewritePdf(input: string, folder: string): Promise<Accepted> {
  const sent = await parse(await readFile(input));
  demandPassive(sent);
  const pages = countPages(sent);
  if (pages === 0) throw new Refused('broken');
  if (pages > attachmentLimits.pages) throw new Refused('pages');
  const pdf = await withoutForm(sent);
  keepLinks(pdf);
  keepShown(pdf);
  cleanPictures(pdf);
  await writeFile(join(folder, 'whole'), await save(pdf));
  // A second reader, on what is kept: it must agree that this is a PDF.
  const read = await pdfText(pdf).catch((error: unknown) => {
    throw error instanceof Refused ? error : new Refused('broken');
  });
  if (read.text.length > attachmentLimits.characters) throw new Refused('long');
  return { type: 'document', pages, ...read };
}
