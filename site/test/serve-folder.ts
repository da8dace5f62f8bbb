import { join } from 'node:path';
import { createServer } from '../publisher/server/create-server.ts';
import { listen } from '../publisher/server/listen.ts';

/** A folder behind the publisher's own server, with its headers; no CMS answers. */
export async function serveFolder(
  folder: string,
): Promise<AsyncDisposable & { readonly origin: string }> {
  const server = await createServer({
    siteUrl: 'http://127.0.0.1',
    cmsUrl: 'http://127.0.0.1:9',
    pingSecret: 'whsec_none',
    libraryToken: 'none',
    trustedProxies: [],
    securityContact: undefined,
    releasesFolder: folder,
    www: () => folder,
    assetFolders: () => [join(folder, '_astro')],
    status: () => ({
      epoch: null,
      sequence: 0,
      head: 0,
      lastUpdate: null,
      quarantine: [],
      error: null,
    }),
    onPing: () => undefined,
    previews: {
      show: async () => 'refused',
      file: async () => 'refused',
      explain: async () => '',
    },
    log: () => undefined,
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => server.close(),
  };
}
