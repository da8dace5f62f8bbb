import type { TypeView } from './configuration';

const term: TypeView = {
  mainField: 'labelFr',
  sort: { by: 'order', order: 'ASC' },
  columns: ['labelFr', 'labelEn', 'order'],
  fields: {
    labelFr: { label: 'Libellé français', size: 6 },
    labelEn: { label: 'Libellé anglais', size: 6 },
    key: {
      label: 'Clé',
      help: 'Figure dans les adresses du site : ne la changez plus une fois le terme employé.',
      size: 6,
    },
    order: { label: 'Rang dans la liste', short: 'Rang', size: 6 },
    altLabels: {
      label: 'Autres façons de le dire',
      help: 'Ce que l’on peut taper pour trouver ce terme.',
      size: 12,
    },
  },
};

const territory: TypeView = {
  mainField: 'name',
  sort: { by: 'code', order: 'ASC' },
  columns: ['name', 'code', 'type', 'regionName'],
  fields: {
    name: { label: 'Nom', size: 6 },
    code: { label: 'Code', size: 6 },
    type: { label: 'Type', size: 6 },
    regionName: { label: 'Région', size: 6 },
    regionCode: { label: 'Code de la région', size: 6 },
  },
};

const organisation: TypeView = {
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  columns: ['name', 'type', 'standing', 'updatedAt'],
  fields: {
    name: { label: 'Nom', size: 12 },
    type: { label: 'Type d’organisation', size: 6 },
    standing: { label: 'Situation', size: 6 },
    website: { label: 'Site internet', size: 12 },
    nameReason: {
      label: 'Si ce nom évoque une personne : pourquoi peut-il être public ?',
      size: 12,
    },
    updatedAt: { label: 'Modifiée le' },
  },
};

const acronym: TypeView = {
  mainField: 'acronym',
  sort: { by: 'acronym', order: 'ASC' },
  columns: ['acronym', 'expansion', 'category', 'ambiguous'],
  fields: {
    acronym: { label: 'Sigle', size: 6 },
    expansion: { label: 'Développement', size: 6 },
    category: { label: 'Catégorie', size: 6 },
    key: { label: 'Clé', size: 6 },
    variants: { label: 'Variantes', size: 12 },
    ambiguous: { label: 'Plusieurs sens possibles', size: 6 },
    note: { label: 'Note', size: 12 },
  },
};

/** How the vocabularies and the organisations are shown. */
export const vocabularyViews = {
  'api::theme.theme': term,
  'api::audience.audience': term,
  'api::framework.framework': term,
  'api::topic.topic': term,
  'api::structure.structure': term,
  'api::territory.territory': territory,
  'api::organisation.organisation': organisation,
  'api::acronym.acronym': acronym,
} as const satisfies Record<string, TypeView>;
