import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture of some size, in one colour that is easy to find again. */
export const plain = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: { r: 170, g: 120, b: 70 } } });

export const jpeg = () => plain().jpeg().toBuffer();

/** Words that must be found in what was sent, and nowhere in what is kept. */
export const traces = ['Zibelune Martin', 'Appareil Xylo', 'Secret IPTC', 'Commentaire caché'];

/** A photograph as a telephone makes it: who, where, with what, lying on its side, with a comment. */
export async function photograph(format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const exif = {
    IFD0: { Artist: 'Zibelune Martin', Model: 'Appareil Xylo', Orientation: '6' },
    IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '2/1 21/1 0/1' },
  };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Zibelune Martin"/></rdf:RDF></x:xmpmeta>`;
  const made = await plain(640, 480)
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withXmp(xmp)
    .withIccProfile('p3')
    [format]()
    .toBuffer();
  return format === 'jpeg' ? withSegments(made) : made;
}

/** A JPEG with an IPTC segment and a comment after its first two bytes. */
function withSegments(made: Buffer): Buffer {
  const segment = (marker: number, text: string) => {
    const body = Buffer.from(text, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const iptc = segment(0xed, 'Photoshop 3.0\0Secret IPTC');
  const comment = segment(0xfe, 'Commentaire cach\u00e9');
  return Buffer.concat([made.subarray(0, 2), iptc, comment, made.subarray(2)]);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that says it has these dimensions, over pixels that are all zero: small on disk, huge when opened. */
export function bomb(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((width + 1) * rows), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An empty ZIP: nothing but the record that ends one. */
export const zip = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
