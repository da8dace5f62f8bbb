const [startOfScan, end] = [0xda, 0xd9];
/** Application segments hold EXIF, GPS, XMP, IPTC and thumbnails; 14 tells how colours are coded. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
/** Markers that stand alone, without a length. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

/** Where the marker stands that ends the points of a scan: within them 0xFF is followed by 0 or a restart. */
function afterPoints(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? end;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segment that begins at a marker, the points after it included; null when it is none. */
function segmentAt(bytes: Buffer, from: number): Segment | null {
  if (bytes[from] !== 0xff) return null;
  let start = from;
  // Any number of 0xFF may fill up before a marker.
  while (bytes[start + 1] === 0xff) start += 1;
  const marker = bytes[start + 1] ?? end;
  if (isBare(marker) || marker === end) return { marker, start, end: start + 2 };
  if (start + 4 > bytes.length) return null;
  const after = start + 2 + bytes.readUInt16BE(start + 2);
  return { marker, start, end: marker === startOfScan ? afterPoints(bytes, after) : after };
}

/**
 * A JPEG without its metadata, or anything after its end, and without a point changed. Null for what
 * cannot be read as one.
 */
export function jpegWithoutMetadata(jpeg: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const start = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  // A few blanks before it are common.
  if (start < 0 || start > 16) return null;
  const kept = [bytes.subarray(start, start + 2)];
  for (let at = start + 2; at < bytes.length; ) {
    const segment = segmentAt(bytes, at);
    if (!segment) return null;
    if (segment.marker === end) break;
    if (!isMetadata(segment.marker)) kept.push(bytes.subarray(segment.start, segment.end));
    at = segment.end;
  }
  return Buffer.concat([...kept, Buffer.from([0xff, end])]);
}
