import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { errorIn, reasonIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { activePdfs, author, endless, locked, pdfBomb, sentence, trame } from './documents.ts';
import { bomb, jpeg, photograph, plain, traces, zip } from './pictures.ts';
import { attachmentIn, attachOwn } from './send.ts';

let cms: Cms;
let token: string;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
});
afterAll(() => cms.stop());

const kept = () => readdir(join(cms.env.DATA_DIR, 'uploads')).catch(() => []);
async function send(bytes: Uint8Array, name?: string, type?: string) {
  const { documentId } = await newDraft(contributorOf(cms, token));
  const sent = { bytes, ...(name === undefined ? {} : { name }), ...(type ? { type } : {}) };
  return attachOwn(cms, token, documentId, sent);
}
/** The bytes of each file that is kept for an attachment. */
async function filesOf(id: string) {
  const names = (await kept()).filter((name) => name.startsWith(id)).sort();
  return Promise.all(names.map((name) => readFile(join(cms.env.DATA_DIR, 'uploads', name))));
}

describe('EXIF, GPS, author, thumbnails in any image: gone from originals and derivatives alike', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'a photograph in %s is kept upright, without who, where and with what, at every width',
    async (format) => {
      const original = await photograph(format);
      const before = ExifReader.load(original, { expanded: true });
      expect(before.exif).toMatchObject({ Artist: { description: author } });
      expect(before.gps?.Latitude).toBeCloseTo(48.85);
      const answer = await send(original, 'Zibelune Martin.jpg');
      expect(answer.status).toBe(201);
      const { id, width, height } = attachmentIn(answer);
      expect([width, height]).toEqual([480, 640]);
      const files = await filesOf(id);
      expect(files).toHaveLength(1);
      for (const bytes of files) {
        const { exif, gps, xmp, iptc, icc } = ExifReader.load(bytes, { expanded: true });
        expect({ exif, gps, xmp, iptc, icc }).toEqual({});
        for (const trace of traces)
          expect(bytes.includes(Buffer.from(trace, 'latin1'))).toBe(false);
        const { format, space, exif: left, xmp: more } = await sharp(bytes).metadata();
        expect([format, space, left, more]).toEqual(['webp', 'srgb', undefined, undefined]);
      }
    },
  );
  test('a large one is kept at three widths', async () => {
    const { id, width, height } = attachmentIn(
      await send(await plain(4_000, 3_000).jpeg().toBuffer()),
    );
    expect([width, height]).toEqual([1_600, 1_200]);
    const sizes = await Promise.all(
      (await filesOf(id)).map(async (bytes) => (await sharp(bytes).metadata()).width),
    );
    expect(sizes.sort((a, b) => b - a)).toEqual([1_600, 960, 480]);
  });
  test('what follows the picture in the file is gone', async () => {
    const bytes = Buffer.concat([await jpeg(), Buffer.from('Passager clandestin'.repeat(50))]);
    const { id } = attachmentIn(await send(bytes));
    for (const file of await filesOf(id)) expect(file.includes('clandestin')).toBe(false);
  });
});

describe('a PDF', () => {
  test('is written anew: its text stays, who made it, what no page shows and where its pictures were taken go', async () => {
    const original = await trame();
    expect(original.includes('Appareil Xylo')).toBe(true);
    const answer = await send(original, 'trame.pdf', 'application/pdf');
    expect(answer.status).toBe(201);
    const { id, type, pages } = attachmentIn(answer);
    expect([type, pages]).toEqual(['document', 1]);
    const [file = Buffer.alloc(0)] = await filesOf(id);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    for (const trace of [author, ...traces, 'xmpmeta', 'Producer', 'OpenAction'])
      for (const encoding of ['latin1', 'utf16le'] as const)
        expect(file.includes(Buffer.from(trace, encoding)), trace).toBe(false);
    expect(file.includes(Buffer.from(author, 'utf16le').swap16())).toBe(false);
    const row = await cms.strapi.db.query('plugin::workflow.attachment').findOne({
      where: { fileId: id },
    });
    expect(row).toMatchObject({ text: sentence });
  });
});

