/** A role of the panel: what it may do, exactly; anything else is removed at boot. */
export interface PanelRole {
  code: string;
  name: string;
  description: string;
  /** Content types that it reads, and those that it writes. */
  reads: readonly string[];
  writes: readonly string[];
  creates: readonly string[];
  /** Begins the English text of what others created. */
  translates: readonly string[];
  /** May ask Strapi to publish; the workflow's guard decides. */
  publishes: readonly string[];
  /** Content types of which it reads what was proposed, and nothing before. */
  readsProposed: readonly string[];
}

const practice = 'api::practice.practice';
const dispositif = 'api::dispositif.dispositif';
const organisation = 'api::organisation.organisation';
const vocabularies = [
  'api::theme.theme',
  'api::audience.audience',
  'api::framework.framework',
  'api::topic.topic',
  'api::structure.structure',
  'api::territory.territory',
  'api::acronym.acronym',
];
const words = [
  'api::audience.audience',
  'api::framework.framework',
  'api::topic.topic',
  'api::structure.structure',
  'api::acronym.acronym',
];
const everything = [practice, dispositif, organisation, ...vocabularies];

export const panelRoles: readonly PanelRole[] = [
  {
    code: 'editor',
    name: 'Équipe éditoriale',
    description: 'Examine, corrige et publie les pratiques ; tient les vocabulaires.',
    reads: everything,
    writes: [practice, organisation, ...words],
    creates: [organisation, ...words],
    translates: [practice],
    publishes: [practice, dispositif],
    readsProposed: [],
  },
  {
    code: 'committee',
    name: 'Comité de sélection',
    description: 'Lit les pratiques proposées.',
    reads: [practice, organisation, ...vocabularies],
    writes: [],
    creates: [],
    translates: [],
    publishes: [],
    readsProposed: [practice],
  },
  {
    code: 'onpe',
    name: 'ONPE',
    description: 'Écrit les fiches dispositif avec le terrain et les publie.',
    reads: everything,
    writes: [dispositif, organisation, 'api::theme.theme'],
    creates: [dispositif, organisation, 'api::theme.theme'],
    translates: [],
    publishes: [dispositif],
    readsProposed: [practice],
  },
];

/** Columns that the workflow keeps: nobody writes them in a form. */
export const keptColumns = ['stage', 'version', 'owner', 'proposer', 'firstOnlineAt'];

/** A save carries the version that its author read: the guard compares it and writes its own. */
export const keptWhenSaving = keptColumns.filter((name) => name !== 'version');

/** Answers meant for the team only: a committee member does not read them. */
export const teamColumns = ['managerEmail', 'internalContact', 'owner', 'proposer'];
