import * as z from 'zod';
import { dispositifFields } from '../fiche/dispositif-fields.js';
import type { Fields } from '../fiche/field.js';
import { practiceFields } from '../fiche/practice-fields/index.js';
import { Domain } from '../vocabulary/domain.js';
import type { FicheKind } from '../vocabulary/kind.js';
import { KnowledgeLevel } from '../vocabulary/knowledge-level.js';
import { locales } from '../vocabulary/label.js';
import { Maturity } from '../vocabulary/maturity.js';
import { PublicSite } from '../vocabulary/site.js';
import { TerritoryLevel } from '../vocabulary/territory-level.js';
import { DispositifEntry, OrganisationEntry, PracticeEntry } from './entry.js';
import { mended, toComplete } from './mended.js';

/** Answers instead of which no word can stand: while they are missing, pages say so. */
const unanswered = {
  domains: z.array(Domain),
  territoryLevel: TerritoryLevel.nullable(),
  organisation: z.string().nullable(),
  knowledgeLevel: KnowledgeLevel.nullable(),
  sites: z.array(PublicSite),
};

/** A practice as far as it is written; a published one satisfies it too. */
export const PracticePreview = PracticeEntry.extend({
  ...unanswered,
  maturity: Maturity.nullable(),
});
export type PracticePreview = z.infer<typeof PracticePreview>;

/** A fiche dispositif as far as it is written; a published one satisfies it too. */
export const DispositifPreview = DispositifEntry.extend(unanswered);
export type DispositifPreview = z.infer<typeof DispositifPreview>;

const previewSchemas = { practice: PracticePreview, dispositif: DispositifPreview };
const fieldsOf: Record<FicheKind, Fields> = {
  practice: practiceFields,
  dispositif: dispositifFields,
};

const isEmpty = (value: unknown): boolean => !Array.isArray(value) || value.length === 0;

/**
 * The entry of a fiche that may lack anything: what is asked before publication and missing reads
 * "À compléter", what is optional or cannot be shown is left out.
 * @param values the fiche's values by field, and `firstPublishedAt`, `updatedAt`.
 * @throws ZodError when no provenance or no dates are given: no word can stand for those.
 */
export function previewOf(kind: FicheKind, values: Readonly<Record<string, unknown>>) {
  const schema = previewSchemas[kind];
  const shown = Object.entries<z.ZodType>(schema.shape).map(([name, answer]) => {
    const value = mended(answer, values[name]);
    const field = fieldsOf[kind][name];
    const asked = field?.type === 'lines' && field.publication === 'required';
    return [name, asked && isEmpty(value) ? [toComplete] : value];
  });
  return schema.parse(Object.fromEntries(shown));
}

const previewed = {
  documentId: z.string().min(1),
  locale: z.enum(locales),
  /** Until when the link shows it. */
  expiresAt: z.iso.datetime(),
  /** Its organisation, when nobody has confirmed it yet: no published page tells of it. */
  proposedOrganisation: OrganisationEntry.nullable(),
};

/** A draft that somebody may look at before it is public. */
export const PreviewedFiche = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('practice'), ...previewed, entry: PracticePreview }),
  z.strictObject({ kind: z.literal('dispositif'), ...previewed, entry: DispositifPreview }),
]);
export type PreviewedFiche = z.infer<typeof PreviewedFiche>;

/** The answer of `GET /api/library/preview/<token>`. */
export const PreviewAnswer = z.strictObject({ data: PreviewedFiche });
