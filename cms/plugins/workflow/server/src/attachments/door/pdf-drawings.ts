import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFStream,
} from '@cantoo/pdf-lib';
import { type ContentWords, contentWords } from './content-words';
import { nameAt } from './objects';
import { Refused } from './outcome';
import { codingsOf, decoded } from './pdf-streams';

/**
 * What a drawing holds.
 * @throws Refused when it cannot be read, or hides a photograph's metadata.
 */
function wordsOf(stream: PDFObject | undefined): ContentWords[] {
  if (!(stream instanceof PDFRawStream)) return [];
  const words = contentWords(decoded(stream, codingsOf(stream)));
  if (words.holdsJpeg) throw new Refused('broken');
  return [words];
}

const listed = (told: PDFObject | undefined): (PDFObject | undefined)[] =>
  told instanceof PDFArray ? told.asArray().map((_, at) => told.lookup(at)) : [told];

/** What each page draws by itself, in their order. */
export const drawingsOfPages = (pdf: PDFDocument): ContentWords[][] =>
  pdf.getPages().map(({ node }) => listed(node.lookup(PDFName.of('Contents'))).flatMap(wordsOf));

const isDrawing = ({ dict }: PDFStream): boolean =>
  nameAt(dict, 'Subtype') === 'Form' || dict.has(PDFName.of('PatternType'));

const charProcs = PDFName.of('CharProcs');

/** What pages draw by name, or could: forms, patterns, and letters that are drawings. */
export function otherDrawings({ context }: PDFDocument): ContentWords[] {
  const streams = new Set<PDFObject | undefined>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isDrawing(object)) streams.add(object);
    const letters = object instanceof PDFDict ? object.lookup(charProcs) : undefined;
    if (letters instanceof PDFDict)
      for (const key of letters.keys()) streams.add(letters.lookup(key));
  }
  return [...streams].flatMap(wordsOf);
}
