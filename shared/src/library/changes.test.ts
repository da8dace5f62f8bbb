import { expect, test } from 'vitest';
import { ChangeRow } from './changes.js';

const row = {
  sequence: 3,
  kind: 'practice',
  documentId: 'doc-1',
  locale: 'fr',
  action: 'unpublished',
};

test('a row needs no former address', () => {
  expect(ChangeRow.parse(row)).toEqual(row);
});

test('a former address that is none is left out, and the row stays', () => {
  const formerSlugs = ['panjo', '../etc', 'index', 7, null, 'ecoute'];
  expect(ChangeRow.parse({ ...row, formerSlugs }).formerSlugs).toEqual(['panjo', 'ecoute']);
});

test('so is a shelf that is no longer one', () => {
  const shelves = { domains: ['prevention', 'gone'], themes: ['parentalite', 'Not a key'] };
  expect(ChangeRow.parse({ ...row, shelves }).shelves).toEqual({
    domains: ['prevention'],
    themes: ['parentalite'],
  });
});
