import {
  Domain,
  KnowledgeLevel,
  Maturity,
  OrganisationType,
  type Provenance,
  TerritoryLevel,
  TerritoryType,
} from '@pratiques/shared';
import { z } from 'zod';

const Text = z.string().min(1);
const Lines = z.array(Text);
const Organisation = z.object({ name: Text, typeId: OrganisationType });

const common = {
  slug: Text,
  title: Text,
  resume: Text,
  contexte: Text,
  objectifs: Lines,
  publicDescription: Text,
  clesReussite: Lines,
  difficultes: Lines,
  domaineIds: z.array(Domain),
  themeIds: Lines,
  sujetIds: Lines,
  publicIds: Lines,
  cadreIds: Lines,
  structureId: Text,
  departementsConcernes: Lines,
  niveauTerritoireId: TerritoryLevel,
  typeTerritoireId: TerritoryType,
  niveauPreuveId: KnowledgeLevel,
  provenance: z.object({
    kind: z.enum(['fictif', 'fictif-inspire', 'issu-des-sources']),
    note: Text,
  }),
};

const Practice = z.object({
  ...common,
  deroule: Lines,
  moyensHumains: Text,
  moyensFinanciers: Text,
  partenaires: Lines,
  effets: Text,
  transferabilite: Text,
  organisation: Organisation,
  anneeDebut: z.number().int(),
  maturiteId: Maturity,
});
type Practice = z.infer<typeof Practice>;

const Dispositif = z.object({
  ...common,
  fonctionnement: Lines,
  moyens: Lines,
  resultatsAttendus: Lines,
  methodeEnquete: Text,
  enseignements: Text,
  coAuteurs: Text,
  structurePartenaire: Organisation,
  anneeCreation: z.number().int(),
  anneePublication: z.number().int(),
});
type Dispositif = z.infer<typeof Dispositif>;

export const Practices = z.object({ practices: z.array(Practice) });
export const Dispositifs = z.object({ dispositifs: z.array(Dispositif) });

const provenances = {
  fictif: 'demonstration',
  'fictif-inspire': 'demonstration',
  'issu-des-sources': 'public-source',
} as const satisfies Record<string, Provenance>;

const paragraphs = (lines: readonly string[]): string => lines.join('\n\n');

/** The names of the seeds' columns, and those of the fiche's fields. */
const shared = (seed: Practice | Dispositif) => ({
  slug: seed.slug,
  title: seed.title,
  summary: seed.resume,
  context: seed.contexte,
  objectives: seed.objectifs,
  audienceNote: seed.publicDescription,
  keys: seed.clesReussite,
  difficulties: seed.difficultes,
  domains: seed.domaineIds,
  themes: seed.themeIds,
  topics: seed.sujetIds,
  audiences: seed.publicIds,
  frameworks: seed.cadreIds,
  structure: seed.structureId,
  departements: seed.departementsConcernes,
  territoryLevel: seed.niveauTerritoireId,
  territoryType: seed.typeTerritoireId,
  knowledgeLevel: seed.niveauPreuveId,
  provenanceNote: seed.provenance.note,
});

/** A seed as a fiche comes in: answers, where it comes from, who carries it. What the seed lacks stays empty. */
export const fromPractice = (seed: Practice) => ({
  kind: 'practice' as const,
  slug: seed.slug,
  provenance: provenances[seed.provenance.kind],
  organisation: seed.organisation,
  answers: {
    ...shared(seed),
    description: paragraphs(seed.deroule),
    humanMeans: seed.moyensHumains,
    financialMeans: seed.moyensFinanciers,
    partners: seed.partenaires.map((name) => ({ name, role: null })),
    effectsNote: seed.effets,
    advice: seed.transferabilite,
    start: String(seed.anneeDebut),
    maturity: seed.maturiteId,
    sites: ['fep'],
  },
});

export const fromDispositif = (seed: Dispositif) => ({
  kind: 'dispositif' as const,
  slug: seed.slug,
  provenance: provenances[seed.provenance.kind],
  organisation: seed.structurePartenaire,
  answers: {
    ...shared(seed),
    course: paragraphs(seed.fonctionnement),
    means: seed.moyens,
    expectedResults: seed.resultatsAttendus,
    method: seed.methodeEnquete,
    lessons: seed.enseignements,
    coAuthors: seed.coAuteurs,
    start: String(seed.anneeCreation),
    publicationYear: seed.anneePublication,
    sites: ['fep', 'onpe'],
  },
});

export type SeedFiche = ReturnType<typeof fromPractice> | ReturnType<typeof fromDispositif>;
