import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Further than that from its corner nothing is drawn. In points. */
const edge = 1_000_000;

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}
const isUpright = ({ transform }: Piece): boolean => transform[1] === 0 && transform[2] === 0;
const isBelow = (piece: Piece, last: Piece): boolean =>
  isUpright(piece) &&
  isUpright(last) &&
  Math.abs((piece.transform[5] ?? 0) - (last.transform[5] ?? 0)) > Math.max(last.height, 4);

/** Pieces of one page in the order in which they are drawn; of two drawings, what is on another line is parted. */
function joined(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last && isBelow(piece, last) && !/\s$/.test(text)) text += '\n';
    text += piece.str + (piece.hasEOL ? '\n' : '');
    if (piece.str.trim() !== '') last = piece;
  }
  return text;
}

/** The reader leaves out what stands beside the page: here everything is on it, what a crop hides too. */
function widen(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) {
    node.delete(PDFName.of('CropBox'));
    node.set(PDFName.of('MediaBox'), pdf.context.obj([-edge, -edge, edge, edge]));
  }
}

/** The text of each page, as a second reader sees it. The document is not to be written afterwards. */
export async function textsOfPages(document: PDFDocument): Promise<string[]> {
  const { getDocumentProxy } = await import('unpdf');
  widen(document);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  const pdf = await getDocumentProxy(bytes, { disableFontFace: true });
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(joined(items.filter((item) => 'str' in item)));
    page.cleanup();
  }
  return texts;
}
