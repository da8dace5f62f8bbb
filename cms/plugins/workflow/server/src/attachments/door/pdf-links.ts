import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { nameAt } from './objects';

const at = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key));
const readable = /^https?:/i;
const keptOfLink = ['Rect', 'Border', 'BS', 'C', 'H', 'QuadPoints', 'F', 'StructParent'];

const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

/** The named places of a document: links are made to say their page, and the names go. */
function namedPlaces(pdf: PDFDocument): Map<string, PDFObject> {
  const places = new Map<string, PDFObject>();
  const old = at(pdf.catalog, 'Dests');
  if (old instanceof PDFDict)
    for (const [name] of old.entries()) {
      const place = old.lookup(name);
      if (place) places.set(name.decodeText(), place);
    }
  const names = at(pdf.catalog, 'Names');
  const seen = new Set<PDFObject>();
  const waiting = [names instanceof PDFDict ? at(names, 'Dests') : undefined];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const [kids, pairs] = [at(node, 'Kids'), at(node, 'Names')];
    if (kids instanceof PDFArray)
      for (let kid = 0; kid < kids.size(); kid += 1) waiting.push(kids.lookup(kid));
    if (pairs instanceof PDFArray)
      for (let pair = 0; pair + 1 < pairs.size(); pair += 2) {
        const [name, place] = [textOf(pairs.lookup(pair)), pairs.lookup(pair + 1)];
        if (name !== null && place) places.set(name, place);
      }
  }
  return places;
}

/** A page of the document and where on it, or null. */
function placeOf(
  told: PDFObject | undefined,
  places: ReadonlyMap<string, PDFObject>,
  pages: ReadonlySet<PDFObject>,
): PDFArray | null {
  const name = told instanceof PDFName ? told.decodeText() : textOf(told);
  const found = name === null ? told : places.get(name);
  const place = found instanceof PDFDict ? at(found, 'D') : found;
  const [page] = place instanceof PDFArray ? place.asArray() : [];
  return place instanceof PDFArray && page && pages.has(page) ? place : null;
}

/**
 * Leaves of all annotations the links to a page of the document and to a site, made anew. Comments,
 * stamps, drawings, fields and links to a mailbox go.
 */
export function keepLinks(pdf: PDFDocument): void {
  const { context } = pdf;
  const places = namedPlaces(pdf);
  const pages = new Set<PDFObject>(pdf.getPages().map(({ ref }) => ref));
  const kept = new Set<PDFRef>();

  function targetOf(link: PDFDict): [string, PDFObject] | null {
    const action = at(link, 'A');
    const goesTo = action instanceof PDFDict ? nameAt(action, 'S') : '';
    if (action instanceof PDFDict && goesTo === 'URI') {
      const uri = textOf(at(action, 'URI'))?.trim() ?? '';
      return readable.test(uri)
        ? ['A', context.obj({ S: 'URI', URI: PDFHexString.fromText(uri) })]
        : null;
    }
    const told = action instanceof PDFDict ? at(action, 'D') : at(link, 'Dest');
    const place = goesTo === 'GoTo' || goesTo === '' ? placeOf(told, places, pages) : null;
    return place && ['Dest', place];
  }
  function linkOf(ref: PDFObject): PDFRef | null {
    const link = context.lookup(ref);
    const target = link instanceof PDFDict && nameAt(link, 'Subtype') === 'Link' && targetOf(link);
    if (!target) return null;
    const made = context.obj({ Type: 'Annot', Subtype: 'Link' });
    for (const key of keptOfLink.map((name) => PDFName.of(name))) {
      const value = link.get(key);
      if (value) made.set(key, value);
    }
    made.set(PDFName.of(target[0]), target[1]);
    const own = ref instanceof PDFRef ? ref : context.nextRef();
    context.assign(own, made);
    return own;
  }

  for (const { node } of pdf.getPages()) {
    const annotations = at(node, 'Annots');
    node.delete(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    const links = annotations.asArray().flatMap((one) => linkOf(one) ?? []);
    for (const link of links) kept.add(link);
    if (links.length > 0) node.set(PDFName.of('Annots'), context.obj(links));
  }
  // What a tagged document's tree still names of the others is nothing, as the format has it.
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isOther = object instanceof PDFDict && isShownBeside(object) && !kept.has(ref);
    const isLostPage = object instanceof PDFDict && nameAt(object, 'Type') === 'Page';
    if (isOther || (isLostPage && !pages.has(ref))) context.delete(ref);
  }
}

const isShownBeside = (dict: PDFDict): boolean =>
  nameAt(dict, 'Type') === 'Annot' ||
  (dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect')));
