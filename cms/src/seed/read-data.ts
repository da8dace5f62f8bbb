import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** A file of `cms/seed/data`, checked. */
export const readData = <T extends z.ZodType>(file: string, schema: T): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(join(strapi.dirs.app.root, 'seed', 'data', file), 'utf8')));
