import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';
import { eachDict } from './objects';
import { Refused } from './outcome';

/** Keys by which a PDF runs, carries or opens something else than its pages. */
const dangerousKeys = new Set([
  'JS',
  'JavaScript',
  'AA',
  'XFA',
  'EF',
  'AF',
  'EmbeddedFiles',
  'Collection',
  'RichMediaContent',
  'RichMediaSettings',
]);
/** Kinds of actions, annotations and streams that do the same. */
const dangerousKinds = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'Screen',
  'RichMedia',
  'RichMediaExecute',
  'GoTo3DView',
  '3D',
  'FileAttachment',
  'EmbeddedFile',
]);
const kindKeys = ['S', 'Type', 'Subtype'].map((key) => PDFName.of(key));
const openAction = PDFName.of('OpenAction');
const address = PDFName.of('URI');
/** A stream whose bytes are in another file. */
const outside = ['F', 'FFilter', 'FDecodeParms'].map((key) => PDFName.of(key));
const safeAddress = /^(?:https?:|mailto:)/i;

const nameOf = (object: PDFObject | undefined): string =>
  object instanceof PDFName ? object.decodeText() : '';

/** To begin at some page is harmless, and what office programs write: it is left out later. */
function isHarmlessOpening(opening: PDFObject | undefined): boolean {
  if (opening instanceof PDFArray) return true;
  return opening instanceof PDFDict && nameOf(opening.lookup(PDFName.of('S'))) === 'GoTo';
}

function demandHarmless(dict: PDFDict): void {
  for (const key of dict.keys())
    if (dangerousKeys.has(key.decodeText())) throw new Refused('active');
  for (const key of kindKeys)
    if (dangerousKinds.has(nameOf(dict.lookup(key)))) throw new Refused('active');
  if (dict.has(openAction) && !isHarmlessOpening(dict.lookup(openAction)))
    throw new Refused('active');
  const link = dict.lookup(address);
  const target = link && 'decodeText' in link ? String(Object(link).decodeText()) : null;
  if (target !== null && !safeAddress.test(target.trim())) throw new Refused('active');
}

/**
 * Looks at every object of the file, those of earlier revisions too.
 * @throws Refused when one of them runs, carries or opens something.
 */
export function demandPassive({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    eachDict(object, demandHarmless);
    if (object instanceof PDFStream && outside.some((key) => object.dict.has(key)))
      throw new Refused('active');
  }
}
