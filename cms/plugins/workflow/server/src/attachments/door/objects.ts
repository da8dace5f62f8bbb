import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export const at = (dict: PDFDict, key: string): PDFObject | undefined =>
  dict.lookup(PDFName.of(key));

export const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

/** The decoded name that stands under a key, or nothing. */
export function nameAt(dict: PDFDict, key: string): string {
  const found = at(dict, key);
  return found instanceof PDFName ? found.decodeText() : '';
}

/** Calls `visit` on every dictionary inside an object; references are not followed. */
export function eachDict(object: PDFObject, visit: (dict: PDFDict) => void): void {
  const waiting: PDFObject[] = [object];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const dict = at instanceof PDFStream ? at.dict : at;
    if (dict instanceof PDFDict) {
      visit(dict);
      for (const value of dict.values()) waiting.push(value);
    } else if (dict instanceof PDFArray) for (const value of dict.asArray()) waiting.push(value);
  }
}

/** What an object holds, references not followed. */
function inside(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFArray ? object.asArray() : [];
}

/** Takes out what cannot be reached from the catalog: leftovers of earlier revisions, and of what was left out. */
export function dropUnreachable({ context }: PDFDocument): void {
  const seen = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root ?? PDFNull];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const known = at instanceof PDFRef && seen.has(at);
    if (at instanceof PDFRef) seen.add(at);
    if (!known) waiting.push(...inside(at instanceof PDFRef ? context.lookup(at) : at));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!seen.has(ref)) context.delete(ref);
}
