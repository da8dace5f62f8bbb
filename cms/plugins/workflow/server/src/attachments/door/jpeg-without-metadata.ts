const startOfScan = 0xda;
/** Application segments hold EXIF, GPS, XMP, IPTC and thumbnails; 14 tells how colours are coded. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

/** A JPEG without its metadata and without a pixel changed; what is no plain JPEG stays as it is. */
export function jpegWithoutMetadata(jpeg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return jpeg;
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return jpeg;
    if (marker === startOfScan) return Buffer.concat([...kept, bytes.subarray(at)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return jpeg;
}
