import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { jpegWithoutMetadata } from './jpeg-without-metadata';
import { eachDict } from './pdf-dangers';

const names = (...keys: string[]) => keys.map((key) => PDFName.of(key));
const everywhere = names('Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'OpenAction', 'Perms');
/** Who commented, and when. */
const ofComments = names('T', 'M', 'CreationDate', 'NM');
const [subtype, rect, filter] = names('Subtype', 'Rect', 'Filter');
const [widget, dct] = names('Widget', 'DCTDecode');

function forget(dict: PDFDict): void {
  for (const key of everywhere) dict.delete(key);
  const isAnnotation = subtype && rect && dict.has(subtype) && dict.has(rect);
  // The `T` of a form's field is its name.
  if (isAnnotation && dict.get(subtype) !== widget) for (const key of ofComments) dict.delete(key);
}

function isJpeg(dict: PDFDict): boolean {
  const told = filter && dict.lookup(filter);
  return told === dct || (told instanceof PDFArray && told.size() === 1 && told.get(0) === dct);
}

/** What an object holds, references not followed. */
function inside(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFArray ? object.asArray() : [];
}

/** All that can be reached from the catalog: the rest are leftovers of earlier revisions. */
function reachable({ context }: PDFDocument): Set<PDFRef> {
  const seen = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root ?? PDFNull];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const known = at instanceof PDFRef && seen.has(at);
    if (at instanceof PDFRef) seen.add(at);
    if (!known) waiting.push(...inside(at instanceof PDFRef ? context.lookup(at) : at));
  }
  return seen;
}

/** Takes out who made the file, with what, when and where, in its pictures too, and what no page shows any more. */
export function cleanPdf(pdf: PDFDocument): void {
  const { context } = pdf;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    eachDict(object, forget);
    if (object instanceof PDFRawStream && isJpeg(object.dict))
      context.assign(ref, PDFRawStream.of(object.dict, jpegWithoutMetadata(object.contents)));
  }
  const kept = reachable(pdf);
  for (const [ref] of context.enumerateIndirectObjects()) if (!kept.has(ref)) context.delete(ref);
}
