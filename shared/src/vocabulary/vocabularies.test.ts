import { expect, test } from 'vitest';
import * as shared from '../index.js';

const pairs = {
  domains: [shared.Domain, shared.domains],
  ficheKinds: [shared.FicheKind, shared.ficheKinds],
  knowledgeLevels: [shared.KnowledgeLevel, shared.knowledgeLevels],
  maturities: [shared.Maturity, shared.maturities],
  organisationTypes: [shared.OrganisationType, shared.organisationTypes],
  provenances: [shared.Provenance, shared.provenances],
  publicSites: [shared.PublicSite, shared.publicSites],
  termKinds: [shared.TermKind, shared.termKinds],
  territoryLevels: [shared.TerritoryLevel, shared.territoryLevels],
  territoryTypes: [shared.TerritoryType, shared.territoryTypes],
} as const;

test.each(Object.entries(pairs))(
  '%s: every word has two labels, told apart',
  (_, [words, labels]) => {
    expect(Object.keys(labels).sort()).toEqual([...words.options].sort());
    const texts = Object.values(labels);
    expect(new Set(texts.map(({ fr }) => fr)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  },
);

test('the labels of where a fiche comes from claim nothing', () => {
  expect(shared.provenances.demonstration.fr).toBe('Fiche de démonstration');
  expect(shared.provenances['public-source'].fr).toBe(
    "Issue d'une source publique, non examinée par le comité",
  );
});

test.each(['prevention', 'a-b', '2a'])('%s may name a term', (key) => {
  expect(shared.TermKey.safeParse(key).success).toBe(true);
});
test.each(['', 'A', 'é', 'a--b', '-a', 'a-', 'a b', '../a', 'a'.repeat(81)])(
  '“%s” may not',
  (key) => {
    expect(shared.TermKey.safeParse(key).success).toBe(false);
  },
);
