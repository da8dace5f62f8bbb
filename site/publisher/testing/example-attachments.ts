import { createHash } from 'node:crypto';
import { type AttachmentEntry, fileNameOf } from '@pratiques/shared';
import type { FakeCms } from './fake-cms.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const factsOf = (content: Buffer) => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** A picture of the number, of which the CMS has both files. */
export function picture(cms: FakeCms, n: number): AttachmentEntry {
  const [whole, small] = [Buffer.from(`picture ${n}`), Buffer.from(`small picture ${n}`)];
  const id = idOf(n);
  cms.files.set(fileNameOf({ id, type: 'image' }), whole);
  cms.files.set(fileNameOf({ id, type: 'image' }, 480), small);
  return {
    id,
    type: 'image',
    ...factsOf(whole),
    alt: `Image ${n}`,
    caption: null,
    credit: 'Liens d’Estives, 2024',
    width: 1_600,
    height: 900,
    derivatives: [{ width: 480, height: 270, ...factsOf(small) }],
  };
}

/** A document of the number, of which the CMS has the file. */
export function pdf(cms: FakeCms, n: number): AttachmentEntry {
  const content = Buffer.from(`%PDF-1.7 document ${n}`);
  const id = idOf(n);
  cms.files.set(fileNameOf({ id, type: 'document' }), content);
  const said = { title: `Document ${n}`, caption: null, credit: 'Liens d’Estives, 2024', pages: 2 };
  return { id, type: 'document', ...factsOf(content), ...said };
}

/** The names of the files of pictures and documents, by the numbers of those. */
export const pictureFiles = (...numbers: number[]) =>
  numbers.flatMap((n) => [`${idOf(n)}-480.webp`, `${idOf(n)}.webp`]);
export const pdfFile = (n: number) => `${idOf(n)}.pdf`;
