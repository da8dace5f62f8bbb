import type { Processing } from '../processing.js';
import { mission, security, usualRights } from './words.js';

export const operation = {
  mails: {
    title: 'Courriels',
    purpose: "Confirmer une adresse, changer un mot de passe, prévenir d'une échéance.",
    basis: mission,
    people: ['Contributeurs, comptes du panneau.'],
    data: [
      "Adresse, objet et lien. Jamais un titre, un texte de fiche ou le motif d'une décision.",
    ],
    recipients: ['La personne.', "Le serveur de courriel choisi par l'organisme (sous-traitant)."],
    files: [
      "`mail/` du CMS, seulement quand aucun serveur de courriel n'est réglé",
      "`outbox/` du CMS : les courriels que le serveur de courriel n'a pas encore pris",
    ],
    kept: [
      "Un courriel en attente : jusqu'à ce que le serveur le prenne, au plus le temps que sert son lien (une heure, un jour ou quatorze jours), trois jours sans un tel lien (quatorze pour l'annonce d'un effacement). Puis il est effacé sans partir.",
      'Ce que garde le serveur de courriel dépend de son réglage.',
    ],
    rights: usualRights,
  },
  logs: {
    title: 'Journaux techniques',
    purpose: 'Constater une panne ou une attaque.',
    basis: security,
    people: ['Personne : les lignes ne désignent personne.'],
    data: [
      "Événements des programmes et demandes en échec : date, méthode, modèle de l'adresse, statut, ligne de code.",
      'Aucune donnée personnelle par construction : une liste fixe de champs, sans adresse IP, adresse de page, mot de passe, jeton ni texte.',
    ],
    recipients: ['Les exploitants de la machine.'],
    files: ['`logs/` du CMS et du publieur'],
    kept: ['Ce que garde un proxy placé devant dépend de son réglage.'],
    rights: [
      "Sans objet pour ces fichiers. Pour le journal d'un proxy placé devant : auprès du délégué.",
    ],
  },
  readers: {
    title: 'Lecteurs du site',
    purpose: 'Donner les pages à lire.',
    basis: mission,
    people: ['Lecteurs.'],
    data: [
      "Aucune. Ni cookie, ni mesure d'audience, ni service tiers ; la recherche se fait dans le navigateur.",
    ],
    recipients: [],
    files: [],
    kept: ["Rien n'est gardé."],
    rights: ['Sans objet : aucune donnée.'],
  },
} as const satisfies Record<string, Processing>;
