import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import etag from '@fastify/etag';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileOf } from '../release/address-file.ts';
import { askedPath } from './asked-path.ts';
import { contentTypeOf } from './content-type.ts';
import { sendNotReady } from './not-ready.ts';
import type { Site } from './site.ts';

/**
 * Pages are read in one go, through one descriptor: a static server that looks at the size first
 * and opens the file later would cut a page that was replaced in between.
 */
export async function servePages(server: FastifyInstance, site: Site): Promise<void> {
  await server.register(etag);

  server.get('/*', async (request, reply) => {
    const { path, query } = askedPath(request);
    const www = site.www();
    if (www === null) return sendNotReady(reply);
    if (await sendFile(reply, www, path)) return reply;
    if (!path.endsWith('/') && (await contentOf(www, `${path}/`)) !== null)
      return reply.redirect(`${path}/${query}`, 301);
    return reply.callNotFound();
  });

  server.setNotFoundHandler(async (request, reply) => sendNotFound(request, reply, site));
}

async function sendFile(reply: FastifyReply, www: string, address: string): Promise<boolean> {
  const content = await contentOf(www, address);
  if (content === null) return false;
  reply.type(contentTypeOf(fileOf(address) ?? '')).header('cache-control', 'no-cache');
  reply.send(content);
  return true;
}

async function sendNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
): Promise<FastifyReply> {
  reply.code(404);
  const www = site.www();
  const reader = request.method === 'GET' || request.method === 'HEAD';
  if (reader && www !== null && (await sendFile(reply, www, '/404.html'))) return reply;
  return reply.type('text/plain; charset=utf-8').send('Page introuvable.\n');
}

async function contentOf(www: string, address: string): Promise<Buffer | null> {
  const file = fileOf(address);
  if (file === null) return null;
  try {
    return await readFile(join(www, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG')
      return null;
    throw error;
  }
}
