import { practiceFields } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { entryOf } from './entry';
import { FicheRow } from './row';

const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Un texte.' }] }];
const row = FicheRow.parse({
  id: 1,
  documentId: 'a-practice',
  locale: 'fr',
  stage: 'published',
  version: 3,
  slug: 'une-pratique',
  title: 'Une pratique',
  summary: 'Un résumé',
  provenance: 'declared',
  provenanceNote: ' ',
  translationReady: null,
  firstOnlineAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  publishedAt: '2026-11-21T10:00:00.000Z',
  owner: { id: 7, email: 'claire@asso.example' },
  domains: ['prevention'],
  themes: [],
  audiences: [{ key: 'parents', labelFr: 'Parents', createdBy: 1 }],
  departements: [{ code: '2A', name: 'Corse-du-Sud' }],
  organisation: { documentId: 'an-organisation', name: 'Une association', standing: 'confirmed' },
  structure: null,
  territoryLevel: 'departement',
  maturity: 'perennisee',
  knowledgeLevel: 'suivi-interne',
  context: blocks,
  description: blocks,
  participation: [],
  objectives: ['Un objectif'],
  keys: ['Une clé'],
  difficulties: null,
  sites: ['fep'],
  humanMeans: '',
  partners: [{ id: 4, name: 'Communes', role: '' }],
  testimonies: [{ id: 5, quote: 'Une phrase.', speaker: 'Une mère', consent: true }],
  managerEmail: 'direction@asso.example',
  internalContact: '05 00 00 00 00',
  hierarchyAgreement: true,
});
const entry = entryOf('practice', row, row, '2026-11-21T12:00:00.000Z');

describe('the entry of a practice', () => {
  test('names terms by key, territories by code, the organisation by its document', () => {
    expect(entry).toMatchObject({
      audiences: ['parents'],
      departements: ['2A'],
      organisation: 'an-organisation',
      structure: null,
    });
  });
  test('turns blanks into null and missing lists into empty ones', () => {
    expect(entry).toMatchObject({
      provenanceNote: null,
      humanMeans: null,
      participation: null,
      difficulties: [],
      frameworks: [],
      partners: [{ name: 'Communes', role: null }],
    });
  });
  test('keeps consents and technical columns inside', () => {
    expect(entry).toMatchObject({ testimonies: [{ quote: 'Une phrase.', speaker: 'Une mère' }] });
    expect(JSON.stringify(entry)).not.toMatch(/consent|"id"|createdBy|owner|claire@/);
  });
  test('leaves out what stands under “sans objet”, and nothing else is replaced so', () => {
    const ticked = {
      ...row,
      context: blocks,
      participation: blocks,
      ageMin: 3,
      ageMax: 6,
      notApplicable: ['participation', 'ageMin', 'ageMax', 'partners', 'context'],
    };
    expect(entryOf('practice', ticked, ticked, '2026-11-21T12:00:00.000Z')).toMatchObject({
      participation: null,
      ageMin: null,
      ageMax: null,
      partners: [],
      context: blocks,
    });
  });
  test('has none of the answers that are not public', () => {
    const kept = Object.entries(practiceFields).filter(([, field]) => !field.public);
    for (const [name] of kept) expect(entry).not.toHaveProperty(name);
    expect(JSON.stringify(entry)).not.toMatch(/direction@|05 00/);
  });
  test('tells its first day online and the day of the change', () => {
    expect(entry).toMatchObject({
      firstPublishedAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2026-11-21T12:00:00.000Z',
    });
  });
  test('in English takes what is not translated from the French row', () => {
    const english = { ...row, locale: 'en', title: 'A practice', domains: null, slug: null };
    expect(entryOf('practice', english, row, '2026-11-21T12:00:00.000Z')).toMatchObject({
      title: 'A practice',
      slug: 'une-pratique',
      domains: ['prevention'],
    });
  });
  test('is refused rather than sent half: an address in a text that readers must not follow', () => {
    const link = {
      type: 'link',
      url: 'javascript:alert(1)',
      children: [{ type: 'text', text: 'x' }],
    };
    const bad = { ...row, context: [{ type: 'paragraph', children: [link] }] };
    expect(() => entryOf('practice', bad, bad, '2026-11-21T12:00:00.000Z')).toThrow();
  });
});
