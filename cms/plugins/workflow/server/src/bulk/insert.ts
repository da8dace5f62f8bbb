import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Inserts rows together; answers their ids, in order. */
export async function insertRows(
  strapi: Core.Strapi,
  uid: string,
  data: readonly object[],
): Promise<number[]> {
  if (data.length === 0) return [];
  const { ids } = await strapi.db.query(uid).createMany({ data });
  // Rows are numbered as they stand in the statement, but may be told in any order.
  return z
    .array(z.coerce.number())
    .parse(ids)
    .sort((one, other) => one - other);
}

const Column = z.object({ name: z.string() });
const Relation = z.object({
  target: z.string(),
  joinTable: z.object({
    name: z.string(),
    joinColumn: Column,
    inverseJoinColumn: Column,
    orderColumnName: z.string().optional(),
    on: z.record(z.string(), z.string()).default({}),
    pivotColumns: z.array(z.string()),
  }),
});

export const relationOf = (strapi: Core.Strapi, uid: string, attribute: string) =>
  Relation.parse(strapi.db.metadata.get(uid).attributes[attribute]);

/** Ids on both sides of a relation, or a fiche and its components; `to` in order. */
export interface Link {
  readonly from: number;
  readonly to: readonly number[];
}

/** Writes the rows of an attribute's join table, as Strapi describes it. */
export async function insertLinks(
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
  links: readonly Link[],
): Promise<void> {
  const { target, joinTable } = relationOf(strapi, uid, attribute);
  const { joinColumn, inverseJoinColumn, orderColumnName, on, pivotColumns } = joinTable;
  const named = [joinColumn.name, inverseJoinColumn.name, ...Object.keys(on)];
  // A join table of components has one column more, which Strapi does not name: their type.
  const type = pivotColumns.filter((column) => !named.includes(column));
  const rows = links.flatMap(({ from, to }) =>
    to.map((id, index) => ({
      [joinColumn.name]: from,
      [inverseJoinColumn.name]: id,
      ...on,
      ...Object.fromEntries(type.map((column) => [column, target])),
      ...(orderColumnName ? { [orderColumnName]: index + 1 } : {}),
    })),
  );
  await strapi.db.transaction(({ trx }) =>
    strapi.db.entityManager.insertJoinTableRows(joinTable.name, rows, trx),
  );
}
