import { z } from 'zod';
import { request } from './request.ts';
import type { Cms } from './strapi.ts';

export interface Fiche {
  readonly kind: 'practice' | 'dispositif';
  readonly documentId: string;
}

/** Tables of the two kinds of fiche. */
const tables = { practice: 'practices', dispositif: 'dispositifs' } as const;

const Row = z.object({
  stage: z.string(),
  version: z.number(),
  slug: z.string().nullable(),
  locale: z.string(),
  published_at: z.union([z.number(), z.string(), z.date()]).nullable(),
});
const Count = z.tuple([z.object({ n: z.coerce.number() })]);
const Named = z.object({ document_id: z.string() });

/** All rows of a fiche, drafts and online ones, as the database holds them. */
export const rowsOf = async ({ strapi }: Cms, { kind, documentId }: Fiche) =>
  z
    .array(Row)
    .parse(await strapi.db.connection(tables[kind]).where({ document_id: documentId }).select());

/** How many rows a table has. */
export const countOf = async ({ strapi }: Cms, table: string, where: object = {}) =>
  Count.parse(await strapi.db.connection(table).where(where).count({ n: '*' }))[0].n;

/** Where a fiche stands, and how much was written about it and about all. */
export async function stateOf(cms: Cms, fiche: Fiche) {
  const rows = await rowsOf(cms, fiche);
  return {
    stages: [...new Set(rows.map(({ stage }) => stage))],
    versions: [...new Set(rows.map(({ version }) => version))],
    online: rows.some((row) => row.published_at !== null),
    journal: await countOf(cms, 'workflow_journal'),
    log: await countOf(cms, 'workflow_publications'),
  };
}

/** Writes columns on all rows of a fiche, past every guard. */
export const force = ({ strapi }: Cms, { kind, documentId }: Fiche, columns: object) =>
  strapi.db.connection(tables[kind]).where({ document_id: documentId }).update(columns);

/** The seeded fiche of that slug. */
export async function seeded({ strapi }: Cms, kind: Fiche['kind'], slug: string): Promise<Fiche> {
  const row = await strapi.db.connection(tables[kind]).where({ slug }).first();
  return { kind, documentId: Named.parse(row).document_id };
}

/** Asks for a move in the panel. */
export const movePanel = (
  cms: Cms,
  token: string | undefined,
  { kind, documentId }: Fiche,
  body: { name: string; comment?: string; version?: number },
) => request(cms, `POST /workflow/fiches/${kind}/${documentId}/moves`, { token, body });

/** Asks for a move in the Espace contributeur. */
export const moveOwn = (
  cms: Cms,
  token: string | undefined,
  { documentId }: Fiche,
  body: { name: string; comment?: string; version: number },
) => request(cms, `POST /api/contributions/${documentId}/transitions`, { token, body });
