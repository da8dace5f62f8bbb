import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Pagefind's files and the pages' variants are compressed. */
function decompressed(file: string, bytes: Buffer): Buffer {
  if (isGzip(bytes)) return gunzipSync(bytes);
  return file.endsWith('.br') && bytes.length > 0 ? brotliDecompressSync(bytes) : bytes;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether a text holds a word, whatever its case. */
export const holds = (text: string, word: string): boolean => plain(text).includes(plain(word));

/** The bytes of a file; none when the publisher has just replaced it. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.of();
    throw error;
  }
}

/** Files of a folder that hold a word, in their name or, decompressed, in their text; paths from the folder. */
export function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holds(`${file}\n${decompressed(file, bytesOf(file))}`, word))
    .map((file) => relative(folder, file));
}
