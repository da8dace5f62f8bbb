import { dispositifFields, type Field, type Fields, practiceFields } from '@pratiques/shared';
import type { FieldView, TypeView } from './configuration';

const half: readonly Field['type'][] = [
  'choice',
  'term',
  'terms',
  'territories',
  'organisation',
  'month',
  'date',
  'integer',
  'email',
  'phone',
  'contact',
  'slug',
];
const nameOf: Partial<Record<Field['type'], string>> = {
  term: 'labelFr',
  terms: 'labelFr',
  territories: 'name',
  organisation: 'name',
};

/** A question is too long for the heading of a column, and for a filter. */
const shorts: Readonly<Record<string, string>> = {
  title: 'Titre',
  summary: 'Résumé',
  themes: 'Thèmes de l’ONPE',
  topics: 'Mots-clés',
  start: 'Démarrage',
  maturity: 'Avancement',
  audiences: 'Publics',
  ageMin: 'Âge minimal',
  ageMax: 'Âge maximal',
  audienceNote: 'Description du public',
  frameworks: 'Cadres d’intervention',
  territoryLevel: 'Échelle',
  departements: 'Départements',
  territoryType: 'Type de territoire',
  organisation: 'Organisation',
  structure: 'Type de structure',
  humanMeans: 'Moyens humains',
  materialMeans: 'Moyens matériels',
  financialMeans: 'Moyens financiers',
  publicContact: 'Contact public',
  knowledgeLevel: 'Appui des effets',
  core: 'À conserver',
  adaptable: 'Adaptable',
  advice: 'Conseils',
  slug: 'Adresse',
  provenance: 'Provenance',
  provenanceNote: 'Précision sur la provenance',
};

/** Short answers that would otherwise part two that belong together. */
const alone: readonly string[] = ['audiences'];

const viewOf = (name: string, { type, label, help }: Field): FieldView => ({
  label: label.fr,
  short: shorts[name],
  help,
  size: half.includes(type) && !alone.includes(name) ? 6 : 12,
  mainField: nameOf[type],
});

/** What the workflow keeps: read in lists and in the side panel, never written in the form. */
const kept: Readonly<Record<string, FieldView>> = {
  stage: { label: 'Étape' },
  version: { label: 'Version' },
  firstOnlineAt: { label: 'Première mise en ligne' },
  notApplicable: { label: 'Réponses sans objet' },
  owner: { label: 'Déposée par' },
  createdAt: { label: 'Créée le' },
  updatedAt: { label: 'Modifiée le' },
};

const translation: FieldView = {
  label: 'Cette traduction est prête à être mise en ligne',
  help: 'Sans effet sur la version française.',
  size: 12,
};

const ficheView = (fields: Fields): TypeView => ({
  mainField: 'title',
  sort: { by: 'updatedAt', order: 'DESC' },
  columns: ['title', 'stage', 'slug', 'updatedAt'],
  fields: {
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, viewOf(name, field)]),
    ),
    translationReady: translation,
    ...kept,
  },
});

/** How both kinds of fiche are shown, from the fields of `shared`. */
export const ficheViews = {
  'api::practice.practice': ficheView(practiceFields),
  'api::dispositif.dispositif': ficheView(dispositifFields),
} as const satisfies Record<string, TypeView>;
