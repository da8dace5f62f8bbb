import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { attachmentLimits } from '@pratiques/shared';
import { cleanPdf } from './clean-pdf';
import { type Accepted, Refused } from './outcome';
import { demandPassive } from './pdf-dangers';
import { pdfText } from './pdf-text';

/** Characters; a book of three hundred pages has a fifth of that. */
const longest = 5_000_000;

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

/**
 * Writes a PDF anew, as `whole` in the folder: its pages and nothing that runs, hides or names its author.
 * @throws Refused when it cannot be read, has too many pages, or holds what it must not.
 */
export async function rewritePdf(input: string, folder: string): Promise<Accepted> {
  const pdf = await parse(await readFile(input));
  demandPassive(pdf);
  const pages = countPages(pdf);
  if (pages === 0) throw new Refused('broken');
  if (pages > attachmentLimits.pages) throw new Refused('pages');
  cleanPdf(pdf);
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  await writeFile(join(folder, 'whole'), bytes);
  // A second reader, on what is kept: it must agree that this is a PDF.
  const text = await pdfText(bytes).catch(() => {
    throw new Refused('broken');
  });
  if (text.length > longest) throw new Refused('heavy');
  return { type: 'document', pages, text };
}
