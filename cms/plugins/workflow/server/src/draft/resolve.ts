import { type Fields, type Problem, textToBlocks } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type SharedKind, sharedUids } from '../fiche/uid';

const Found = z.array(z.looseObject({ documentId: z.string() }));

/** Where a field's answers are looked up, and by which column. */
interface Source {
  kind: SharedKind;
  column: string;
}

export function sourceOf(field: Fields[string]): Source | undefined {
  if (field.type === 'term' || field.type === 'terms') return { kind: field.of, column: 'key' };
  if (field.type === 'territories') return { kind: 'territory', column: 'code' };
  return field.type === 'organisation' ? { kind: 'organisation', column: 'documentId' } : undefined;
}

/** What an answer picks in a vocabulary, in the order given. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((name) => name !== null && name !== undefined)
    .map(String);

/** Names picked in a vocabulary: the documents that they name, and those that name nothing. */
async function lookUp(strapi: Core.Strapi, { kind, column }: Source, value: unknown) {
  const wanted = namesIn(value);
  const where = { [column]: { $in: wanted } };
  const rows = Found.parse(await strapi.db.query(sharedUids[kind]).findMany({ where }));
  const idOf = new Map(rows.map((row) => [row[column], row.documentId]));
  return {
    relation: { set: wanted.flatMap((name) => idOf.get(name) ?? []) },
    unknown: wanted.filter((name) => !idOf.has(name)),
  };
}

/** Any other answer, as its column keeps it. */
export const asColumn = (field: Fields[string] | undefined, value: unknown): unknown =>
  field?.type === 'prose' && typeof value === 'string' ? textToBlocks(value) : value;

/**
 * Answers as Strapi stores them: keys become relations, plain text becomes blocks. What is not in a
 * vocabulary is told, by field.
 */
export async function resolveAnswers(
  strapi: Core.Strapi,
  fields: Fields,
  answers: Record<string, unknown>,
) {
  const data: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(answers)) {
    const field = fields[name];
    const source = field && sourceOf(field);
    if (source) {
      const { relation, unknown } = await lookUp(strapi, source, value);
      data[name] = relation;
      problems.push(
        ...unknown.map((texte) => ({ path: name, name: 'unknown' as const, values: { texte } })),
      );
    } else data[name] = asColumn(field, value);
  }
  return { data, problems };
}
