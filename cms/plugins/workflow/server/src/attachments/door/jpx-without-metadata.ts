/** Boxes of a JPEG 2000 file that hold how it looks: the others are XML, UUIDs (EXIF, XMP) and the like. */
const shown = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const [startOfTile, comment] = [0x90, 0x64];

/** The bare codestream without comments in its header. */
function withoutComments(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff) return null;
    if (marker === startOfTile) return Buffer.concat([...kept, bytes.subarray(at)]);
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker !== comment) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** The box that begins here: its type, what it holds, and where the next one begins. */
function boxAt(bytes: Buffer, at: number) {
  const [told, type] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
  const isLarge = told === 1 && at + 16 <= bytes.length;
  const length = isLarge ? Number(bytes.readBigUInt64BE(at + 8)) : told || bytes.length - at;
  if (length < 8) return null;
  return { type, body: bytes.subarray(at + (isLarge ? 16 : 8), at + length), next: at + length };
}

/** A JPEG 2000 picture without its metadata; null for what cannot be read as one. */
export function jpxWithoutMetadata(jpx: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(jpx.buffer, jpx.byteOffset, jpx.byteLength);
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0xff4fff51) return withoutComments(bytes);
  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const found = boxAt(bytes, at);
    const clean = found?.type === 'jp2c' ? withoutComments(found.body) : found?.body;
    if (!found || !clean) return null;
    if (shown.has(found.type)) kept.push(box(found.type, clean));
    at = found.next;
  }
  return kept.length > 0 ? Buffer.concat(kept) : null;
}
