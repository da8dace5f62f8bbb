import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { photograph } from './pictures.ts';

const saved = async (pdf: PDFDocument): Promise<Buffer> => Buffer.from(await pdf.save());

export const author = 'Zibelune Martin';
export const sentence = 'Une trame pour préparer les visites.';

/** A PDF as an office program writes it: author, dates, XMP, and a photograph with its place. */
export async function trame(words = sentence): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(author);
  pdf.setTitle(`Note de ${author}`);
  pdf.setCreator('Appareil Xylo');
  const xmp = pdf.context.stream(`<x:xmpmeta><dc:creator>${author}</dc:creator></x:xmpmeta>`, {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp));
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj([null, 'XYZ']));
  const page = pdf.addPage();
  page.drawText(words, { x: 50, y: 700 });
  page.drawImage(await pdf.embedJpg(await photograph()), { x: 50, y: 50 });
  // What an earlier revision left in the file, shown by no page.
  pdf.context.register(PDFString.of(`Rature de ${author}`));
  return saved(pdf);
}

type Spoil = (pdf: PDFDocument) => unknown;

async function spoilt(spoil: Spoil): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await spoil(pdf);
  return saved(pdf);
}

const action = (pdf: PDFDocument, S: string, more: object = {}) =>
  pdf.context.obj({ Type: 'Action', S, ...more });
const annotation = (pdf: PDFDocument, Subtype: string, more: object = {}) => {
  const ref = pdf.context.register(
    pdf.context.obj({ Type: 'Annot', Subtype, Rect: [0, 0, 10, 10], ...more }),
  );
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([ref]));
};
const onCatalog =
  (name: string, value: (pdf: PDFDocument) => ReturnType<typeof action>): Spoil =>
  (pdf) =>
    pdf.catalog.set(PDFName.of(name), value(pdf));

/** PDFs that run, open or carry something, by what they do. */
export const activePdfs: Record<string, () => Promise<Buffer>> = {
  'a script of the document': () => spoilt((pdf) => pdf.addJavaScript('a', 'app.alert(1)')),
  'a script when it opens': () =>
    spoilt(onCatalog('OpenAction', (pdf) => action(pdf, 'JavaScript', { JS: PDFString.of('1') }))),
  'a script behind an escaped name': () =>
    spoilt(onCatalog('OpenAction', (pdf) => action(pdf, 'JavaScript', { 'J#53': 'x' }))),
  'a program that it launches': () =>
    spoilt(onCatalog('OpenAction', (pdf) => action(pdf, 'Launch', { F: PDFString.of('cmd.exe') }))),
  'an action of a page': () =>
    spoilt((pdf) =>
      pdf.getPage(0).node.set(PDFName.of('AA'), pdf.context.obj({ O: action(pdf, 'Named') })),
    ),
  'a file inside': () => spoilt((pdf) => pdf.attach(Buffer.from('secret'), 'secret.txt')),
  'a file beside a page': () => spoilt((pdf) => annotation(pdf, 'FileAttachment')),
  'a film': () => spoilt((pdf) => annotation(pdf, 'RichMedia')),
  'a form in XFA': () =>
    spoilt(onCatalog('AcroForm', (pdf) => pdf.context.obj({ XFA: PDFString.of('x'), Fields: [] }))),
  'a form that is sent': () =>
    spoilt((pdf) => annotation(pdf, 'Link', { A: action(pdf, 'SubmitForm') })),
  'a link to a script': () =>
    spoilt((pdf) =>
      annotation(pdf, 'Link', { A: action(pdf, 'URI', { URI: PDFString.of('javascript:1') }) }),
    ),
  'a link to another file': () =>
    spoilt((pdf) => annotation(pdf, 'Link', { A: action(pdf, 'GoToR') })),
  ...Object.fromEntries(
    ['Movie', 'Sound', 'Screen', '3D'].map((kind) => [
      `an annotation: ${kind}`,
      () => spoilt((pdf) => annotation(pdf, kind)),
    ]),
  ),
  ...Object.fromEntries(
    ['GoToE', 'ImportData', 'Rendition', 'Movie', 'Sound', 'GoTo3DView', 'RichMediaExecute'].map(
      (kind) => [
        `an action: ${kind}`,
        () => spoilt((pdf) => annotation(pdf, 'Link', { A: action(pdf, kind) })),
      ],
    ),
  ),
  'files that go with it': () => spoilt(onCatalog('AF', (pdf) => pdf.context.obj({}))),
  'a collection of files': () => spoilt(onCatalog('Collection', (pdf) => pdf.context.obj({}))),
  'a stream in another file': () =>
    spoilt((pdf) => {
      const stream = pdf.context.stream('', { F: PDFString.of('https://exemple.fr/suite') });
      pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(stream));
    }),
};

/** A PDF that asks for a password, or that opens without one but is encrypted. */
export const locked = (userPassword: string) =>
  spoilt((pdf) => pdf.encrypt({ userPassword, ownerPassword: 'autre' }));

export const endless = () =>
  spoilt((pdf) => {
    for (let page = 0; page < 10_000; page += 1) pdf.addPage();
  });

/** A page whose text is a gigabyte once it is opened. */
export const pdfBomb = () =>
  spoilt((pdf) => {
    let packed = Buffer.alloc(1_000_000_000, 'BT (x) Tj ET ');
    packed = deflateSync(packed, { level: 1 });
    const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: packed.length });
    const content = pdf.context.register(PDFRawStream.of(dict, packed));
    pdf.getPage(0).node.set(PDFName.of('Contents'), content);
  });
