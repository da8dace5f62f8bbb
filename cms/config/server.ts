import { lstatSync, mkdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../src/environment';

const env = environment();

// `strapi::public` serves the whole of this folder. Strapi asks for the folder of its own uploads, which
// stays empty: what is attached to fiches is elsewhere, and was once linked to from here.
const publicFolder = join(env.DATA_DIR, 'public');
const uploads = join(publicFolder, 'uploads');
if (lstatSync(uploads, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(uploads);
mkdirSync(uploads, { recursive: true });

export default {
  host: env.HOST,
  port: env.CMS_PORT,
  url: env.CMS_URL,
  // Nobody speaks TLS to this process: behind an https address stands a proxy, which says who asks and how.
  proxy: { koa: env.CMS_URL.startsWith('https:'), maxIpsCount: 1 },
  app: { keys: env.APP_KEYS },
  dirs: { public: publicFolder },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
};
