import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { kept, made, sentence } from './pdf/kept.ts';

// What a reader of the document needs is still there.

const at = (dict: PDFDict, ...path: string[]) =>
  path.reduce<unknown>((found, key) => {
    if (found instanceof PDFDict) return found.lookup(PDFName.of(key));
    return found instanceof PDFArray ? found.lookup(Number(key)) : undefined;
  }, dict);

test('links to a page, by its name too, and to a site stay; so do those who read it aloud', async () => {
  const sent = await made((pdf, { node, ref }) => {
    const { context, catalog } = pdf;
    const fit = [ref, PDFName.of('Fit')];
    catalog.set(
      PDFName.of('Names'),
      context.obj({ Dests: { Kids: [{ Names: [PDFString.of('suite'), fit] }] } }),
    );
    const link = (more: object) =>
      context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [0, 0, 9, 9],
          StructParent: 1,
          ...more,
        }),
      );
    const site = link({ A: { S: 'URI', URI: PDFString.of('https://www.onpe.gouv.fr/') } });
    const named = link({ A: { S: 'GoTo', D: PDFString.of('suite') } });
    node.set(PDFName.of('Annots'), context.obj([site, named, link({ Dest: fit })]));
    const figure = {
      Type: 'StructElem',
      S: 'Figure',
      Lang: PDFString.of('fr'),
      Alt: PDFString.of('Un plan'),
    };
    const root = { Type: 'StructTreeRoot', K: [figure], RoleMap: { Standard: 'P' } };
    catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj(root)));
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'));
  });
  const { bytes, text } = await kept(sent);
  const pdf = await PDFDocument.load(bytes);
  const page = pdf.getPage(0);
  expect(String(at(page.node, 'Annots', '0', 'A', 'URI'))).toContain(
    Buffer.from('www.onpe', 'utf16le').swap16().toString('hex').toUpperCase(),
  );
  for (const link of ['1', '2']) expect(at(page.node, 'Annots', link, 'Dest', '0')).toBe(page.node);
  const { catalog } = pdf;
  expect(String(at(catalog, 'StructTreeRoot', 'K', '0', 'S'))).toBe('/Figure');
  expect(String(at(catalog, 'StructTreeRoot', 'RoleMap', 'Standard'))).toBe('/P');
  expect(String(at(catalog, 'MarkInfo', 'Marked'))).toBe('true');
  expect(String(at(catalog, 'Lang'))).toBe('(fr-FR)');
  expect(text).toBe([sentence, 'https://www.onpe.gouv.fr/', 'Un plan'].join('\n'));
});

test('a form whose fields cannot be drawn is refused, with what to do', async () => {
  const sent = await made(({ context, catalog }, { node, ref }) => {
    const look = { Rect: [50, 600, 500, 620], DA: PDFString.of('/Helv 10 Tf 0 g'), P: ref };
    const field = { FT: 'Tx', T: PDFString.of('nom'), V: PDFString.of('\u00fe\u00ff\u4e2d\u6587') };
    const widget = context.register(
      context.obj({ Type: 'Annot', Subtype: 'Widget', ...look, ...field, FT: 'Sig' }),
    );
    node.set(PDFName.of('Annots'), context.obj([widget]));
    catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [widget], DR: {} }));
  });
  expect((await kept(sent)).refused).toBe('fields');
});

test('more text than 150 full pages is refused', async () => {
  const line = 'la visite du samedi '.repeat(5);
  const sent = (lines: number) =>
    made((_, page) =>
      page.drawText(Array(lines).fill(line).join('\n'), { size: 4, lineHeight: 4 }),
    );
  expect((await kept(await sent(4_100))).refused).toBe('long');
  expect((await kept(await sent(3_900))).refused).toBeNull();
});
