import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Plant } from './kept.ts';

/** Stands nowhere else. */
export const word = 'Zibelune';
const secret = PDFString.of(`${word} Martin, née le 12/03/2011, 06 39 98 12 34`);
const name = (key: string) => PDFName.of(key);

const annotation =
  (Subtype: string, more: object): Plant =>
  ({ context }, { node }) => {
    const made = context.obj({ Type: 'Annot', Subtype, Rect: [0, 0, 20, 20], ...more });
    node.set(name('Annots'), context.obj([context.register(made)]));
  };
const onCatalog =
  (key: string, value: (pdf: PDFDocument) => object): Plant =>
  (pdf) =>
    pdf.catalog.set(name(key), pdf.context.obj({ ...value(pdf) }));
const onPage =
  (key: string, value: object): Plant =>
  ({ context }, { node }) =>
    node.set(name(key), context.register(context.obj({ ...value })));
const drawn =
  (text: string): Plant =>
  ({ context }, { node }) =>
    node.addContentStream(context.register(context.flateStream(text)));
const field =
  (more: object): Plant =>
  ({ context, catalog }, { node, ref }) => {
    const one = { Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFString.of('nom'), P: ref };
    const look = { Rect: [50, 600, 500, 620], DA: PDFString.of('/Helv 10 Tf 0 g') };
    const widget = context.register(context.obj({ ...one, ...look, ...more }));
    node.set(name('Annots'), context.obj([widget]));
    catalog.set(name('AcroForm'), context.obj({ Fields: [widget], DR: {} }));
  };
const tree = (more: object): Plant =>
  onCatalog('StructTreeRoot', () => ({
    Type: 'StructTreeRoot',
    K: { Type: 'StructElem', S: 'Figure', ...more },
  }));
/** A drawing of the page's resources: nothing says that the page shows it. */
const beside =
  (kind: string, text: string, dict: object): Plant =>
  ({ context }, { node }) => {
    const stream = context.register(context.flateStream(text, { BBox: [0, 0, 9, 9], ...dict }));
    node.normalizedEntries().Resources.set(name(kind), context.obj({ Autre: stream }));
  };
const shown = `BT /F1 9 Tf [(Zib) 20 (elune) -300 (Martin)] TJ ET`;
const letter: Plant = ({ context }, { node }) => {
  const CharProcs = { a: context.register(context.flateStream(`9 0 d0 ${shown}`)) };
  const font = context.obj({ Type: 'Font', Subtype: 'Type3', FontMatrix: [1, 0, 0, 1, 0, 0] });
  font.set(name('CharProcs'), context.obj(CharProcs));
  node.setFontDictionary(name('Dessin'), context.register(font));
};
const outline: Plant = ({ context, catalog }) => {
  const [root, item] = [context.nextRef(), context.nextRef()];
  context.assign(item, context.obj({ Title: secret, Parent: root }));
  context.assign(root, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
  catalog.set(name('Outlines'), root);
};
const destination: Plant = (pdf, page) => {
  const { context } = pdf;
  const names = { Names: [secret, [page.ref, name('Fit')]] };
  pdf.catalog.set(name('Names'), context.obj({ Dests: names }));
  return annotation('Link', { Dest: secret })(pdf, page);
};
const link = (uri: string) => annotation('Link', { A: { S: 'URI', URI: PDFString.of(uri) } });

/** Where a word can stand in a PDF, and what becomes of it. */
export const places: Record<string, readonly ['gone' | 'read', Plant]> = {
  'a comment': ['gone', annotation('Text', { Contents: secret })],
  'who commented, on what': ['gone', annotation('Text', { T: secret, Subj: secret, RC: secret })],
  'words put on the page': ['gone', annotation('FreeText', { Contents: secret, DA: secret })],
  'a stamp': ['gone', annotation('Stamp', { Name: name(`${word} Martin`) })],
  'a link to a mailbox': ['gone', link(`mailto:${word}.martin@exemple.fr`)],
  'a link to a site': ['read', link(`https://exemple.fr/${word}-martin`)],
  "a link's own words": [
    'gone',
    annotation('Link', { Contents: secret, A: { S: 'URI', URI: PDFString.of('https://x.fr') } }),
  ],
  'the name of a place': ['gone', destination],
  "a field's value": ['read', field({ V: secret })],
  "a field's name and help": ['gone', field({ T: secret, TU: secret, TM: secret })],
  'a bookmark': ['gone', outline],
  'what stands for a picture': ['read', tree({ Alt: secret })],
  'what stands for a passage': ['read', tree({ ActualText: secret })],
  'a title, an abbreviation': ['read', tree({ T: secret, E: secret })],
  "a heading's identifier": ['gone', tree({ ID: secret })],
  'the name of a style': ['read', tree({ S: name(`${word} Martin`) })],
  'a page label': ['gone', onCatalog('PageLabels', () => ({ Nums: [0, { P: secret }] }))],
  'the name of a layer': [
    'gone',
    onCatalog('OCProperties', ({ context }) => ({
      OCGs: [context.register(context.obj({ Type: 'OCG', Name: secret, Usage: { a: secret } }))],
      D: { Name: secret, Creator: secret, Order: [secret] },
    })),
  ],
  'the profile of a printer': ['gone', onCatalog('OutputIntents', () => ({ Info: secret }))],
  "a program's own data": ['gone', onPage('PieceInfo', { Word: { Private: secret } })],
  'a key of its own on the catalog': ['gone', onCatalog('Auteur', () => ({ Nom: secret }))],
  'a key of its own on a page': ['gone', onPage('Commentaire', { Nom: secret })],
  'a stream that nothing shows': [
    'gone',
    (pdf, page) => {
      page.node.set(name('Note'), pdf.context.register(pdf.context.stream(secret.asString())));
      pdf.context.register(pdf.context.stream(secret.asString()));
    },
  ],
  'a passage that stands for another': ['read', drawn(`/Span <</ActualText (${word})>> BDC EMC`)],
  'the same beside the page': ['read', onPage('Resources', { Properties: { P: { Alt: secret } } })],
  'a comment among drawings': ['read', drawn(`% ${word} Martin\n0 0 m`)],
  'a word among drawings': ['read', drawn(`0 0 m ${word} Martin`)],
  'a drawing that is not shown': ['read', beside('XObject', shown, { Subtype: 'Form' })],
  'a pattern': ['read', beside('Pattern', shown, { PatternType: 1 })],
  'a letter that is a drawing': ['read', letter],
  'words beside the page': [
    'read',
    (_, page) => page.drawText(`${word} Martin`, { x: -900, y: 9 }),
  ],
  'words that a crop hides': [
    'read',
    (_, page) => {
      page.drawText(`${word} Martin`, { x: 50, y: 50 });
      page.setCropBox(0, 400, 595, 441);
    },
  ],
  'invisible words': [
    'read',
    (_, page) => page.drawText(`${word} Martin`, { x: 5, y: 5, size: 1, opacity: 0 }),
  ],
};
