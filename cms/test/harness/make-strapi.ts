import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';

const require = createRequire(import.meta.url);
const appDir = resolve(import.meta.dirname, '../..');

/** What we touch of better-sqlite3, which has no types of its own. */
type Sqlite = { prototype: { pragma: (text: string) => unknown } };

/** Nothing of a test has to survive a power cut: the disk is not waited for. */
function doNotWaitForDisk() {
  const { prototype } = require('better-sqlite3') as Sqlite;
  const { pragma } = prototype;
  prototype.pragma = function (text) {
    return pragma.call(this, text.replace('synchronous = FULL', 'synchronous = OFF'));
  };
}

/** The compiled CMS in this process, not loaded yet; the environment must be set before. */
export function makeStrapi(): Core.Strapi {
  doNotWaitForDisk();
  // Strapi's ESM build does not load outside of its own command.
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const distDir = resolve(appDir, 'dist');
  return createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
}
