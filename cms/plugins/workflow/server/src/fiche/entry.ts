import {
  type Answers,
  type AttachmentEntry,
  Blocks,
  blocksToText,
  entrySchemas,
  type FicheKind,
  type Fields,
  previewOf,
  withoutReplaced,
} from '@pratiques/shared';
import { fieldsOf } from './fields';
import { type FicheRow, valuesOf } from './row';

const emptyText = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** Strapi's editor leaves an empty paragraph where nothing was written. */
function emptyProse(value: unknown): boolean {
  const blocks = Blocks.safeParse(value);
  return blocks.success && emptyText(blocksToText(blocks.data));
}

const listTypes = ['lines', 'choices', 'terms', 'territories'];

/** A value made fit to leave: blanks become null, lists are never null. */
function outgoing(field: Fields[string], value: unknown): unknown {
  if (field.type === 'rows') return publicRows(value);
  if (listTypes.includes(field.type)) return value ?? [];
  if (field.type === 'prose' && emptyProse(value)) return null;
  return emptyText(value) ? null : (value ?? null);
}

/** Consents stay inside: their columns are answered by yes or no, never by a text. */
const publicRows = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : []).map((row: object) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, column]) => typeof column !== 'boolean')
        .map(([name, column]) => [name, emptyText(column) ? null : column]),
    ),
  );

/** All that may leave of a row, before any schema has checked it. */
function leaving(kind: FicheKind, row: FicheRow, main: FicheRow, at: string) {
  const fields = fieldsOf[kind];
  const notApplicable = main.notApplicable ?? [];
  const answers: Answers = { ...valuesOf(kind, row, main), notApplicable };
  const values = withoutReplaced(fields, answers);
  const visible = Object.entries(fields).filter(([, field]) => field.public);
  return {
    ...Object.fromEntries(visible.map(([name, field]) => [name, outgoing(field, values[name])])),
    firstPublishedAt: main.firstOnlineAt ?? at,
    updatedAt: at,
  };
}

/**
 * The entry of a published row, as it crosses the wire.
 * @param at ISO date of the public change.
 * @throws ZodError when the row does not make a valid entry.
 */
export const entryOf = (
  kind: FicheKind,
  row: FicheRow,
  main: FicheRow,
  at: string,
  attachments: readonly AttachmentEntry[] = [],
) => entrySchemas[kind].parse({ ...leaving(kind, row, main, at), attachments });

/** The same of a draft, which may lack anything; what nobody declared otherwise is its team's own. */
export const previewEntryOf = (
  kind: FicheKind,
  row: FicheRow,
  main: FicheRow,
  attachments: readonly AttachmentEntry[],
) =>
  previewOf(kind, {
    ...leaving(kind, row, main, row.updatedAt),
    provenance: main.provenance ?? 'declared',
    attachments,
  });
