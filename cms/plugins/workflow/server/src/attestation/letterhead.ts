import { colours, column, fixed, page } from './look';
import type { Pen } from './pen';
import type { Sheet } from './sheet';

interface Drawing {
  readonly doc: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly root: PDFKit.PDFStructureElement;
}

const emblem = 40;

/** The shelf, its spines and the dot: the wordmark of the site (`Wordmark.astro`), on a grid of 44. */
function drawEmblem(doc: PDFKit.PDFDocument): void {
  doc
    .translate(page.side, page.top)
    .scale(emblem / 44)
    .lineCap('round')
    .strokeColor(colours.ink)
    .fillColor(colours.ink);
  doc.path('M3 40h38').lineWidth(2.6).stroke();
  doc.path('M9 9v25').lineWidth(5).stroke();
  doc.path('M18 5v31M23 5v31').lineWidth(2.6).stroke();
  doc.circle(33.5, 32, 5).fill();
}

/** Who speaks; answers where the body may begin. */
export function drawHead({ doc, pen, root }: Drawing): number {
  pen.decorate(() => drawEmblem(doc));
  const [x, width] = [page.side + emblem + 12, column - emblem - 12];
  pen.write(root, 'P', 'France Enfance Protégée', fixed.house, { x, y: page.top + 3, width });
  const library = "Bibliothèque des pratiques inspirantes en protection de l'enfance";
  pen.write(root, 'P', library, fixed.library, { x, y: page.top + 22, width });
  return page.top + emblem + 52;
}

/** How to check it, and what it is, at the foot of the page; answers its upper edge. */
export function footOf({ doc, pen, root }: Drawing, sheet: Sheet, note: string) {
  const foot = note === '' ? sheet.foot : `${sheet.foot} ${note}`;
  const heights = {
    check: pen.height(sheet.check, fixed.check, column),
    foot: pen.height(foot, fixed.foot, column),
  };
  const top = page.height - page.bottom - heights.check - heights.foot - 20;
  return {
    top,
    draw(): void {
      pen.decorate(() =>
        doc
          .moveTo(page.side, top)
          .lineTo(page.width - page.side, top)
          .lineWidth(0.5)
          .stroke(colours.line),
      );
      const place = { x: page.side, width: column };
      pen.write(root, 'P', sheet.check, fixed.check, { ...place, y: top + 12 });
      pen.write(root, 'P', foot, fixed.foot, { ...place, y: top + 20 + heights.check });
    },
  };
}
