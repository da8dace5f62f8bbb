import { approvalDays } from '@pratiques/shared';
import { environment } from '../environment';
import type { Letter } from '../mail/letter';

// `look/work/FLOWS.md`, section 10: a link, never a title, a text or an outcome.

const follow = (documentId: string, part: string): string =>
  `${environment().SITE_URL}/contribuer/fiches/${documentId}/suivi/${part}`;

/** To a contributor to whom the team wrote. */
export const messageForContributor = (documentId: string): Letter => ({
  subject: "Un message de l'équipe vous attend",
  before: [
    "L'équipe de la Bibliothèque des pratiques inspirantes vous a écrit à propos d'une de vos fiches.",
  ],
  link: { label: 'Lire le message', href: follow(documentId, '#echange') },
  after: ['Répondez dans votre espace : personne ne lit les réponses à ce courriel.'],
});

/** To an editor to whom a contributor wrote. */
export const messageForTeam = (documentId: string): Letter => ({
  subject: 'Un contributeur vous a écrit',
  before: ["Un message attend l'équipe à côté d'une fiche."],
  link: {
    label: 'Ouvrir la fiche',
    href: `${environment().CMS_URL}/admin/content-manager/collection-types/api::practice.practice/${documentId}`,
  },
  after: ["Toute l'équipe éditoriale reçoit ce courriel ; une réponse suffit."],
});

/** To a contributor whom the team asks for changes. */
export const changesRequested = (documentId: string): Letter => ({
  subject: 'Des précisions sont attendues pour votre fiche',
  before: [
    "L'équipe a lu une fiche que vous avez proposée et vous demande des précisions avant d'aller plus loin.",
    "Chaque demande est affichée à côté de la question qu'elle concerne. Vous répondez point par point, en une ou plusieurs fois.",
  ],
  link: { label: 'Voir les demandes', href: follow(documentId, '#demandes') },
  after: ["Une demande vous paraît injustifiée ? Dites-le dans votre réponse : c'est prévu."],
});

/** To a contributor whose practice has another fate; which one is told where they are signed in. */
export const ficheMoved = (documentId: string): Letter => ({
  subject: 'Du nouveau pour votre fiche',
  before: ["Une fiche que vous avez proposée a avancé. Ce qu'il en est se lit dans votre espace."],
  link: { label: 'Suivre ma fiche', href: follow(documentId, '') },
  after: ["Une question ? Écrivez à l'équipe dans le fil d'échange de la fiche."],
});

/** To a contributor's manager, who has no account: the code stands after the #, which no server is sent. */
export const approvalAsked = (code: string): Letter => ({
  servesFor: approvalDays * 86_400_000,
  subject: 'Votre accord est demandé pour une fiche',
  before: [
    'Une personne de votre équipe écrit une fiche pour la Bibliothèque des pratiques inspirantes, et vous a désigné comme son responsable. Votre accord lui est demandé avant que cette fiche soit publiée.',
    `Lisez-la, puis dites si vous êtes d'accord. Aucun compte n'est nécessaire. Le lien est valable ${approvalDays} jours.`,
  ],
  link: {
    label: 'Lire la fiche et répondre',
    href: `${environment().SITE_URL}/contribuer/accord/#code=${code}`,
  },
  after: [
    'Ce lien est pour vous : qui le reçoit peut lire la fiche et répondre à votre place.',
    `Vous n'êtes pas concerné ? Ignorez ce message. Votre adresse est effacée après la fin du lien ; pour la faire effacer plus tôt : ${environment().SITE_URL}/donnees-personnelles/`,
  ],
});

/** To a contributor whose manager has answered; what, is told where they are signed in. */
export const approvalDecided = (documentId: string): Letter => ({
  subject: 'Votre responsable a répondu',
  before: [
    "La personne dont vous avez demandé l'accord a répondu. Sa réponse se lit dans votre espace.",
  ],
  link: { label: 'Voir sa réponse', href: follow(documentId, '#accord') },
  after: ["Une question ? Écrivez à l'équipe dans le fil d'échange de la fiche."],
});
