import { typo } from '@pratiques/shared/typography';
import { type FaceName, face, faceNames } from './faces';
import { printable, unprintable } from './printable';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** How a text is set; sizes in points. */
export interface Style {
  readonly face: FaceName;
  readonly size: number;
  /** Height of a line, as a multiple of the size. */
  readonly leading: number;
  readonly colour: string;
}

/** Where a text is set, in points from the upper left corner of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

// Vollkorn's own figures are old-style, whose 1 reads as I.
const figures = { features: ['lnum' as const] };

/** A text as it is printed in a face: French typography, and no sign that the face lacks. */
export const asPrinted = (text: string, name: FaceName): string =>
  printable(typo(text), face(name).has);

/** Measures and writes the texts of one document. */
export function penOn(doc: Document) {
  for (const name of faceNames) doc.registerFont(name, face(name).bytes);
  function take({ face: name, size, leading, colour }: Style) {
    doc.font(name, size).fillColor(colour);
    const lineGap = leading * size - doc.currentLineHeight(true);
    return { lineGap, ...(name.startsWith('serif') ? figures : {}) };
  }
  /** Makes a link of what was just written at that place, in the structure too. */
  function follow(element: Element, link: string, { x, y, width }: Place) {
    // A text in PDF's own sense is a String object for pdfkit: a string is a name.
    const more: object = { structParent: element, Contents: new String(link) };
    doc.link(x, y, width, doc.y - y, link, { ...more });
  }
  return {
    /** Points that a text takes in that width. */
    height(text: string, style: Style, width: number): number {
      const options = take(style);
      return doc.heightOfString(asPrinted(text, style.face), { ...options, width });
    },
    /** Writes a text as an element of the structure; what is read aloud is the text as it was given. */
    write(parent: Element, tag: string, text: string, style: Style, place: Place, link?: string) {
      const printed = asPrinted(text, style.face);
      const whole = printed.includes(unprintable) ? { actual: text } : {};
      const element = doc.struct(tag, whole);
      parent.add(element);
      element.add(() => {
        doc.text(printed, place.x, place.y, { ...take(style), width: place.width });
        if (link) follow(element, link, place);
      });
      element.end();
    },
    /** Draws what is no content. */
    decorate(draw: () => void) {
      doc.markContent('Artifact', { type: 'Layout' });
      doc.save();
      draw();
      doc.restore();
      doc.endMarkedContent();
    },
  };
}
export type Pen = ReturnType<typeof penOn>;
