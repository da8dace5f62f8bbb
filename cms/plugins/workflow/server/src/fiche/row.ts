import { type FicheKind, type Fields, Provenance, Stage } from '@pratiques/shared';
import { z } from 'zod';
import { fieldsOf } from './fields';

/** What Strapi must load beside the row so that every answer is there. */
export function populateOf(kind: FicheKind): Record<string, true> {
  const loaded = ['term', 'terms', 'territories', 'organisation', 'rows'];
  const names = Object.entries(fieldsOf[kind]).filter(([, field]) => loaded.includes(field.type));
  const answers = Object.fromEntries(names.map(([name]) => [name, true as const]));
  return kind === 'practice' ? { ...answers, owner: true } : answers;
}

const when = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());

/** A row of a fiche as the Document Service gives it: the document's own columns are checked here. */
export const FicheRow = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  locale: z.string(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  stage: Stage,
  version: z.number().int(),
  provenance: Provenance.nullable(),
  translationReady: z.boolean().nullable(),
  firstOnlineAt: when.nullable(),
  updatedAt: when,
  publishedAt: when.nullable(),
  owner: z.looseObject({ id: z.number(), email: z.string().optional() }).nullish(),
  organisation: z.looseObject({ standing: z.string() }).nullish(),
  notApplicable: z.array(z.string()).nullish(),
});
export type FicheRow = z.infer<typeof FicheRow>;

const Keyed = z.looseObject({ key: z.string() });
const Coded = z.looseObject({ code: z.string() });
const Documented = z.looseObject({ documentId: z.string() });

/** A value as it is stored, without Strapi's own columns. */
function stored(field: Fields[string], value: unknown): unknown {
  if (value === null || value === undefined) return value ?? null;
  switch (field.type) {
    case 'term':
      return Keyed.parse(value).key;
    case 'terms':
      return z
        .array(Keyed)
        .parse(value)
        .map((term) => term.key);
    case 'territories':
      return z
        .array(Coded)
        .parse(value)
        .map((territory) => territory.code);
    case 'organisation':
      return Documented.parse(value).documentId;
    case 'rows':
      return z
        .array(z.looseObject({}))
        .parse(value)
        .map((row) =>
          Object.fromEntries(Object.keys(field.columns).map((name) => [name, row[name] ?? null])),
        );
    default:
      return value;
  }
}

/** Every field of a fiche as stored: what is not translated is read from the French row. */
export function valuesOf(
  kind: FicheKind,
  row: FicheRow,
  main: FicheRow = row,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fieldsOf[kind]).map(([name, field]) => [
      name,
      stored(field, (field.localized ? row : main)[name]),
    ]),
  );
}
