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

interface Waiting {
  readonly object: PDFObject | undefined;
  /** Its keys are names of the file's own choice. */
  readonly named: boolean;
}

/** Prunes an object and answers what it still holds. */
function pruned({ object, named }: Waiting, pdf: PDFDocument): Waiting[] {
  if (object instanceof PDFArray)
    return object.asArray().map((value) => ({ object: value, named: false }));
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  const free = named && dict === object;
  if (!free) prune(dict, pdf);
  return dict
    .entries()
    .map(([key, value]) => ({ object: value, named: !free && keysOfNamed.has(key.decodeText()) }));
}

/** Leaves in a document, of all that its catalog reaches, what pages need to be shown and read aloud; the rest goes. */
export function keepShown(pdf: PDFDocument): void {
  const { context } = pdf;
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  const seen = new Set<PDFObject>();
  const waiting: Waiting[] = [{ object: pdf.catalog, named: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const object = next.object instanceof PDFRef ? context.lookup(next.object) : next.object;
    if (!object || seen.has(object)) continue;
    seen.add(object);
    waiting.push(...pruned({ ...next, object }, pdf));
  }
  dropUnreachable(pdf);
}
