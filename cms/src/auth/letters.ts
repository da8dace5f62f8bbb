import { retentionRules, spanInWords } from '@pratiques/shared';
import { environment } from '../environment';
import type { Letter } from '../mail/letter';
import { lifetimes } from './one-time-code';

// Links stand on the configured origin, whatever Host a request names.

/** `look/work/FLOWS.md`, section 10. */
export const confirmationLetter = (code: string): Letter => ({
  servesFor: lifetimes.confirmation,
  subject: 'Confirmez votre adresse',
  before: [
    "Vous venez de créer un compte dans l'Espace contributeur de la Bibliothèque des pratiques inspirantes.",
    "Pour l'activer, confirmez votre adresse. Le lien est valable 24 heures et ne sert qu'une fois.",
  ],
  link: {
    label: 'Confirmer mon adresse',
    href: `${environment().SITE_URL}/contribuer/confirmer/?code=${code}`,
  },
  after: [
    `Vous n'avez rien demandé ? Ignorez ce message : sans confirmation, le compte sera effacé dans ${spanInWords(retentionRules['unconfirmed-account'].after)}.`,
  ],
});

/** To somebody who registers again: the page answers as to anybody else, the mail tells. */
export const alreadyKnownLetter = (): Letter => ({
  subject: 'Vous avez déjà un compte',
  before: [
    "Quelqu'un vient de demander un compte avec votre adresse dans l'Espace contributeur de la Bibliothèque des pratiques inspirantes.",
    "Vous en avez déjà un : rien n'a changé. Connectez-vous, ou demandez un nouveau mot de passe si vous l'avez oublié.",
  ],
  link: { label: 'Me connecter', href: `${environment().SITE_URL}/contribuer/connexion/` },
  after: ["Ce n'était pas vous ? Ignorez ce message : personne n'est entré dans votre compte."],
});

export const resetLetter = (code: string): Letter => ({
  servesFor: lifetimes.reset,
  subject: 'Choisissez un nouveau mot de passe',
  before: [
    "Vous avez demandé un nouveau mot de passe pour l'Espace contributeur de la Bibliothèque des pratiques inspirantes.",
    "Le lien est valable une heure et ne sert qu'une fois.",
  ],
  link: {
    label: 'Choisir un nouveau mot de passe',
    href: `${environment().SITE_URL}/contribuer/mot-de-passe/?code=${code}`,
  },
  after: ["Vous n'avez rien demandé ? Ignorez ce message : votre mot de passe n'a pas changé."],
});
