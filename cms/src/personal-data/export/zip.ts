import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Account } from '../../auth/account';
import type { Part } from './part';
import { partsOfPerson } from './person';

/** The pieces of a ZIP, made while they are read: one file at a time is in memory. */
async function* pieces(parts: readonly Part[], now: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { path, content } of parts) {
    const text = typeof content === 'string';
    // Pictures, PDFs and mails with them are compressed already.
    const entry = text ? new ZipDeflate(path) : new ZipPassThrough(path);
    entry.mtime = now;
    zip.add(entry);
    entry.push(text ? strToU8(content) : await readFile(content.file), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** All that is held about the owner of an account, as a ZIP. */
export async function zipOfPerson(
  strapi: Core.Strapi,
  account: Account,
  now: Date,
): Promise<Readable> {
  const parts = await partsOfPerson(strapi, account.email, account, now);
  return Readable.from(pieces(parts, now), { objectMode: false });
}
