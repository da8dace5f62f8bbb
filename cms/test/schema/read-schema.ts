import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Attribute = z.looseObject({
  type: z.string(),
  pluginOptions: z.object({ i18n: z.object({ localized: z.boolean() }) }).optional(),
});
const Schema = z.looseObject({
  options: z.looseObject({ draftAndPublish: z.boolean().optional() }),
  pluginOptions: z.looseObject({}).optional(),
  attributes: z.record(z.string(), Attribute),
});
export type Attribute = z.infer<typeof Attribute>;

const source = join(import.meta.dirname, '../../src');
const read = (path: string) => Schema.parse(JSON.parse(readFileSync(join(source, path), 'utf8')));

/** Strapi's schema of a content type, as the file says it. */
export const schemaOf = (name: string) => read(`api/${name}/content-types/${name}/schema.json`);

/** Strapi's schema of a component of fiches. */
export const componentOf = (uid: string) => read(`components/${uid.replace('.', '/')}.json`);
