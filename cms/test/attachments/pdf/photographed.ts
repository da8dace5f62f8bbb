import { deflateSync } from 'node:zlib';
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { photograph } from '../pictures.ts';
import { made } from './kept.ts';

const digitsOf = (value: number) =>
  [52_200_625, 614_125, 7_225, 85, 1].map((unit) =>
    String.fromCharCode(33 + (Math.floor(value / unit) % 85)),
  );
function ascii85(bytes: Buffer): Buffer {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = '';
  for (let at = 0; at < whole.length; at += 4) text += digitsOf(whole.readUInt32BE(at)).join('');
  return Buffer.from(`${text}~>`);
}

/** 0xFF before the first segments: any number may fill up there. */
function filled(jpeg: Buffer): Buffer {
  const parts = [jpeg.subarray(0, 2)];
  for (let at = 2; at < 1_000 && jpeg[at + 1] !== 0xda; ) {
    const next = at + 2 + jpeg.readUInt16BE(at + 2);
    parts.push(Buffer.from([0xff, 0xff]), jpeg.subarray(at, next));
    at = next;
    if (at >= 1_000) parts.push(jpeg.subarray(at));
  }
  return Buffer.concat(parts);
}

type Wrap = readonly [filters: string | string[], (jpeg: Buffer) => Buffer];
/** Ways in which a photograph lies in a PDF. */
export const wraps: Record<string, Wrap> = {
  'as it is': ['DCTDecode', (jpeg) => jpeg],
  packed: [['FlateDecode', 'DCTDecode'], deflateSync],
  'as letters': [['ASCII85Decode', 'DCTDecode'], ascii85],
  'packed, as letters, by short names': [
    ['A85', 'Fl', 'DCT'],
    (jpeg) => ascii85(deflateSync(jpeg)),
  ],
  'with bytes that fill up': ['DCTDecode', filled],
  'with something after its end': [
    'DCTDecode',
    (jpeg) => Buffer.concat([jpeg, Buffer.from('Zibelune Martin')]),
  ],
  'after a blank': ['DCTDecode', (jpeg) => Buffer.concat([Buffer.from('\n'), jpeg])],
};

/** A page with a photograph that says who, where and with what. */
export const photographed = ([Filter, wrap]: Wrap) =>
  made(async ({ context }, { node }) => {
    const bytes = wrap(await photograph());
    const look = { Type: 'XObject', Subtype: 'Image', Width: 640, Height: 480 };
    const colours = { ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Length: bytes.length };
    const dict = context.obj({ ...look, ...colours, Filter });
    node.setXObject(PDFName.of('Photo'), context.register(PDFRawStream.of(dict, bytes)));
    const drawing = context.flateStream('q 100 0 0 80 50 50 cm /Photo Do Q');
    node.addContentStream(context.register(drawing));
  });
