import * as z from 'zod';
import { slugOf } from '../fiche/slug.js';

/** What a page says where an answer is still to be written. */
export const toComplete = 'À compléter';

/** What can stand for a value that is missing or wrong, the most modest first. */
const standIns: readonly unknown[] = [
  null,
  toComplete,
  [{ type: 'paragraph', children: [{ type: 'text', text: toComplete }] }],
  [],
  slugOf(toComplete),
];

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row keeps its columns that fit; anything else of a list fits or goes. */
function mendedItems(element: z.core.$ZodType, items: readonly unknown[]): unknown[] {
  return items.flatMap((item): unknown[] => {
    if (element instanceof z.ZodObject && isRow(item)) return [mended(element, item)];
    const read = z.safeParse(element, item);
    return read.success ? [read.data] : [];
  });
}

/** The value as far as it satisfies the schema, else what can stand for it; undefined when nothing can. */
export function mended(schema: z.core.$ZodType, value: unknown): unknown {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner instanceof z.ZodObject && isRow(value))
    return Object.fromEntries(
      Object.entries<z.ZodType>(inner.shape).map(([name, column]) => [
        name,
        mended(column, value[name]),
      ]),
    );
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const kept = z.safeParse(schema, mendedItems(inner.element, value));
    if (kept.success && !isEmpty(kept.data)) return kept.data;
  }
  return standIns.find((standIn) => z.safeParse(schema, standIn).success);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
