import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { Refused } from './outcome';

const [filter, parms] = [PDFName.of('Filter'), PDFName.of('DecodeParms')];
/** Short names belong within drawings; some programs write them elsewhere. */
const longNames: Readonly<Record<string, string>> = {
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  DCT: 'DCTDecode',
};

interface Coding {
  readonly name: string;
  readonly parms: PDFDict | undefined;
}

/** How a stream is coded, the outermost coding first. */
export function codingsOf({ dict }: PDFRawStream): Coding[] {
  const [told, with_] = [dict.lookup(filter), dict.lookup(parms)];
  const names = told instanceof PDFArray ? told.asArray().map((_, at) => told.lookup(at)) : [told];
  return names.flatMap((name, at) => {
    if (!(name instanceof PDFName)) return [];
    const short = name.decodeText();
    const own = with_ instanceof PDFArray ? with_.lookup(at) : with_;
    return [{ name: longNames[short] ?? short, parms: own instanceof PDFDict ? own : undefined }];
  });
}

function isPredicted({ parms: own }: Coding): boolean {
  const predictor = own?.lookup(PDFName.of('Predictor'));
  return predictor instanceof PDFNumber && predictor.asNumber() > 1;
}

/**
 * The bytes of a stream with these codings undone.
 * @throws Refused when they cannot be.
 */
export function decoded(stream: PDFRawStream, codings: readonly Coding[]): Uint8Array {
  const dict = stream.dict.context.obj({ Filter: codings.map(({ name }) => name) });
  // What is predicted from the bytes before is used for pictures' points, which nobody reads here.
  if (codings.some(isPredicted)) throw new Refused('broken');
  try {
    return decodePDFRawStream(PDFRawStream.of(dict, stream.contents)).decode();
  } catch {
    throw new Refused('broken');
  }
}

/** A stream that has one coding left, or none. */
export function recoded({ dict }: PDFRawStream, bytes: Uint8Array, coding: Coding): PDFRawStream {
  dict.set(filter, PDFName.of(coding.name));
  if (coding.parms) dict.set(parms, coding.parms);
  else dict.delete(parms);
  return PDFRawStream.of(dict, bytes);
}
