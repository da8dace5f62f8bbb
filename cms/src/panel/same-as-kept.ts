import { z } from 'zod';

const Emptied = z.strictObject({
  connect: z.array(z.unknown()).max(0),
  disconnect: z.array(z.unknown()).max(0),
});
const WithDefault = z.looseObject({ default: z.unknown().optional() });

/** A day written by Strapi or by us is the same day. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one ?? null), plain(other ?? null)];
  if (a === b) return true;
  // SQLite keeps moments as numbers, and Postgres gives texts.
  const [x, y] = [a, b].map((value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value,
  );
  return x === y;
}

/**
 * Whether a column comes back as the form showed it: the row's own value, the default of a document that
 * does not exist yet, a relation of which nothing is changed.
 * @param attribute of the content type; undefined for a name that it does not have.
 */
export function sameAsKept(
  attribute: unknown,
  row: Readonly<Record<string, unknown>> | null,
  name: string,
  value: unknown,
): boolean {
  if (attribute === undefined) return false;
  if (Emptied.safeParse(value).success) return true;
  if (row) return Object.hasOwn(row, name) && isSame(row[name], value);
  const known = WithDefault.safeParse(attribute).data?.default;
  return value === null || value === undefined || isSame(known, value);
}
