import helmet from '@fastify/helmet';
import { noBrowserFeatures } from '@pratiques/shared';
import type { FastifyInstance } from 'fastify';

/** No inline script, no frame, nothing from elsewhere; WebAssembly is for the search. */
export async function addSecurityHeaders(server: FastifyInstance, siteUrl: string): Promise<void> {
  const secure = siteUrl.startsWith('https:');
  const self = ["'self'"];
  const none = ["'none'"];
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        scriptSrcAttr: none,
        frameSrc: none,
        styleSrc: self,
        imgSrc: ["'self'", 'data:'],
        objectSrc: none,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
        // On plain HTTP (the demonstration) it would send the reader to a port that does not answer.
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', noBrowserFeatures);
  });
}
