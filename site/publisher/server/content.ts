import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { negotiate } from '@fastify/accept-negotiator';
import { encodings } from '../compress/encodings.ts';
import { isCompressible } from '../compress/variants.ts';

/** A file as one reader gets it. */
export interface Content {
  readonly file: string;
  readonly bytes: Buffer;
  /** How the bytes are compressed; null when they are those of the file. */
  readonly encoding: string | null;
}

/** Reads a file of the site by its path; null when it is not there. */
export type Read = (file: string) => Promise<Content | null>;

/**
 * Files as somebody who sends these headers gets them. Each is read in one go, through one descriptor: a
 * static server that looks at the size first and opens the file later would cut a page that was replaced in between.
 */
export function readerOf(www: string, headers: IncomingHttpHeaders): Read {
  const names = encodings.map(({ name }) => name);
  const accepted = [headers['accept-encoding'] ?? ''].flat().join(',').toLowerCase();
  const preferred = negotiate(accepted, names);
  const encoding = encodings.find(({ name }) => name === preferred);

  return async (file) => {
    if (encoding !== undefined && isCompressible(file)) {
      const bytes = await bytesOf(join(www, file + encoding.extension));
      // A power cut can leave an empty variant, which no compressed file is.
      if (bytes !== null && bytes.length > 0) return { file, bytes, encoding: encoding.name };
    }
    const bytes = await bytesOf(join(www, file));
    return bytes === null ? null : { file, bytes, encoding: null };
  };
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG')
      return null;
    throw error;
  }
}
