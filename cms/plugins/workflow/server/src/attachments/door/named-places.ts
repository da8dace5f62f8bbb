import { PDFArray, PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { at, textOf } from './objects';

const listed = (told: PDFObject | undefined): (PDFObject | undefined)[] =>
  told instanceof PDFArray ? told.asArray().map((_, index) => told.lookup(index)) : [];

/** The names of a leaf stand before their places. */
function inLeaf(node: PDFDict, places: Map<string, PDFObject>): void {
  const pairs = listed(at(node, 'Names'));
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [name, place] = [textOf(pairs[index]), pairs[index + 1]];
    if (name !== null && place) places.set(name, place);
  }
}

/** The named places of a document: links are made to say their page, and the names go. */
export function namedPlaces({ catalog }: PDFDocument): Map<string, PDFObject> {
  const places = new Map<string, PDFObject>();
  const old = at(catalog, 'Dests');
  if (old instanceof PDFDict)
    for (const name of old.keys()) places.set(name.decodeText(), old.lookup(name) ?? old);
  const names = at(catalog, 'Names');
  const seen = new Set<PDFObject>();
  const waiting = [names instanceof PDFDict ? at(names, 'Dests') : undefined];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    waiting.push(...listed(at(node, 'Kids')));
    inLeaf(node, places);
  }
  return places;
}
