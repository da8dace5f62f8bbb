import { createHash } from 'node:crypto';
import { practiceFields, withoutReplaced } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../attachments/of-fiche';
import { formOf } from '../fiche/form';
import type { FicheRow } from '../fiche/row';

/** Columns of rows that hold an agreement stay inside, as when a fiche is published. */
const withoutConsents = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) =>
        typeof row === 'object' && row !== null
          ? Object.fromEntries(Object.entries(row).filter(([, cell]) => typeof cell !== 'boolean'))
          : row,
      )
    : value;

/** The answers of a practice that would be published and that its contributor gives. */
export function publicAnswers(row: FicheRow): Record<string, unknown> {
  const form = withoutReplaced(practiceFields, formOf('practice', row));
  return Object.fromEntries(
    Object.entries(practiceFields)
      .filter(([, field]) => field.public && field.section !== null)
      .map(([name]) => [name, withoutConsents(form[name])]),
  );
}

/** What is said with a picture or a document, and which file it is. */
export const publicAttachments = async (strapi: Core.Strapi, documentId: string) =>
  (await rowsOf(strapi, documentId)).map(({ sha256, alt, title, caption, credit }) => ({
    sha256,
    alt,
    title,
    caption,
    credit,
  }));

/** A print of all of it: the same as long as nothing that would be published changes. */
export async function printOf(strapi: Core.Strapi, row: FicheRow): Promise<string> {
  const said = [publicAnswers(row), await publicAttachments(strapi, row.documentId)];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
