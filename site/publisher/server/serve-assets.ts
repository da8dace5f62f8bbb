import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sourceOf } from '../compress/variants.ts';
import { askedPath } from './asked-path.ts';
import type { Site } from './site.ts';

const ASSET = /^\/_astro\/([A-Za-z0-9_][A-Za-z0-9._@-]*)$/;

/** Files that the templates' build named by their content: never changed, so kept for a year. */
export async function serveAssets(server: FastifyInstance, site: Site): Promise<void> {
  await server.register(fastifyStatic, {
    root: site.releasesFolder,
    serve: false,
    preCompressed: true,
    acceptRanges: false,
    // A year old or a second old, the name says what it is.
    lastModified: false,
  });

  server.get('/_astro/*', async (request, reply) => {
    const name = ASSET.exec(askedPath(request).path)?.[1];
    if (name === undefined || sourceOf(name) !== null) return reply.callNotFound();
    const folder = site.assetFolders().find((candidate) => existsSync(join(candidate, name)));
    if (folder === undefined) return reply.callNotFound();
    return reply.sendFile(name, folder, { maxAge: '365d', immutable: true });
  });
}
