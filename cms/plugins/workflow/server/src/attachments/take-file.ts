import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { attachmentLimits, type FileRefusal, fileNameOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { settings } from '../settings';
import { scan } from './clamd/scan';
import type { Accepted } from './door/outcome';
import { passDoor } from './door/pass-door';
import { keep, newId, workFolder } from './folder';
import type { Derivative } from './row';

const refusalOf = { infected: 'virus', silent: 'scan' } as const;

async function factsOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** The accepted file as a row keeps it, its files in their place. */
async function keepAccepted(strapi: Core.Strapi, accepted: Accepted, folder: string) {
  const id = newId();
  const { type } = accepted;
  const sizes = accepted.type === 'image' ? accepted.derivatives : [];
  const whole = join(folder, 'whole');
  const derivatives: Derivative[] = [];
  for (const size of sizes)
    derivatives.push({ ...size, ...(await factsOf(join(folder, String(size.width)))) });
  const facts = await factsOf(whole);
  const files = sizes.map(({ width }) => ({
    from: join(folder, String(width)),
    name: fileNameOf({ id, type }, width),
  }));
  await keep(strapi, [...files, { from: whole, name: fileNameOf({ id, type }) }]);
  const measured =
    accepted.type === 'image'
      ? {
          width: accepted.width,
          height: accepted.height,
          pages: null,
          text: null,
          unreadPages: null,
        }
      : {
          width: null,
          height: null,
          pages: accepted.pages,
          text: accepted.text,
          unreadPages: accepted.unreadPages,
        };
  return { fileId: id, type, ...facts, ...measured, derivatives };
}

export type Taken = Awaited<ReturnType<typeof keepAccepted>>;

/** Scans a file, passes it through the door and keeps what comes out of it. What was sent is not kept. */
export async function takeFile(
  strapi: Core.Strapi,
  path: string,
): Promise<{ taken: Taken } | { refused: FileRefusal }> {
  if ((await stat(path)).size > attachmentLimits.bytes) return { refused: 'size' };
  const { clamd } = settings(strapi);
  const scanned = clamd === null ? 'clean' : await scan(clamd, path);
  if (scanned !== 'clean') return { refused: refusalOf[scanned] };
  const folder = await workFolder(strapi);
  try {
    const outcome = await passDoor(path, folder);
    if ('refused' in outcome) return outcome;
    return { taken: await keepAccepted(strapi, outcome.accepted, folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
