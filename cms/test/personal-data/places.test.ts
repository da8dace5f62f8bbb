import { commonColumns, holdingOf, places, strapisTables } from '@pratiques/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, startCms } from '../strapi.ts';

// The register names every table and column of the real database: one more is nobody's oversight.

let cms: Cms;
let schema: Record<string, string[]>;
beforeAll(async () => {
  cms = await startCms();
  const { tables } = await cms.strapi.db.dialect.schemaInspector.getSchema();
  schema = Object.fromEntries(
    tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );
});
afterAll(() => cms.stop());

/** A link between two rows of which neither is a person. */
const isPlainLink = (table: string, columns: readonly string[]) =>
  /_lnk$/.test(table) &&
  columns.every((column) => /^id$|_id$|_ord$|^order$/.test(column)) &&
  !columns.includes('user_id');

test('every column of every table is in the register', () => {
  const forgotten = Object.entries(schema)
    .filter(([table, columns]) => !strapisTables.includes(table) && !isPlainLink(table, columns))
    .flatMap(([table, columns]) =>
      columns
        .filter((column) => !commonColumns.includes(column) && !holdingOf(table, column))
        .map((column) => `${table}.${column}`),
    );
  expect(forgotten).toEqual([]);
});
test('the register names no table or column that does not exist', () => {
  const named = Object.entries(places).flatMap(([table, holdings]) =>
    Object.values(holdings).flatMap((columns) =>
      columns.split(' ').map((column) => [table, column] as const),
    ),
  );
  const gone = named.filter(([table, column]) => !schema[table]?.includes(column));
  expect(gone).toEqual([]);
  expect(strapisTables.filter((table) => !schema[table])).toEqual([]);
});
