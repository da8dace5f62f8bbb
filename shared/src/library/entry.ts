import * as z from 'zod';
import { Month } from '../fiche/month.js';
import { Slug } from '../fiche/slug.js';
import { Blocks } from '../prose/blocks.js';
import { Domain } from '../vocabulary/domain.js';
import { KnowledgeLevel } from '../vocabulary/knowledge-level.js';
import { Maturity } from '../vocabulary/maturity.js';
import { OrganisationType } from '../vocabulary/organisation-type.js';
import { Provenance } from '../vocabulary/provenance.js';
import { PublicSite } from '../vocabulary/site.js';
import { TermKey } from '../vocabulary/term.js';
import { TerritoryLevel } from '../vocabulary/territory-level.js';
import { TerritoryType } from '../vocabulary/territory-type.js';
import { AttachmentEntry } from './attachment-entry.js';

const Text = z.string().min(1);
const Lines = z.array(Text);

/** What both kinds of fiche show. Terms are named by key, organisations by documentId, territories by code. */
const fiche = {
  slug: Slug,
  title: Text,
  summary: Text,
  provenance: Provenance,
  /** What a reader must know of where the text comes from; null when the team declared it itself. */
  provenanceNote: Text.nullable(),
  domains: z.array(Domain).min(1),
  themes: z.array(TermKey),
  topics: z.array(TermKey),
  audiences: z.array(TermKey),
  frameworks: z.array(TermKey),
  structure: TermKey.nullable(),
  audienceNote: Text.nullable(),
  territoryLevel: TerritoryLevel,
  departements: z.array(z.string()),
  territoryType: TerritoryType.nullable(),
  organisation: z.string(),
  /** `2019` or `2019-09`. */
  start: Month.nullable(),
  knowledgeLevel: KnowledgeLevel,
  context: Blocks,
  objectives: Lines,
  keys: Lines,
  difficulties: Lines,
  sites: z.array(PublicSite).min(1),
  /** None in entries that were stored before there were any. */
  attachments: z.array(AttachmentEntry).default([]),
  firstPublishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

/** A published practice, as it crosses the wire: nothing that is not named here leaves the CMS. */
export const PracticeEntry = z.strictObject({
  ...fiche,
  maturity: Maturity,
  ageMin: z.int().nullable(),
  ageMax: z.int().nullable(),
  description: Blocks,
  participation: Blocks.nullable(),
  partners: z.array(z.strictObject({ name: Text, role: Text.nullable() })),
  humanMeans: Text.nullable(),
  materialMeans: Text.nullable(),
  financialMeans: Text.nullable(),
  /** `form` (the site's form) or a service's address. */
  publicContact: Text.nullable(),
  effects: z.array(
    z.strictObject({
      beneficiary: Text,
      expected: Text.nullable(),
      observed: Text,
      evidence: Text,
      date: Month.nullable(),
    }),
  ),
  /** Effects told as one text, for fiches that have no rows. */
  effectsNote: Blocks.nullable(),
  originality: Blocks.nullable(),
  core: Text.nullable(),
  adaptable: Text.nullable(),
  advice: Text.nullable(),
  testimonies: z.array(z.strictObject({ quote: Text, speaker: Text })),
});
export type PracticeEntry = z.infer<typeof PracticeEntry>;

/** A published fiche dispositif of ONPE. */
export const DispositifEntry = z.strictObject({
  ...fiche,
  course: Blocks,
  means: Lines,
  partnerships: Blocks.nullable(),
  expectedResults: Lines,
  observedResults: Blocks.nullable(),
  limits: Blocks.nullable(),
  method: Blocks,
  lessons: Blocks.nullable(),
  references: Lines,
  legalFrame: Blocks.nullable(),
  /** Day of the last legal check, `2026-11-21`. */
  legalCheckedOn: z.iso.date().nullable(),
  coAuthors: Text.nullable(),
  /** Year of ONPE's publication. */
  publicationYear: z.int().nullable(),
});
export type DispositifEntry = z.infer<typeof DispositifEntry>;

export const TermEntry = z.strictObject({
  key: TermKey,
  label: z.strictObject({ fr: Text, en: Text }),
  /** Other words by which readers look for the term, French. */
  altLabels: z.array(Text),
  order: z.int(),
});
export type TermEntry = z.infer<typeof TermEntry>;

/** A confirmed organisation; a proposed one never crosses. */
export const OrganisationEntry = z.strictObject({
  name: Text,
  type: OrganisationType,
  website: z.url({ protocol: /^https?$/ }).nullable(),
});
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

export const TerritoryEntry = z.strictObject({
  /** INSEE's code (`35`, `2A`, `976`) or a local code of an authority (`69M`). */
  code: z.string().regex(/^[0-9A-Z]{2,4}$/),
  name: Text,
  type: z.enum(['departement', 'collectivite', 'authority']),
  regionCode: Text.nullable(),
  regionName: Text.nullable(),
});
export type TerritoryEntry = z.infer<typeof TerritoryEntry>;

export const AcronymEntry = z.strictObject({
  key: TermKey,
  acronym: Text,
  expansion: Text,
  category: Text.nullable(),
  note: Text.nullable(),
  variants: z.array(Text),
  /** True when the letters mean several things: never expanded by itself. */
  ambiguous: z.boolean(),
});
export type AcronymEntry = z.infer<typeof AcronymEntry>;
