/** What the bytes of a file say that it is. */
export type Recognised = 'image' | 'pdf' | 'mixed' | 'unknown';

const signatures: readonly (readonly [Recognised, readonly (number | null)[]])[] = [
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // RIFF, any size, WEBP.
  ['image', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

const begins = (bytes: Buffer, signature: readonly (number | null)[]): boolean =>
  signature.every((byte, at) => byte === null || bytes[at] === byte);

const endOfZip = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const zipTail = 22;

/** A ZIP is read from its end: its last record tells how long the comment is that closes the file. */
function isZip(bytes: Buffer): boolean {
  const first = Math.max(0, bytes.length - zipTail - 65_535);
  for (
    let at = bytes.lastIndexOf(endOfZip);
    at >= first;
    at = bytes.lastIndexOf(endOfZip, at - 1)
  ) {
    if (at + zipTail + bytes.readUInt16LE(at + 20) <= bytes.length) return true;
    if (at === 0) return false;
  }
  return false;
}

const markup = /<script[\s>/]|<!doctype html|<html[\s>]/i;
const pdfHeader = '%PDF-';

/** A browser or a PDF reader would find something of its own in the picture. */
const hidesAnother = (bytes: Buffer): boolean =>
  bytes.includes(pdfHeader) || markup.test(bytes.toString('latin1'));

/**
 * Tells a file by its content alone, never by its name or the type that its sender says.
 * `mixed`: it can also be read as something else.
 */
export function recognise(bytes: Buffer): Recognised {
  const found = signatures.find(([, signature]) => begins(bytes, signature))?.[0] ?? 'unknown';
  if (found === 'unknown') return found;
  if (bytes.length > zipTail && isZip(bytes)) return 'mixed';
  return found === 'image' && hidesAnother(bytes) ? 'mixed' : found;
}
