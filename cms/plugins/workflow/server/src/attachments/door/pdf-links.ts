import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { namedPlaces } from './named-places';
import { at, nameAt, textOf } from './objects';

const readable = /^https?:/i;
const keptOfLink = ['Rect', 'Border', 'BS', 'C', 'H', 'QuadPoints', 'F', 'StructParent'];

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
