import { KnowledgeLevel } from '../vocabulary/knowledge-level.js';
import type { Fields } from './field.js';
import { audience } from './practice-fields/audience.js';
import { editorial } from './practice-fields/editorial.js';
import { essentials } from './practice-fields/essentials.js';
import { means } from './practice-fields/means.js';
import { story } from './practice-fields/story.js';

const byOnpe = { section: null, need: 'optional', public: true } as const;
const asked = { ...byOnpe, publication: 'required' } as const;
const free = { ...byOnpe, publication: 'optional' } as const;
const list = { type: 'lines', min: 1, max: 15, each: 300, localized: true } as const;
const prose = { type: 'prose', max: 8_000, localized: true } as const;

const { title, summary, domains, themes, topics, start } = essentials;
const { audiences, audienceNote, frameworks, territoryLevel, departements, territoryType } =
  audience;

/** Every field of a fiche dispositif: ONPE's grid, and what it shares with a practice. */
export const dispositifFields = {
  title: { ...title, label: { fr: 'Titre de la fiche', en: 'Title of the record' } },
  summary,
  domains,
  themes,
  topics,
  audiences,
  audienceNote: { ...audienceNote, max: 1_200 },
  frameworks,
  structure: means.structure,
  territoryLevel,
  departements,
  territoryType,
  organisation: means.organisation,
  start: {
    ...start,
    label: { fr: 'Depuis quand le dispositif existe-t-il ?', en: 'Since when has it existed?' },
  },
  context: { ...story.context, max: 6_000, label: { fr: 'Contexte', en: 'Context' } },
  objectives: { ...asked, ...list, label: { fr: 'Objectifs', en: 'Objectives' } },
  course: { ...asked, ...prose, min: 100, label: { fr: 'Fonctionnement', en: 'How it works' } },
  means: { ...asked, ...list, label: { fr: 'Moyens nécessaires', en: 'Necessary means' } },
  partnerships: { ...free, ...prose, label: { fr: 'Partenariats', en: 'Partnerships' } },
  keys: { ...asked, ...list, label: { fr: 'Clés de réussite', en: 'Keys to success' } },
  difficulties: {
    ...asked,
    ...list,
    label: { fr: 'Difficultés éventuelles', en: 'Possible difficulties' },
  },
  expectedResults: {
    ...asked,
    ...list,
    label: { fr: 'Résultats attendus', en: 'Expected results' },
  },
  observedResults: {
    ...free,
    ...prose,
    label: { fr: 'Résultats observés', en: 'Observed results' },
  },
  limits: { ...free, ...prose, label: { fr: 'Limites', en: 'Limits' } },
  method: {
    ...asked,
    ...prose,
    min: 50,
    label: { fr: "Méthode d'enquête", en: 'Method of inquiry' },
  },
  lessons: { ...free, ...prose, label: { fr: 'Enseignements', en: 'Lessons' } },
  references: {
    ...free,
    ...list,
    min: 0,
    max: 40,
    localized: false,
    label: { fr: 'Références', en: 'References' },
  },
  legalFrame: { ...free, ...prose, label: { fr: 'Cadre juridique', en: 'Legal frame' } },
  legalCheckedOn: {
    ...free,
    type: 'date',
    localized: false,
    label: { fr: 'Cadre juridique vérifié le', en: 'Legal frame checked on' },
  },
  coAuthors: {
    ...free,
    type: 'text',
    max: 300,
    localized: true,
    label: { fr: 'Coauteurs', en: 'Co-authors' },
  },
  publicationYear: {
    ...free,
    type: 'integer',
    min: 1990,
    max: 2100,
    localized: false,
    label: { fr: 'Année de publication', en: 'Year of publication' },
  },
  knowledgeLevel: {
    ...asked,
    type: 'choice',
    values: KnowledgeLevel.options,
    localized: false,
    label: { fr: 'Ce qui appuie les effets', en: 'What the effects rest on' },
  },
  ...editorial,
} as const satisfies Fields;
export type DispositifFields = typeof dispositifFields;
