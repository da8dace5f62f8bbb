import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Added, Row } from './rows-added.ts';

/** Columns that no two fiches share: drawn, counted, chained, or a moment. */
const own = /^(id|sequence|journal_id|salt|hash|text_hash|previous_hash|at|.+_at)$/;

const Entry = z.looseObject({ firstPublishedAt: z.string(), updatedAt: z.string() });

function entryIn(payload: unknown) {
  const { firstPublishedAt, updatedAt, ...entry } = Entry.parse(JSON.parse(String(payload)));
  return { ...entry, dated: firstPublishedAt === updatedAt };
}

/** The table that a column of a row points into, when it does. */
function targetOf(strapi: Core.Strapi, table: string, row: Row, column: string) {
  // The id of a component has no foreign key: its type stands beside it.
  if (column === 'cmp_id') return strapi.db.metadata.get(String(row.component_type)).tableName;
  const model = [...strapi.db.metadata.values()].find(({ tableName }) => tableName === table);
  return model?.foreignKeys?.find(({ columns }) => columns.includes(column))?.referencedTable;
}

/**
 * New rows as they can be held against another fiche's: what is each fiche's own is told by its name,
 * an id of a new row by the place of that row, everything else as it is.
 */
export function comparable(strapi: Core.Strapi, added: Added, slug: string) {
  const fiches = [...(added.get('practices') ?? []), ...(added.get('dispositifs') ?? [])];
  const told = (table: string, row: Row, column: string, value: unknown): unknown => {
    if (value === null) return null;
    if (own.test(column)) return column;
    if (column === 'document_id') return value === fiches[0]?.document_id ? 'the fiche' : 'another';
    if (column === 'payload') return entryIn(value);
    const target = targetOf(strapi, table, row, column);
    const place = added.get(target ?? '')?.findIndex((other) => other.id === value) ?? -1;
    return place < 0 ? value : `${target} ${place}`;
  };
  const tables = [...added].map(([table, rows]) => {
    const lines = rows.map((row) => {
      const columns = Object.entries(row).map(([name, value]) => [
        name,
        told(table, row, name, value),
      ]);
      return JSON.stringify(Object.fromEntries(columns)).replaceAll(slug, 'slug');
    });
    return [table, lines.sort()] as const;
  });
  return Object.fromEntries(tables);
}
