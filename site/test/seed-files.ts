import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A file of the CMS's seeds; what follows says what this folder takes from each. */
export const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../cms/seed/data/${name}.json`, import.meta.url), 'utf8'));
const strings = z.array(z.string());
const Named = z.object({ name: z.string(), typeId: z.string() });
export const Common = z.object({
  slug: z.string(),
  title: z.string(),
  resume: z.string(),
  contexte: z.string(),
  objectifs: strings,
  publicDescription: z.string(),
  clesReussite: strings,
  difficultes: strings,
  domaineIds: strings,
  themeIds: strings,
  sujetIds: strings,
  publicIds: strings,
  cadreIds: strings,
  structureId: z.string().nullable(),
  departementsConcernes: strings,
  niveauTerritoireId: z.string(),
  typeTerritoireId: z.string().nullable(),
  niveauPreuveId: z.string(),
  provenance: z.object({ kind: z.string(), note: z.string() }),
});
export const Practice = Common.extend({
  deroule: strings,
  moyensHumains: z.string(),
  moyensFinanciers: z.string(),
  partenaires: strings,
  effets: z.string(),
  transferabilite: z.string(),
  organisation: Named,
  anneeDebut: z.int().nullable(),
  maturiteId: z.string(),
});
export const Dispositif = Common.extend({
  fonctionnement: strings,
  moyens: strings,
  resultatsAttendus: strings,
  methodeEnquete: z.string(),
  enseignements: z.string(),
  coAuteurs: z.string(),
  structurePartenaire: Named,
  anneeCreation: z.int().nullable(),
  anneePublication: z.int().nullable(),
});
const Terms = z.object({
  terms: z.array(
    z.object({
      id: z.string(),
      fr: z.string(),
      en: z.string(),
      order: z.int(),
      altLabelsFr: strings.default([]),
    }),
  ),
});
export const Vocabularies = z.object({
  themes: Terms,
  sujets: Terms,
  publics: Terms,
  cadres: Terms,
  structures: Terms,
});
export const Places = z.object({
  departements: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      regionCode: z.string(),
      regionName: z.string(),
    }),
  ),
});
export const Acronyms = z.object({
  _meta: z.object({ ambiguous: strings }),
  acronyms: z.array(
    z.object({
      id: z.string(),
      sigle: z.string(),
      expansion: z.string(),
      categorie: z.string().nullable(),
      note: z.string().nullable(),
      variantes: strings,
    }),
  ),
});
