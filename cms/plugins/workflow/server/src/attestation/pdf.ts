import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type Block, blocksOf } from './blocks';
import { face } from './faces';
import { drawHead, footOf } from './letterhead';
import { asPrinted, penOn } from './pen';
import { unprintable } from './printable';
import type { Sheet } from './sheet';

/** Tried from the first on; at the last one, the longest answers fit (`pdf.test.ts`). */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { space, height }) => sum + space + height, 0);

/** Told when the page does not show a text as it was given. */
const isWhole = ({ title, byline, facts }: Sheet): boolean =>
  ![asPrinted(title, 'serifBold'), asPrinted(byline ?? '', 'sans')]
    .concat(facts.map(({ value }) => asPrinted(value, 'sansBold')))
    .some((printed) => printed.includes(unprintable));

/**
 * One page A4, tagged (PDF/UA), in French.
 * @param day midnight of its day: the same sheet on the same day is the same file.
 */
export function pdfOf(sheet: Sheet, day: Date): Promise<Buffer> {
  // What `@types/pdfkit` does not know yet: a face at once (else Helvetica comes first), and PDF/UA.
  const more: object = { font: face('sans').bytes, subset: 'PDF/UA' };
  const doc = new PDFDocument({
    ...more,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: `${sheet.heading} : ${sheet.title}`,
      Author: 'France Enfance Protégée',
      Creator: 'Pratiques inspirantes',
      Producer: 'Pratiques inspirantes',
      CreationDate: day,
    },
  });
  const pen = penOn(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const drawing = { doc, pen, root };
  const note = isWhole(sheet)
    ? ''
    : `${unprintable} : des signes que ce document ne sait pas imprimer, à lire à l'adresse permanente.`;
  const foot = footOf(drawing, sheet, note);
  let y = drawHead(drawing);
  const room = foot.top - 16 - y;
  let blocks: Block[] = [];
  for (const scale of scales) {
    blocks = blocksOf({ ...drawing, scale }, sheet);
    if (heightOf(blocks) <= room) break;
  }
  for (const { space, height, draw } of blocks) {
    draw(y + space);
    y += space + height;
  }
  foot.draw();
  root.end();
  doc.end();
  return buffer(doc);
}
