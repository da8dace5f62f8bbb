import type { Core } from '@strapi/strapi';

/** The reader went away: nobody's fault, and as frequent as readers. */
const gone = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);

/** What fails once an answer has begun: Koa, and Strapi's uploads, would print it, message and all. */
export function tellUnanswered(strapi: Core.Strapi): void {
  strapi.server.app.silent = true;
  strapi.server.app.on('error', (error: Error) => {
    if (!gone.has(String(codeOf(error)))) strapi.log.error(error);
  });
}
