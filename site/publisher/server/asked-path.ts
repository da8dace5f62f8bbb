import type { FastifyRequest } from 'fastify';

/** The path as the client wrote it, not decoded: what does not look like an address of ours is none. */
export function askedPath(request: FastifyRequest): { path: string; query: string } {
  const url = request.raw.url ?? '';
  const at = url.indexOf('?');
  return at === -1 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at) };
}
