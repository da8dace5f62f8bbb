import type { Cms } from '../strapi.ts';

/** Every table as text, rows in their order: what a dry run leaves as it was, and where a word may lie. */
export async function dumpTables({ strapi }: Cms): Promise<Record<string, string>> {
  const { tables } = await strapi.db.dialect.schemaInspector.getSchema();
  const dump: Record<string, string> = {};
  for (const { name } of tables)
    dump[name] = JSON.stringify(await strapi.db.connection(name).select().orderBy('id'));
  return dump;
}
