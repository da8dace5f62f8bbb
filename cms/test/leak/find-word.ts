import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isBrotli = (name: string): boolean => name.endsWith('.br');

/** Bytes as text: Pagefind's files and copies made for servers are compressed. */
function textOf(name: string, bytes: Buffer): string {
  if (isGzip(bytes)) return gunzipSync(bytes).toString('utf8');
  return (isBrotli(name) ? brotliDecompressSync(bytes) : bytes).toString('utf8');
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Where a word stands in named texts; their names are searched too. */
export const findWordInTexts = (texts: Readonly<Record<string, string>>, word: string): string[] =>
  Object.entries(texts)
    .filter(([name, text]) => plain(`${name}\n${text}`).includes(plain(word)))
    .map(([name]) => name);

/** Where a word stands in the files of a folder, whatever their kind, decompressed; paths from the folder. */
export async function findWord(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts[relative(folder, path)] = textOf(entry.name, await readFile(path));
  }
  return findWordInTexts(texts, word).sort();
}
