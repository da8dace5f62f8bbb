import type { Processing } from '../processing.js';
import { mission, usualRights } from './words.js';

export const accounts = {
  'contributor-accounts': {
    title: 'Comptes des contributeurs',
    purpose:
      "Ouvrir un espace où un professionnel propose une pratique, la suit et répond à l'équipe.",
    basis: mission,
    people: ["Professionnels de la protection de l'enfance qui ouvrent un compte."],
    data: [
      'Adresse électronique, nom, fonction, réseau, organisation.',
      "Mot de passe et codes, sous forme d'empreintes seulement.",
      'Dates de connexion et sessions en cours, chacune avec le nom du navigateur et du système (« Firefox sous Windows »), sans version ; aucune adresse IP.',
    ],
    recipients: [
      "La personne elle-même ; l'attestation qu'elle télécharge porte son nom et son organisation, et rien n'en est gardé.",
      "L'équipe éditoriale et l'administration du panneau.",
    ],
    files: [],
    kept: ["Le compte reste tant que la personne s'y connecte."],
    rights: usualRights,
  },
  'panel-accounts': {
    title: 'Comptes du panneau',
    purpose:
      "Donner à l'équipe, au comité et à l'ONPE l'accès que leur rôle demande, et savoir qui a décidé quoi.",
    basis: mission,
    people: ["Agents de l'équipe éditoriale et de l'ONPE, membres du comité, administrateurs."],
    data: [
      'Nom, prénom, adresse électronique, rôles.',
      "Mot de passe sous forme d'empreinte ; code de nouveau mot de passe, une heure.",
      'Numéro du compte qui a créé ou modifié une ligne (`created_by_id`, `updated_by_id` de chaque table).',
    ],
    recipients: ["L'administration du panneau.", "Les autres membres de l'équipe, pour le nom."],
    files: [],
    kept: [
      "Le compte est fermé puis effacé par l'administration au départ de la personne : aucun travail automatique ne le fait. Son nom dans le journal suit la règle du journal.",
    ],
    rights: [
      "Accès, rectification, effacement, opposition : auprès de l'administration du panneau et du délégué.",
    ],
  },
} as const satisfies Record<string, Processing>;
