// Run by `template.ts` in a process of its own: a first start on an empty database, demonstration content included.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentFor } from './environment.ts';
import { makeStrapi } from './make-strapi.ts';

const [folder = '', DATABASE_URL = ''] = process.argv.slice(2);
Object.assign(process.env, environmentFor(join(folder, 'data')), { DATABASE_URL });
const strapi = await makeStrapi().load();
if (DATABASE_URL === '') {
  await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  await cp(join(folder, 'data', 'cms.db'), join(folder, 'cms.db'));
}
process.exit(0);
