import { spanAfter } from '@pratiques/shared';
import { environment } from '../environment';
import type { Letter } from '../mail/letter';

/** The day on which what is told now happens at the earliest: a month and a day later, the job runs at night. */
const dayOf = (now: Date): string =>
  spanAfter(spanAfter(now, { months: 1 }), { days: 1 }).toLocaleDateString('fr-FR', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  });

/** Half of the month that is left, in milliseconds: whoever is told later has little time. */
const twoWeeks = 14 * 86_400_000;

/** A month before an account that nobody uses is erased. */
export const accountSoonErased = (now: Date): Letter => ({
  servesFor: twoWeeks,
  subject: 'Votre compte sera bientôt effacé',
  before: [
    "Personne ne s'est connecté depuis près de deux ans à votre compte de l'Espace contributeur de la Bibliothèque des pratiques inspirantes.",
    `Pour le garder, connectez-vous une fois avant le ${dayOf(now)}. Sinon, il sera effacé avec vos brouillons. Ce qui est publié reste en ligne, sans votre nom.`,
  ],
  link: { label: 'Me connecter', href: `${environment().SITE_URL}/contribuer/` },
  after: ["Vous ne voulez plus de ce compte ? Vous n'avez rien à faire."],
});

/** A month before a practice that nobody touches is removed; its title is not told. */
export const practiceSoonRemoved = (documentId: string, now: Date): Letter => ({
  servesFor: twoWeeks,
  subject: 'Une de vos fiches sera bientôt effacée',
  before: [
    "Une fiche de votre Espace contributeur n'a pas changé depuis près de deux ans, et n'a jamais été mise en ligne.",
    `Pour la garder, modifiez-la ou reprenez-la avant le ${dayOf(now)}. Sinon, elle sera effacée avec ce qui y est joint.`,
  ],
  link: {
    label: 'Voir ma fiche',
    href: `${environment().SITE_URL}/contribuer/fiches/${documentId}/suivi/`,
  },
  after: ["Elle ne vous sert plus ? Vous n'avez rien à faire."],
});
