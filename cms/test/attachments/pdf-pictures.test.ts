import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { jpxWithoutMetadata } from '../../plugins/workflow/server/src/attachments/door/jpx-without-metadata.ts';
import { kept, made } from './pdf/kept.ts';
import { jpegsIn } from './pdf/kept-pictures.ts';
import { photographed, wraps } from './pdf/photographed.ts';
import { traces } from './pictures.ts';

describe('EXIF, GPS, author, thumbnails in any image of a PDF: gone', () => {
  test.each(Object.entries(wraps))('a JPEG %s', async (_, wrap) => {
    const sent = await photographed(wrap);
    const [before] = await jpegsIn(sent);
    expect(before?.includes(Buffer.from('Zibelune Martin'))).toBe(true);
    const { bytes, refused } = await kept(sent);
    expect(refused).toBeNull();
    const jpegs = await jpegsIn(bytes);
    expect(jpegs).toHaveLength(1);
    for (const jpeg of jpegs) {
      for (const trace of traces) expect(jpeg.includes(Buffer.from(trace, 'latin1'))).toBe(false);
      const { exif, gps, xmp, iptc } = ExifReader.load(jpeg, { expanded: true });
      expect({ exif, gps, xmp, iptc }).toEqual({});
      const whole = sharp(jpeg, { failOn: 'warning' });
      expect((await whole.raw().toBuffer({ resolveWithObject: true })).info.width).toBe(640);
    }
  });
  test('a JPEG among drawings, or one that cannot be read: refused', async () => {
    const inside = await made(({ context }, { node }) => {
      const drawing = context.flateStream('BI /W 1 /H 1 /F /DCT ID \u00ff\u00d8\u00ff EI');
      node.addContentStream(context.register(drawing));
    });
    expect((await kept(inside)).refused).toBe('broken');
    const strange = await photographed(['DCTDecode', () => Buffer.from('Zibelune Martin')]);
    expect((await kept(strange)).refused).toBe('broken');
    const other = await photographed([['DCTDecode', 'FlateDecode'], (jpeg) => jpeg]);
    expect((await kept(other)).refused).toBe('broken');
  });
  test('a JPEG 2000: its boxes and comments about it', () => {
    const box = (type: string, body: Buffer) => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(body.length + 8);
      head.write(type, 4, 'latin1');
      return Buffer.concat([head, body]);
    };
    const comment = Buffer.from([0xff, 0x64, 0, 10, ...Buffer.from('Zibelune')]);
    const size = Buffer.from([0xff, 0x51, 0, 4, 1, 2]);
    const points = Buffer.from([0xff, 0x90, 0, 2, 9, 9, 0xff, 0xd9]);
    const start = Buffer.from([0xff, 0x4f]);
    const code = Buffer.concat([start, size, comment, points]);
    const clean = Buffer.concat([start, size, points]);
    const [sign, look] = [box('jP  ', Buffer.from('\r\n')), box('jp2h', Buffer.from('look'))];
    const about = ['xml ', 'uuid', 'asoc'].map((type) => box(type, Buffer.from('Zibelune')));
    const file = Buffer.concat([sign, ...about, look, box('jp2c', code)]);
    expect(jpxWithoutMetadata(file)).toEqual(Buffer.concat([sign, look, box('jp2c', clean)]));
    expect(jpxWithoutMetadata(code)).toEqual(clean);
    expect(jpxWithoutMetadata(Buffer.from('Zibelune Martin'))).toBeNull();
  });
});
