import { type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { jpegWithoutMetadata } from './jpeg-without-metadata';
import { jpxWithoutMetadata } from './jpx-without-metadata';
import { Refused } from './outcome';
import { codingsOf, decoded, recoded } from './pdf-streams';

const cleaners: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  DCTDecode: jpegWithoutMetadata,
  JPXDecode: jpxWithoutMetadata,
};

/**
 * Takes who, where and with what out of the photographs of a document, whatever they are wrapped in.
 * @throws Refused for one that cannot be read to its end.
 */
export function cleanPictures({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const codings = codingsOf(object);
    const at = codings.findIndex(({ name }) => cleaners[name]);
    const [photograph, outer] = [codings[at], codings.slice(0, at)];
    if (!photograph) continue;
    const bytes = cleaners[photograph.name]?.(
      outer.length ? decoded(object, outer) : object.contents,
    );
    if (!bytes || at < codings.length - 1) throw new Refused('broken');
    context.assign(ref, recoded(object, bytes, photograph));
  }
}
