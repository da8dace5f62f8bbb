import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import {
  codingsOf,
  decoded,
} from '../../../plugins/workflow/server/src/attachments/door/pdf-streams.ts';

/** The bytes of each JPEG of a PDF, whatever it is wrapped in. */
export async function jpegsIn(bytes: Uint8Array): Promise<Buffer[]> {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const codings = codingsOf(object);
    if (codings.at(-1)?.name !== 'DCTDecode') return [];
    const outer = codings.slice(0, -1);
    return [Buffer.from(outer.length ? decoded(object, outer) : object.contents)];
  });
}
