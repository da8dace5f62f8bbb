import { Blocks, type FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fieldsOf } from './fields';
import { FicheRow, populateOf } from './row';
import { ficheUids, mainLocale } from './uid';

const sentence = "Cette réponse n'a pas la forme attendue.";

/** Columns of a row that cannot be read back: what a form sent there is no answer. */
function illegible(kind: FicheKind, row: object): string[] {
  const read = FicheRow.safeParse(row);
  if (!read.success) return read.error.issues.map(({ path }) => String(path[0]));
  const prose = Object.entries(fieldsOf[kind]).filter(([, { type }]) => type === 'prose');
  return prose.flatMap(([name]) => {
    const value = read.data[name];
    const empty = value === null || value === undefined;
    return empty || Blocks.safeParse(value).success ? [] : [name];
  });
}

/**
 * Strapi takes any JSON in a column of JSON: a row that nobody could read again is not kept.
 * @throws ValidationError that names each column; the caller's transaction takes the row back.
 */
export async function mustBeLegible(
  strapi: Core.Strapi,
  kind: FicheKind,
  documentId: string,
  locale: string = mainLocale,
): Promise<void> {
  const asked = { documentId, locale, status: 'draft', populate: populateOf(kind) } as const;
  const row = await strapi.documents(ficheUids[kind]).findOne(asked);
  const names = row ? [...new Set(illegible(kind, row))] : [];
  if (names.length === 0) return;
  throw new errors.ValidationError(`${sentence} (${names.join(', ')})`, {
    errors: names.map((name) => ({ path: [name], name: 'invalid', message: sentence })),
  });
}
