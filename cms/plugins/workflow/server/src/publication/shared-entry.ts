import { entrySchemas } from '@pratiques/shared';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { SharedKind } from '../fiche/uid';

const Row = z.looseObject({ documentId: z.string() });

const orNull = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : (value ?? null);

/** The columns by which a form knows what an entry calls otherwise. */
const columns: Readonly<Record<string, string>> = { 'label.fr': 'labelFr', 'label.en': 'labelEn' };
const sentences: Readonly<Record<string, string>> = {
  website: "L'adresse du site commence par « https:// » ou « http:// », puis le nom du site.",
  labelFr: 'Donnez le libellé en français.',
  labelEn: 'Donnez le libellé en anglais.',
  altLabels: 'Écrivez un autre mot par ligne, sans ligne vide.',
  variants: 'Écrivez une variante par ligne, sans ligne vide.',
  order: 'Le rang est un nombre entier.',
  acronym: 'Donnez le sigle.',
  expansion: 'Donnez ce que le sigle veut dire.',
  name: 'Donnez un nom.',
};
const unfit = 'Cette valeur ne convient pas.';

/** What readers would see. @throws ValidationError that names each column that they cannot be shown. */
function checked<T extends z.ZodType>(schema: T, values: object): z.output<T> {
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  const found = [...new Set(read.error.issues.map((issue) => columnOf(issue.path)))];
  const told = found.map((column) => ({
    path: [column],
    name: 'invalid',
    message: sentences[column] ?? unfit,
  }));
  const message = told.map(({ path, message: said }) => `${path} : ${said}`).join(' ');
  throw new errors.ValidationError(message, { errors: told });
}

function columnOf(path: readonly PropertyKey[]): string {
  const [first, second] = path.map(String);
  return columns[`${first}.${second}`] ?? String(first);
}

/**
 * The entry of a term, organisation, territory or acronym; null when readers must not see it.
 * @throws ValidationError when a column is not fit for them.
 */
export function sharedEntryOf(kind: SharedKind, given: unknown) {
  const row = Row.parse(given);
  switch (kind) {
    case 'organisation':
      if (row.standing !== 'confirmed') return null;
      return checked(entrySchemas.organisation, {
        name: row.name,
        type: row.type,
        website: orNull(row.website),
      });
    case 'territory':
      return checked(entrySchemas.territory, {
        code: row.code,
        name: row.name,
        type: row.type,
        regionCode: orNull(row.regionCode),
        regionName: orNull(row.regionName),
      });
    case 'acronym':
      return checked(entrySchemas.acronym, {
        key: row.key,
        acronym: row.acronym,
        expansion: row.expansion,
        category: orNull(row.category),
        note: orNull(row.note),
        variants: row.variants ?? [],
        ambiguous: row.ambiguous === true,
      });
    default:
      return checked(entrySchemas[kind], {
        key: row.key,
        label: { fr: row.labelFr, en: row.labelEn },
        altLabels: row.altLabels ?? [],
        order: row.order ?? 0,
      });
  }
}
