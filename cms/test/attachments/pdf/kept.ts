import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { Refused } from '../../../plugins/workflow/server/src/attachments/door/outcome.ts';
import { rewritePdf } from '../../../plugins/workflow/server/src/attachments/door/rewrite-pdf.ts';

export type Plant = (pdf: PDFDocument, page: PDFPage) => unknown;
export const sentence = 'Une trame pour préparer les visites.';

/** A page with a sentence, and what is done to it. */
export async function made(plant: Plant): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText(sentence, { x: 50, y: 700, size: 12 });
  await plant(pdf, page);
  return Buffer.from(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }));
}

/** What the door keeps of a PDF, or why it refuses. */
export async function kept(sent: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'door-'));
  try {
    await writeFile(join(folder, 'sent'), sent);
    const accepted = await rewritePdf(join(folder, 'sent'), folder);
    if (accepted.type !== 'document') throw new Error('No document.');
    return { ...accepted, bytes: await readFile(join(folder, 'whole')), refused: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { text: '', pages: 0, unreadPages: [], bytes: Buffer.alloc(0), refused: error.reason };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file with all its streams opened. */
function opened(bytes: Buffer): Buffer {
  const parts = [bytes];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6))
    try {
      parts.push(inflateSync(bytes.subarray(bytes.indexOf('\n', at) + 1)));
    } catch {
      // Not packed: it has been looked at as it is.
    }
  return Buffer.concat(parts);
}

const hexOf = (bytes: Buffer) =>
  [bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map((hex) => Buffer.from(hex));

/** Whether a word is in a file, in any of the writings that a PDF has. */
export function holds(bytes: Buffer, word: string): boolean {
  const all = opened(bytes);
  const forms = [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le').swap16()];
  return forms.flatMap((form) => [form, ...hexOf(form)]).some((form) => all.includes(form));
}
