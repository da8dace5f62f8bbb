import { describe, expect, test } from 'vitest';
import { slugOf } from '../../fiche/slug.js';
import { findInAddress, mayBeRemembered, mayLeadTo } from './address-findings.js';

const kinds = (slug: string, title = 'Un lieu pour les familles') =>
  findInAddress(slug, title).map(({ kind }) => kind);

test.each([
  'kevin-marchand-ne-le-12-03-2011',
  'le-parcours-de-kevin-marchand-une-histoire',
  'parcours-de-kevin',
  'lina-14-ans-rennes',
  'parcours-d-aminata-diallo',
  'appeler-le-06-39-98-12-34',
  'le-petit-enzo',
  'mme-bocquillon',
])('%s: found, though it has no capitals and no accents', (slug) => {
  expect(kinds(slug).length).toBeGreaterThan(0);
  expect(mayLeadTo(slug, 'Un lieu pour les familles')).toBe(false);
});

describe('what the title says too is judged there', () => {
  test.each([
    'Le parcours de Kevin Marchand, une histoire',
    'La maison Jeanne-Garnier ouvre ses portes',
    'Un lieu ressource pour les enfants co-victimes de violences conjugales',
    'PANJO au pays de Fougères : soutenir les primo-parents',
  ])('%s', (title) => {
    expect(kinds(slugOf(title), title)).toEqual([]);
    expect(mayLeadTo(slugOf(title), title)).toBe(true);
  });
});

test('once it has left the title, it is a finding again', () => {
  const slug = slugOf('Le parcours de Kevin Marchand, une histoire');
  expect(findInAddress(slug, 'Le parcours d’un jeune, une histoire')).toMatchObject([
    { kind: 'person', text: 'kevin-marchand' },
  ]);
});

test('of a fiche that is gone nothing is remembered that names somebody, in its title either', () => {
  const title = 'Le parcours de Kevin Marchand, une histoire';
  expect(mayBeRemembered(slugOf(title), title)).toBe(false);
  expect(mayBeRemembered('panjo', 'PANJO')).toBe(true);
});
