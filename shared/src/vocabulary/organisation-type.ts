import * as z from 'zod';
import type { Label } from './label.js';

/** What kind of body carries a practice. */
export const OrganisationType = z.enum([
  'departement',
  'collectivite-statut-particulier',
  'service-de-l-etat',
  'association-nationale',
  'federation-union',
  'association-locale',
  'fondation',
  'commune-ccas',
  'intercommunalite',
  'etablissement-public',
  'etablissement-de-sante',
  'organisme-protection-sociale',
  'formation-recherche',
  'groupement-interet-public',
  'autre-organisation',
]);
export type OrganisationType = z.infer<typeof OrganisationType>;

export const organisationTypes = {
  departement: { fr: 'Département', en: 'Département (county council)' },
  'collectivite-statut-particulier': {
    fr: 'Métropole ou collectivité à statut particulier',
    en: 'Metropolis or special-status authority',
  },
  'service-de-l-etat': { fr: "Service de l'État", en: 'State service' },
  'association-nationale': { fr: 'Association nationale', en: 'National association' },
  'federation-union': {
    fr: "Fédération ou union d'associations",
    en: 'Federation or union of associations',
  },
  'association-locale': { fr: 'Association locale', en: 'Local association' },
  fondation: { fr: 'Fondation', en: 'Foundation' },
  'commune-ccas': { fr: 'Commune ou CCAS', en: 'Municipality or municipal social action centre' },
  intercommunalite: { fr: 'Intercommunalité', en: 'Inter-municipal authority' },
  'etablissement-public': { fr: 'Établissement public', en: 'Public institution' },
  'etablissement-de-sante': { fr: 'Établissement de santé', en: 'Health institution' },
  'organisme-protection-sociale': {
    fr: 'Organisme de protection sociale (CAF, MSA)',
    en: 'Social protection body (CAF, MSA)',
  },
  'formation-recherche': {
    fr: 'Organisme de formation ou de recherche',
    en: 'Training or research body',
  },
  'groupement-interet-public': {
    fr: "Groupement d'intérêt public",
    en: 'Public interest grouping',
  },
  'autre-organisation': { fr: 'Autre', en: 'Other' },
} as const satisfies Record<OrganisationType, Label>;
