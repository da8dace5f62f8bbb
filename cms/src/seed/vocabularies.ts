import type { TermKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readData } from './read-data';

const Terms = z.object({
  terms: z.array(
    z.object({
      id: z.string(),
      fr: z.string(),
      en: z.string(),
      order: z.number(),
      altLabelsFr: z.array(z.string()).optional(),
    }),
  ),
});
/** Names of the lists in the file, by kind of term. */
const lists = {
  theme: 'themes',
  audience: 'publics',
  framework: 'cadres',
  topic: 'sujets',
  structure: 'structures',
} as const;

const Vocabularies = z.object({
  themes: Terms,
  publics: Terms,
  cadres: Terms,
  sujets: Terms,
  structures: Terms,
});
const Territories = z.object({
  departements: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      regionCode: z.string(),
      regionName: z.string(),
    }),
  ),
});
const Acronyms = z.object({
  _meta: z.object({ ambiguous: z.array(z.string()) }),
  acronyms: z.array(
    z.object({
      id: z.string(),
      sigle: z.string(),
      expansion: z.string(),
      categorie: z.string().nullable(),
      note: z.string().nullable(),
      variantes: z.array(z.string()),
    }),
  ),
});

/** The départements, as they are in their file. */
export const readDepartements = () => readData('departements.json', Territories).departements;

type Row = Record<string, unknown>;
type Uid = `api::${TermKind}.${TermKind}` | 'api::territory.territory' | 'api::acronym.acronym';

/** Creates the rows that are not there yet, through the same door as any content. */
async function add(strapi: Core.Strapi, uid: Uid, column: 'key' | 'code', rows: Row[]) {
  const known = z
    .array(z.looseObject({}))
    .parse(await strapi.db.query(uid).findMany({ select: [column] }));
  const names = new Set(known.map((row) => row[column]));
  const missing = rows.filter((row) => !names.has(row[column]));
  // One transaction for the list: a hundred commits would take seconds.
  if (missing.length > 0)
    await strapi.db.transaction(async () => {
      for (const data of missing) await strapi.documents(uid).create({ data });
    });
}

/** The vocabularies that a new database begins with; the team extends them in the panel. */
export async function seedVocabularies(strapi: Core.Strapi): Promise<void> {
  const vocabularies = readData('vocabularies.json', Vocabularies);
  for (const [kind, list] of Object.entries(lists) as [
    TermKind,
    keyof typeof Vocabularies.shape,
  ][]) {
    const rows = vocabularies[list].terms.map(({ id, fr, en, order, altLabelsFr = [] }) => ({
      key: id,
      labelFr: fr,
      labelEn: en,
      order,
      altLabels: altLabelsFr,
    }));
    await add(strapi, `api::${kind}.${kind}`, 'key', rows);
  }
  await add(
    strapi,
    'api::territory.territory',
    'code',
    readDepartements().map(({ code, name, regionCode, regionName }) => ({
      code,
      name,
      regionCode,
      regionName,
      type: 'departement',
    })),
  );
  const { acronyms, _meta } = readData('acronyms.json', Acronyms);
  const ambiguous = new Set(_meta.ambiguous);
  const rows = acronyms.map(({ id, sigle, expansion, categorie, note, variantes }) => ({
    key: id,
    acronym: sigle,
    expansion,
    category: categorie,
    note,
    variants: variantes,
    ambiguous: ambiguous.has(sigle),
  }));
  await add(strapi, 'api::acronym.acronym', 'key', rows);
}
