import {
  type DispositifFields,
  type dispositifFields,
  type FicheKind,
  type PracticeFields,
  practiceFields,
  type SectionId,
  sections,
} from '@pratiques/shared';

/** A part of the form: its title, what to expect there, and its questions. */
export interface Group {
  title: string;
  intro: string;
  fields: readonly string[];
}

const editorial = {
  title: 'Édition et mise en ligne',
  intro: 'Rempli par l’équipe, jamais demandé au contributeur.',
};

const of = (section: SectionId | null): string[] =>
  Object.entries(practiceFields)
    .filter(([, field]) => field.section === section)
    .map(([name]) => name);

/** A practice keeps the sections of the contributor's form. */
const practice: Group[] = [
  ...Object.entries(sections).map(([id, { fr, intro }]) => ({
    title: fr,
    intro,
    // The keys of `sections` are exactly its ids.
    fields: of(id as SectionId),
  })),
  { ...editorial, fields: [...of(null), 'translationReady'] },
];

const group = (title: string, intro: string, ...fields: (keyof DispositifFields)[]): Group => ({
  title,
  intro,
  fields,
});

/** A fiche dispositif follows ONPE's grid. */
const dispositif: Group[] = [
  group(
    'L’essentiel',
    sections.essentiel.intro,
    'title',
    'summary',
    'domains',
    'themes',
    'topics',
    'start',
    'organisation',
    'structure',
  ),
  group(
    'Pour qui, où',
    sections.public.intro,
    'audiences',
    'frameworks',
    'audienceNote',
    'territoryLevel',
    'departements',
    'territoryType',
  ),
  group(
    'Le dispositif',
    'Ce qu’il vise, comment il fonctionne et avec quoi.',
    'context',
    'objectives',
    'course',
    'means',
    'partnerships',
  ),
  group(
    'Ce que l’on en sait',
    'Ce qui aide, ce qui gêne, ce qui était attendu et ce qui a été observé.',
    'keys',
    'difficulties',
    'expectedResults',
    'observedResults',
    'limits',
    'lessons',
    'method',
    'knowledgeLevel',
  ),
  group(
    'Sources et cadre juridique',
    'Ce qui permet de vérifier, et à quelle date.',
    'references',
    'legalFrame',
    'legalCheckedOn',
    'publicationYear',
    'coAuthors',
  ),
  { ...editorial, fields: ['slug', 'sites', 'provenance', 'provenanceNote', 'translationReady'] },
];

/** The form of each kind of fiche, in order. */
export const groupsOf: Record<FicheKind, readonly Group[]> = { practice, dispositif };

/** A field that only one kind has tells which form is being laid out: Strapi does not say. */
const markOf = {
  practice: 'maturity' satisfies keyof PracticeFields,
  dispositif: 'legalFrame' satisfies keyof typeof dispositifFields,
};

export const kindWithFields = (names: ReadonlySet<string>): FicheKind | undefined =>
  names.has(markOf.practice) ? 'practice' : names.has(markOf.dispositif) ? 'dispositif' : undefined;
