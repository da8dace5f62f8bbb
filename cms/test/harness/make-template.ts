// Run by `template.ts` in a process of its own: a first start on an empty folder, demonstration content included.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentFor } from './environment.ts';
import { makeStrapi } from './make-strapi.ts';

const [folder = ''] = process.argv.slice(2);
Object.assign(process.env, environmentFor(join(folder, 'data')));
const strapi = await makeStrapi().load();
await strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)');
await cp(join(folder, 'data', 'cms.db'), join(folder, 'cms.db'));
process.exit(0);
