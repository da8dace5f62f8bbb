import { bodyStyles, colours, column, page } from './look';
import type { Pen } from './pen';
import type { Fact, Sheet } from './sheet';

/** A part of the body: what stands free above it, its height, and how it is drawn from there. */
export interface Block {
  readonly space: number;
  readonly height: number;
  readonly draw: (y: number) => void;
}

type Styles = ReturnType<typeof bodyStyles>;
interface Drawing {
  readonly doc: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly root: PDFKit.PDFStructureElement;
  readonly scale: number;
  readonly styles: Styles;
}

const labels = 132;

function text({ pen, root, styles }: Drawing, name: keyof Styles, tag: string, words: string) {
  return (space: number): Block => ({
    space,
    height: pen.height(words, styles[name], column),
    draw: (y) => pen.write(root, tag, words, styles[name], { x: page.side, y, width: column }),
  });
}

/** The title and whose it is, beside the rule of what a team tells: one voice, one rule. */
function title({ doc, pen, root, styles, scale }: Drawing, { title: words, byline }: Sheet): Block {
  const [x, width] = [page.side + 16, column - 16];
  const head = pen.height(words, styles.title, width);
  const under = byline ? pen.height(byline, styles.byline, width) + 6 * scale : 0;
  const height = head + under;
  return {
    space: 16 * scale,
    height,
    draw(y) {
      pen.decorate(() => doc.rect(page.side, y + 2, 3, height - 2).fill(colours.practice));
      pen.write(root, 'P', words, styles.title, { x, y, width });
      if (byline)
        pen.write(root, 'P', byline, styles.byline, { x, y: y + head + 6 * scale, width });
    },
  };
}

/** What is attested, line by line, between hairlines. */
function facts({ doc, pen, root, styles, scale }: Drawing, all: readonly Fact[]): Block {
  const [x, width] = [page.side + labels, column - labels];
  const pad = 5 * scale;
  const rows = all.map((fact) => ({
    fact,
    height: pen.height(fact.value, styles.value, width) + 2 * pad,
  }));
  return {
    space: 26 * scale,
    height: rows.reduce((sum, row) => sum + row.height, 0),
    draw(y) {
      const list = doc.struct('L');
      root.add(list);
      let top = y;
      for (const { fact, height } of rows) {
        const at = top;
        pen.decorate(() =>
          doc
            .moveTo(page.side, at)
            .lineTo(page.width - page.side, at)
            .lineWidth(at === y ? 1.5 : 0.5)
            .stroke(at === y ? colours.ink : colours.line),
        );
        writeFact({ doc, pen, list, styles }, fact, { x, y: at + pad, width });
        top += height;
      }
      list.end();
    },
  };
}

function writeFact(
  {
    doc,
    pen,
    list,
    styles,
  }: Pick<Drawing, 'doc' | 'pen' | 'styles'> & { list: PDFKit.PDFStructureElement },
  { label, value, link }: Fact,
  place: { x: number; y: number; width: number },
) {
  const item = doc.struct('LI');
  list.add(item);
  pen.write(item, 'Lbl', label, styles.label, { x: page.side, y: place.y, width: labels - 8 });
  const body = doc.struct('LBody');
  item.add(body);
  pen.write(body, link ? 'Link' : 'P', value, styles.value, place, link && value);
  body.end();
  item.end();
}

/** The body of an attestation at a scale. */
export function blocksOf(at: Omit<Drawing, 'styles'>, sheet: Sheet): Block[] {
  const drawing = { ...at, styles: bodyStyles(sheet.title, at.scale) };
  const { scale } = at;
  return [
    ...(sheet.warning ? [text(drawing, 'warning', 'P', sheet.warning)(0)] : []),
    text(drawing, 'heading', 'H1', sheet.heading)(sheet.warning ? 10 * scale : 0),
    text(drawing, 'sentence', 'P', sheet.before)(18 * scale),
    title(drawing, sheet),
    text(drawing, 'sentence', 'P', sheet.after)(16 * scale),
    facts(drawing, sheet.facts),
  ];
}
