import { type History, historySteps } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { type Attested, datesIn } from './facts';
import { sheetOf } from './sheet';

const attested: Attested = {
  reference: 'rllf7pwc9itn2muwoktreu2f',
  title: 'Des visites médiatisées au plus près des familles',
  organisation: 'Association Liens d’Estives',
  territoryLevel: 'departement',
  territories: [{ code: '65', name: 'Hautes-Pyrénées' }],
  provenance: 'declared',
  selectedAt: '2026-09-30T22:30:00.000Z',
  publishedAt: '2026-10-12T09:00:00.000Z',
  versionOf: '2026-11-20T09:00:00.000Z',
  address: 'https://pratiques.example/fiches/des-visites/',
};
const claire = { name: 'Claire Martin', organisation: 'Association Liens d’Estives' };
const now = new Date('2026-11-22T10:00:00Z');
const valueAt = (label: string, ...asked: Parameters<typeof sheetOf>) =>
  sheetOf(...asked).facts.find((fact) => fact.label === label)?.value;

test('the sentence names what is attested, with the days as they are in France', () => {
  const { before, title, byline, after, warning } = sheetOf(attested, claire, now);
  expect([before, title, byline, after.replaceAll('\u00a0', ' ')]).toEqual([
    'France Enfance Protégée atteste que la pratique',
    'Des visites médiatisées au plus près des familles',
    'Déclarée par Association Liens d’Estives',
    "a été retenue par le comité de sélection le 1er octobre 2026 et publiée le 12 octobre 2026 dans la Bibliothèque des pratiques inspirantes en protection de l'enfance, où chacun peut la lire.",
  ]);
  expect(warning).toBeNull();
});

describe('who deposited it', () => {
  test.each([
    ['the organisation is not said twice', claire, 'Claire Martin'],
    ['another one is', { ...claire, organisation: 'Pôle Sud' }, 'Claire Martin, Pôle Sud'],
    ['an account without a name', { name: null, organisation: 'Pôle Sud' }, 'Pôle Sud'],
    ['nothing is known', { name: null, organisation: null }, undefined],
  ])('%s', (_, depositor, value) => {
    expect(valueAt('Déposée par', attested, depositor, now)).toBe(value);
  });
});

describe('where it takes place', () => {
  const places = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ code: `${at + 10}`, name: `D${at}` }));
  test.each([
    ['Département', 1, 'D0 (10)'],
    ['Départements', 7, 'D0 (10), D1 (11), D2 (12), D3 (13), D4 (14), D5 (15), D6 (16)'],
    ['Départements', 101, 'D0 (10), D1 (11), D2 (12), D3 (13), D4 (14), D5 (15) et 95 autres'],
    ['Échelle', 0, 'Département'],
  ])('%s, %i', (label, n, value) => {
    expect(valueAt(label, { ...attested, territories: places(n) }, claire, now)).toBe(value);
  });
});

test('a demonstration says that it attests of nothing', () => {
  const { warning } = sheetOf({ ...attested, provenance: 'demonstration' }, claire, now);
  expect(warning).toContain("il n'atteste de rien");
});

describe('dates come from the history', () => {
  const history = (...actions: string[]): History => ({
    steps: historySteps(
      actions.map((action, n) => ({
        at: `2026-01-0${n + 1}T00:00:00.000Z`,
        action,
        byTeam: true,
        who: null,
        comment: null,
      })),
      'published',
      'fr',
    ),
    onlineSince: '2026-01-09T00:00:00.000Z',
  });
  const day = (n: number) => `2026-01-0${n}T00:00:00.000Z`;
  test('accepted twice, then online and online again: the first time online counts', () => {
    expect(
      datesIn(
        history('accept', 'returnToReview', 'accept', 'publish', 'reopen', 'accept', 'publish'),
      ),
    ).toEqual({ selectedAt: day(3), publishedAt: day(4), versionOf: day(9) });
  });
  test('never online', () => {
    expect(datesIn(history('submit', 'accept'))).toBeNull();
  });
});
