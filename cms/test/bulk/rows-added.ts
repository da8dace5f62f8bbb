import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Rows = z.array(z.looseObject({ id: z.number() }));
export type Row = z.infer<typeof Rows>[number];

/** New rows by table. */
export type Added = ReadonlyMap<string, readonly Row[]>;

const rowsAfter = async (strapi: Core.Strapi, table: string, id: number): Promise<Row[]> =>
  Rows.parse(await strapi.db.connection(table).where('id', '>', id).orderBy('id'));

/** The rows that `work` adds, in every table that Strapi has, join tables included. */
export async function rowsAddedBy(strapi: Core.Strapi, work: () => Promise<void>): Promise<Added> {
  const last = new Map<string, number>();
  for (const { tableName } of strapi.db.metadata.values())
    last.set(tableName, (await rowsAfter(strapi, tableName, 0)).at(-1)?.id ?? 0);
  await work();
  const added = new Map<string, Row[]>();
  for (const [table, id] of last) {
    const rows = await rowsAfter(strapi, table, id);
    if (rows.length > 0) added.set(table, rows);
  }
  return added;
}
