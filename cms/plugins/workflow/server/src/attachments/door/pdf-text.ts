import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import type { ContentWords } from './content-words';
import { keptTexts } from './kept-texts';
import { textsOfPages } from './page-texts';
import { drawingsOfPages, otherDrawings } from './pdf-drawings';

/** What can be read in a PDF. */
export interface PdfText {
  /** Page after page, then what no page shows and the file still says, parted by line feeds. */
  readonly text: string;
  /** Numbers of the pages that show something and on which nothing could be read, from 1. */
  readonly unreadPages: number[];
}

/** Beside a picture, fewer letters and digits than that are a page's number, or a stamp. */
const fewest = 20;

function isUnread(text: string, drawn: readonly ContentWords[]): boolean {
  const read = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (drawn.some(({ pictures }) => pictures)) return read < fewest;
  return read === 0 && drawn.some(({ paints, drawn: glyphs }) => paints || glyphs.trim() !== '');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');
const decodedBytes = (bytes: string): string =>
  PDFHexString.of(Buffer.from(bytes, 'latin1').toString('hex')).decodeText();
/** Bytes of glyphs that are their own letters; others are numbers in a font. */
const isPlain = (bytes: string) => /^[\s\x20-\x7e\xa0-\xff]*$/.test(bytes);
/** What a language is called: « fr-FR ». */
const ofNobody = /^[a-z]{2,3}(-[A-Za-z]{2,4})*$/;

/** Texts that the pages' own text does not hold, once each. */
function unseen(texts: readonly string[], pages: string): string[] {
  const known = squeezed(pages);
  const clean = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(clean)].filter(
    (text) =>
      /\p{L}{2}|\p{N}{2}/u.test(text) && !ofNobody.test(text) && !known.includes(squeezed(text)),
  );
}

/**
 * Reads a document as it is kept, by a second reader for its pages; what its glyphs do not say is read from
 * its objects.
 * @param pdf is not to be written afterwards.
 */
export async function pdfText(pdf: PDFDocument): Promise<PdfText> {
  const pages = await textsOfPages(pdf);
  const drawings = drawingsOfPages(pdf);
  const others = otherDrawings(pdf);
  const told = pages.join('\n');
  const said = [...drawings.flat(), ...others].flatMap((drawing) => drawing.said);
  const drawn = others.map((drawing) => drawing.drawn).filter(isPlain);
  const more = unseen([...keptTexts(pdf), ...said.map(decodedBytes), ...drawn], told);
  return {
    // What no database holds is no text.
    text: [told, ...more].join('\n').toWellFormed().replaceAll('\u0000', ''),
    unreadPages: pages.flatMap((text, at) => (isUnread(text, drawings[at] ?? []) ? [at + 1] : [])),
  };
}
