import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { dropUnreachable, nameAt } from './objects';
import { keysOfCatalog, keysOfNamed, keysOfOthers, keysOfPage } from './pdf-keys';

/** Flags of a link, where anything else is a file; of a function, where anything else names layers. */
const numbers = ['F', 'Order'].map((key) => PDFName.of(key));
const name = PDFName.of('Name');

function allowedIn(dict: PDFDict, pdf: PDFDocument): ReadonlySet<string> {
  if (dict === pdf.catalog) return keysOfCatalog;
  return nameAt(dict, 'Type') === 'Page' ? keysOfPage : keysOfOthers;
}

function prune(dict: PDFDict, pdf: PDFDocument): void {
  const allowed = allowedIn(dict, pdf);
  for (const key of dict.keys()) if (!allowed.has(key.decodeText())) dict.delete(key);
  for (const key of numbers) if (!(dict.get(key) instanceof PDFNumber)) dict.delete(key);
  // A layer has to have a name: one that says nothing.
  if (nameAt(dict, 'Type') === 'OCG') dict.set(name, PDFHexString.fromText('-'));
}

/** Leaves in a document, of all that its catalog reaches, what pages need to be shown and read aloud; the rest goes. */
export function keepShown(pdf: PDFDocument): void {
  const { context } = pdf;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  const seen = new Set<PDFObject>();
  const waiting: { object: PDFObject | undefined; named: boolean }[] = [
    { object: pdf.catalog, named: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const object = next.object instanceof PDFRef ? context.lookup(next.object) : next.object;
    if (!object || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFArray)
      for (const value of object.asArray()) waiting.push({ object: value, named: false });
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    if (!next.named || object instanceof PDFStream) prune(dict, pdf);
    for (const [key, value] of dict.entries())
      waiting.push({ object: value, named: !next.named && keysOfNamed.has(key.decodeText()) });
  }
  dropUnreachable(pdf);
}