describe('HTML, SVG, ZIP as .pdf/.png, no extension, polyglots: 415 by content, not by name', () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['HTML as a PDF', () => Buffer.from(html), 'page.pdf', 'application/pdf'],
    ['HTML as a picture', () => Buffer.from(html), 'photo.png', 'image/png'],
    ['SVG as a picture', () => Buffer.from(svg), 'photo.png', 'image/png'],
    ['SVG', () => Buffer.from(svg), 'dessin.svg', 'image/svg+xml'],
    ['a ZIP as a PDF', () => zip, 'trame.pdf', 'application/pdf'],
    ['an office file', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), zip]), 'note.docx', ''],
    ['words without an extension', () => Buffer.from('bonjour'), 'bonjour', ''],
    ['nothing at all', () => Buffer.alloc(0), 'photo.jpg', 'image/jpeg'],
    ['a GIF', () => plain(9, 9).gif().toBuffer(), 'photo.jpg', 'image/jpeg'],
    ['a TIFF', () => plain(9, 9).tiff().toBuffer(), 'photo.jpg', 'image/jpeg'],
    ['an AVIF', () => plain(64, 64).avif().toBuffer(), 'photo.jpg', 'image/jpeg'],
    [
      'a PDF after a page of HTML',
      async () => Buffer.concat([Buffer.from(html), await trame()]),
      'a.pdf',
      'application/pdf',
    ],
  ])('%s', async (_, make, name, type) => {
    const before = await kept();
    const answer = await send(await make(), name, type);
    expect(answer.status).toBe(415);
    expect(errorIn(answer).message).toContain('ni une image que nous savons lire, ni un PDF');
    expect(reasonIn(answer)).toBe('type');
    expect(await kept()).toEqual(before);
  });
  test.each<[string, () => Promise<Uint8Array>]>([
    ['a picture that is a ZIP too', async () => Buffer.concat([await jpeg(), zip])],
    ['a PDF that is a ZIP too', async () => Buffer.concat([await trame(), zip])],
    ['a picture that is a PDF too', async () => Buffer.concat([await jpeg(), await trame()])],
    ['a picture that is a page too', async () => Buffer.concat([await jpeg(), Buffer.from(html)])],
  ])('%s', async (_, make) => {
    const answer = await send(await make());
    expect([answer.status, reasonIn(answer)]).toEqual([415, 'mixed']);
  });
});

describe('PDF with script, launch, embedded file, password; 50,000 × 50,000 PNG, decompression bombs: 422', () => {
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'a JPEG cut in the middle',
      async () => cut(await plain(2_000, 2_000).jpeg().toBuffer()),
      'broken',
    ],
    ['a PNG cut in the middle', async () => cut(await plain(900, 900).png().toBuffer()), 'broken'],
    ['a PDF cut in the middle', async () => cut(await trame()), 'broken'],
    [
      'the first bytes of a picture, then anything',
      () => Buffer.from([0xff, 0xd8, 0xff, ...Array(500).keys()]),
      'broken',
    ],
    ['the first bytes of a PDF, then anything', () => Buffer.from('%PDF-1.7\nbonjour'), 'broken'],
    ['a PNG of 50,000 by 50,000', () => bomb(50_000, 50_000, 20), 'dimensions'],
    ['a PNG that is too wide', () => bomb(12_001, 1), 'dimensions'],
    ['a PNG of many pixels', () => bomb(9_000, 9_000), 'dimensions'],
    ['a PDF of ten thousand pages', endless, 'pages'],
    ['a PDF with a page of a gigabyte', pdfBomb, 'heavy'],
    ['a PDF with a password', () => locked('ouvre-toi'), 'locked'],
    ['a PDF that is encrypted', () => locked(''), 'locked'],
  ])('%s', async (_, make, reason) => {
    const before = await kept();
    const answer = await send(await make(), 'un fichier.pdf');
    expect([answer.status, reasonIn(answer)]).toEqual([422, reason]);
    expect(errorIn(answer).message).toContain('« un fichier.pdf »');
    expect(await kept()).toEqual(before);
  });
  test.each(Object.keys(activePdfs))('a PDF with %s', async (what) => {
    const answer = await send((await activePdfs[what]?.()) ?? Buffer.alloc(0), 'actif.pdf');
    expect([answer.status, reasonIn(answer)]).toEqual([422, 'active']);
    expect(errorIn(answer).message).toContain('contient un script ou un fichier joint');
  });
  test('other requests stay fast', async () => {
    const slow = send(await pdfBomb());
    for (let n = 0; n < 20; n += 1) expect((await request(cms, 'GET /_health')).status).toBe(204);
    expect((await slow).status).toBe(422);
  });
});

describe('413', () => {
  test('more than ten megabytes', async () => {
    const answer = await send(Buffer.alloc(10_000_001, 1));
    expect(answer.status).toBe(413);
    expect(errorIn(answer).message).toBe('Ce fichier pèse trop lourd : 10 Mo au plus.');
  });
});

describe('file name `../../x`, NUL, 500 characters: stored under a UUID', () => {
  test.each([
    ['../../x', 'x'],
    ['..\\..\\autoexec.bat', 'autoexec.bat'],
    ['a\u0000b.jpg', 'ab.jpg'],
    ['a\u202egpj.exe', 'agpj.exe'],
    [`${'é'.repeat(500)}.jpg`, `${'é'.repeat(99)}…`],
  ])('%j names no file: it is shown as %j', async (name, shown) => {
    const { id, name: told } = attachmentIn(await send(await jpeg(), name));
    expect(told).toBe(shown);
    expect((await filesOf(id)).length).toBe(2);
    for (const file of await kept()) expect(file).toMatch(/^[0-9a-f-]{36}(-\d+)?\.(webp|pdf)$/);
  });
});
