import {
  type EntryOf,
  entrySchemas,
  type LibraryItem,
  type LibraryKind,
  textToBlocks,
} from '@pratiques/shared';
import { z } from 'zod';
import {
  Acronyms,
  type Common,
  Dispositif,
  Places,
  Practice,
  read,
  Vocabularies,
} from './seed-files.ts';

const item = <K extends LibraryKind>(kind: K, documentId: string, entry: unknown) =>
  // Each schema is the one of its kind; TypeScript does not follow the pair.
  ({
    kind,
    documentId,
    locale: 'fr',
    entry: entrySchemas[kind].parse(entry) as EntryOf<K>,
  }) as LibraryItem;

const year = (value: number | null) => (value === null ? null : String(value));
const organisationId = (name: string) => `organisation ${name}`;

function common(seed: z.infer<typeof Common>, organisation: string, order: number) {
  const published = new Date(Date.UTC(2026, 0, 5 + order * 5, 9)).toISOString();
  return {
    slug: seed.slug,
    title: seed.title,
    summary: seed.resume,
    provenance: seed.provenance.kind === 'issu-des-sources' ? 'public-source' : 'demonstration',
    provenanceNote: seed.provenance.note,
    domains: seed.domaineIds,
    themes: seed.themeIds,
    topics: seed.sujetIds,
    audiences: seed.publicIds,
    frameworks: seed.cadreIds,
    structure: seed.structureId,
    audienceNote: seed.publicDescription,
    territoryLevel: seed.niveauTerritoireId,
    departements: seed.departementsConcernes,
    territoryType: seed.typeTerritoireId,
    organisation: organisationId(organisation),
    knowledgeLevel: seed.niveauPreuveId,
    context: textToBlocks(seed.contexte),
    objectives: seed.objectifs,
    keys: seed.clesReussite,
    difficulties: seed.difficultes,
    sites: ['fep'],
    firstPublishedAt: published,
    updatedAt: published,
  };
}

function practices(): LibraryItem[] {
  const { practices: seeds } = z
    .object({ practices: z.array(Practice) })
    .parse(read('seed-practices'));
  return seeds.map((seed, order) =>
    item('practice', `practice ${seed.slug}`, {
      ...common(seed, seed.organisation.name, order),
      start: year(seed.anneeDebut),
      maturity: seed.maturiteId,
      ageMin: null,
      ageMax: null,
      description: textToBlocks(seed.deroule.join('\n\n')),
      participation: null,
      partners: seed.partenaires.map((name) => ({ name, role: null })),
      humanMeans: seed.moyensHumains,
      materialMeans: null,
      financialMeans: seed.moyensFinanciers,
      publicContact: null,
      effects: [],
      effectsNote: textToBlocks(seed.effets),
      originality: null,
      core: null,
      adaptable: null,
      advice: seed.transferabilite,
      testimonies: [],
    }),
  );
}

function dispositifs(): LibraryItem[] {
  const { dispositifs: seeds } = z
    .object({ dispositifs: z.array(Dispositif) })
    .parse(read('seed-dispositifs'));
  return seeds.map((seed, order) =>
    item('dispositif', `dispositif ${seed.slug}`, {
      ...common(seed, seed.structurePartenaire.name, order * 3 + 1),
      sites: ['fep', 'onpe'],
      start: year(seed.anneeCreation),
      course: textToBlocks(seed.fonctionnement.join('\n\n')),
      means: seed.moyens,
      partnerships: null,
      expectedResults: seed.resultatsAttendus,
      observedResults: null,
      limits: null,
      method: textToBlocks(seed.methodeEnquete),
      lessons: textToBlocks(seed.enseignements),
      references: [],
      legalFrame: null,
      legalCheckedOn: null,
      coAuthors: seed.coAuteurs,
      publicationYear: seed.anneePublication,
    }),
  );
}

function vocabularies(): LibraryItem[] {
  const known = Vocabularies.parse(read('vocabularies'));
  const kinds = {
    theme: known.themes,
    topic: known.sujets,
    audience: known.publics,
    framework: known.cadres,
    structure: known.structures,
  } as const;
  return (['theme', 'topic', 'audience', 'framework', 'structure'] as const).flatMap((kind) =>
    kinds[kind].terms.map(({ id, fr, en, order, altLabelsFr }) =>
      item(kind, `${kind} ${id}`, { key: id, label: { fr, en }, order, altLabels: altLabelsFr }),
    ),
  );
}

function named(): LibraryItem[] {
  const { practices: p } = z.object({ practices: z.array(Practice) }).parse(read('seed-practices'));
  const { dispositifs: d } = z
    .object({ dispositifs: z.array(Dispositif) })
    .parse(read('seed-dispositifs'));
  const organisations = new Map(
    [...p.map((x) => x.organisation), ...d.map((x) => x.structurePartenaire)].map((o) => [
      o.name,
      o,
    ]),
  );
  const { departements } = Places.parse(read('departements'));
  const { acronyms, _meta } = Acronyms.parse(read('acronyms'));
  return [
    ...[...organisations.values()].map(({ name, typeId }) =>
      item('organisation', organisationId(name), { name, type: typeId, website: null }),
    ),
    ...departements.map((place) =>
      item('territory', `territory ${place.code}`, { ...place, type: 'departement' }),
    ),
    ...acronyms.map(({ id, sigle, expansion, categorie, note, variantes }) =>
      item('acronym', `acronym ${id}`, {
        key: id,
        acronym: sigle,
        expansion,
        category: categorie,
        note,
        variants: variantes,
        ambiguous: _meta.ambiguous.includes(sigle),
      }),
    ),
  ];
}

/** The seeds of the CMS as published items, for tests and for looking; the CMS's own seeding maps them by itself. */
export const seedItems = (): LibraryItem[] => [
  ...vocabularies(),
  ...named(),
  ...practices(),
  ...dispositifs(),
];
