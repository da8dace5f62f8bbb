import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../src/environment';

const env = environment();

// `strapi::public` serves the whole of this folder: it holds a link to the uploads and nothing else.
const publicFolder = join(env.DATA_DIR, 'public');
const uploads = join(env.DATA_DIR, 'uploads');
for (const folder of [publicFolder, uploads]) mkdirSync(folder, { recursive: true });
if (!existsSync(join(publicFolder, 'uploads')))
  symlinkSync(uploads, join(publicFolder, 'uploads'), 'junction');

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
