import { describe, expect, test } from 'vitest';
import { DispositifDraft, emptyDispositif } from './dispositif.js';
import { emptyPractice, PracticeDraft } from './practice.js';

describe('a draft', () => {
  test('may be empty, or hold no answer yet', () => {
    expect(PracticeDraft.parse({})).toEqual({});
    expect(PracticeDraft.parse(emptyPractice())).toEqual(emptyPractice());
    expect(DispositifDraft.parse(emptyDispositif())).toEqual(emptyDispositif());
  });
  test.each<[string, object]>([
    ['a short title', { title: 'x' }],
    ['a text four times too long', { summary: 'a'.repeat(2_000) }],
    ['more objectives than will be kept', { objectives: Array(20).fill('Un') }],
    ['all six domains', { domains: emptyDomains() }],
    ['an age that is too high', { ageMax: 140 }],
    ['an address that is not finished', { managerEmail: 'direction@' }],
    ['a date that is not one', { start: 'septembre' }],
    ['an effect that is not finished', { effects: [{ observed: 'Un fait' }] }],
    ['a title taken away', { title: null }],
    ['answers replaced by "sans objet"', { notApplicable: ['ageMin', 'humanMeans'] }],
  ])('keeps %s', (_, answers) => {
    expect(PracticeDraft.safeParse(answers).error).toBeUndefined();
  });
  test.each<[string, object]>([
    ['a field that does not exist', { stage: 'draft' }],
    ['a number for a text', { title: 3 }],
    ['a text for a list', { keys: 'une clé' }],
    ['a domain that does not exist', { domains: ['sport'] }],
    ['a column that does not exist', { partners: [{ name: 'a', role: 'b', id: 1 }] }],
    ['half a year of age', { ageMin: 1.5 }],
    ['an infinite age', { ageMin: Number.POSITIVE_INFINITY }],
    ['a novel for a title', { title: 'a'.repeat(2_001) }],
    ['a million characters', { context: 'a'.repeat(1_000_000) }],
    ['1,000 terms', { audiences: Array(1_000).fill('parents') }],
    ['51 rows', { effects: Array(51).fill({}) }],
    ['a field replaced that cannot be', { notApplicable: ['stage'] }],
    ['a control character in a row', { partners: [{ name: 'a\u0000', role: null }] }],
  ])('refuses %s', (_, answers) => {
    expect(PracticeDraft.safeParse(answers).success).toBe(false);
  });
  test('completes rows, and composes accents in lists and rows', () => {
    expect(PracticeDraft.parse({ keys: ['e\u0301'], testimonies: [{ quote: 'e\u0301' }] })).toEqual(
      {
        keys: ['é'],
        testimonies: [{ quote: 'é', speaker: null, consent: false }],
      },
    );
  });
});

function emptyDomains() {
  return [
    'prevention',
    'protection-des-enfants',
    'accompagnement-des-familles',
    'soutien-des-professionnels',
    'organisation',
    'partenariats-entre-acteurs',
  ];
}
