import { z } from 'zod';
import type { Cms } from './strapi.ts';

const Named = z.object({ documentId: z.string() });

const sentence = 'Une équipe itinérante ouvre des lieux de rencontre dans quatre communes. ';

/** All that a practice owes before it is proposed, written by hand; the organisation is a seeded one. */
export async function completePractice({ strapi }: Cms) {
  const organisation = Named.parse(
    await strapi.documents('api::organisation.organisation').findFirst({}),
  );
  return {
    title: 'Des visites médiatisées au plus près des familles',
    summary: sentence.repeat(3),
    domains: ['accompagnement-des-familles', 'protection-des-enfants'],
    topics: ['lien-familial-visites'],
    start: '2019-09',
    maturity: 'perennisee',
    audiences: ['parents', 'enfants-confies'],
    ageMin: 3,
    ageMax: 17,
    frameworks: ['visites-presence-tiers'],
    territoryLevel: 'departement',
    departements: ['65'],
    context: sentence.repeat(3),
    objectives: ['Rendre les visites accessibles à tous les parents'],
    description: `${sentence.repeat(3)}\n\n- ${sentence}\n- ${sentence}\n\n${sentence}`,
    organisation: organisation.documentId,
    structure: 'espace-visites',
    partners: [{ name: 'Communes', role: 'Prêt des salles' }],
    humanMeans: 'Quatre intervenants formés (3,2 ETP).',
    financialMeans: 'Environ 190 000 € par an.',
    publicContact: 'form',
    effects: [
      {
        beneficiary: 'Les enfants confiés',
        expected: 'Des retours de visite plus calmes',
        observed: 'Les visites manquées sont passées de quatre sur dix à une sur dix.',
        evidence: 'Relevé mensuel des présences',
        date: '2024',
      },
    ],
    knowledgeLevel: 'suivi-interne',
    originality: sentence.repeat(2),
    keys: ['L’écrit lu au parent avant l’envoi'],
    difficulties: ['Les routes fermées en hiver'],
    testimonies: [
      {
        quote: 'On me laissait enfin préparer le goûter de mon fils.',
        speaker: 'Une mère',
        consent: true,
      },
    ],
    hierarchyAgreement: true,
    managerEmail: 'direction@liens-estives.example',
    noPersonalData: true,
    publicationConsent: true,
  };
}
