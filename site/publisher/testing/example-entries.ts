import { type PracticeEntry, type TermEntry, textToBlocks } from '@pratiques/shared';

/** A complete practice; the slug is all that most tests care about. */
export function practice(slug: string, changes: Partial<PracticeEntry> = {}): PracticeEntry {
  return {
    slug,
    title: `Fiche ${slug}`,
    summary: 'Un résumé.',
    provenance: 'demonstration',
    provenanceNote: null,
    domains: ['prevention'],
    themes: [],
    topics: [],
    audiences: [],
    frameworks: [],
    structure: null,
    audienceNote: null,
    territoryLevel: 'departement',
    departements: ['35'],
    territoryType: null,
    organisation: 'organisation-1',
    start: '2019',
    knowledgeLevel: 'auto-declare',
    context: textToBlocks('Un contexte.'),
    objectives: ['Un objectif'],
    keys: [],
    difficulties: [],
    sites: ['fep'],
    attachments: [],
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    maturity: 'deploiement',
    ageMin: null,
    ageMax: null,
    description: textToBlocks('Une description.'),
    participation: null,
    partners: [],
    humanMeans: null,
    materialMeans: null,
    financialMeans: null,
    publicContact: null,
    effects: [],
    effectsNote: null,
    originality: null,
    core: null,
    adaptable: null,
    advice: null,
    testimonies: [],
    ...changes,
  };
}

export function term(key: string): TermEntry {
  return { key, label: { fr: `Terme ${key}`, en: `Term ${key}` }, altLabels: [], order: 1 };
}
