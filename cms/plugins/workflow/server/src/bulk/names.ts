import type { Fields } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { namesIn, sourceOf } from '../draft/resolve';
import { fieldsOf } from '../fiche/fields';
import { sharedUids } from '../fiche/uid';

const Named = z.looseObject({ id: z.number(), documentId: z.string() });
export type Named = z.infer<typeof Named>;

/** Finds what an answer names; null for a field whose answers name nothing. */
export type LookUp = (field: Fields[string], value: unknown) => Named[] | null;

/**
 * Reads the vocabularies once: thousands of fiches name the same few hundred documents.
 * The look-up throws on a name that is in none.
 */
export async function readNames(strapi: Core.Strapi): Promise<LookUp> {
  const known = new Map<string, Map<string, Named>>();
  for (const fields of Object.values(fieldsOf))
    for (const source of Object.values(fields).flatMap((field) => sourceOf(field) ?? [])) {
      if (known.has(source.kind)) continue;
      const rows = z.array(Named).parse(await strapi.db.query(sharedUids[source.kind]).findMany());
      known.set(source.kind, new Map(rows.map((row) => [String(row[source.column]), row])));
    }
  return (field, value) => {
    const source = sourceOf(field);
    if (!source) return null;
    return namesIn(value).map((name) => {
      const found = known.get(source.kind)?.get(name);
      if (!found) throw new Error(`There is no ${source.kind} "${name}".`);
      return found;
    });
  };
}
