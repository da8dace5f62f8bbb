import type { ProcessingName } from './processing.js';
import { type Span, spanAfter, spanBefore } from './span.js';

/** Why a time limit is what it is. */
const inactiveAccounts =
  "CNIL, « Comptes inactifs » (18 septembre 2025) : deux ans sans action est jugé proportionné pour un compte en ligne, la personne étant avertie avant l'échéance. La CNIL le dit des activités commerciales ; appliqué ici par analogie.";
const minimisation =
  "Limitation de la conservation, art. 5.1.e du RGPD ; durée choisie par l'équipe :";

/** One rule of retention: what falls under it, after how long, and what becomes of it. */
export interface RetentionRule {
  readonly processing: ProcessingName;
  readonly what: string;
  readonly after: Span;
  /** People are told this long before, by a mail. */
  readonly toldBefore?: Span;
  readonly outcome: string;
  readonly source: string;
}

/** Every rule that the daily job applies, in the order in which it does. */
export const retentionRules = {
  'unconfirmed-account': {
    processing: 'contributor-accounts',
    what: "Comptes dont l'adresse n'a jamais été confirmée",
    after: { days: 7 },
    outcome: 'le compte est effacé',
    source: `${minimisation} le lien vaut un jour, et le courriel annonce sept jours.`,
  },
  'expired-codes': {
    processing: 'contributor-accounts',
    what: 'Codes de confirmation et de mot de passe dont la validité est passée',
    after: { days: 1 },
    outcome: 'le code est effacé, le compte reste',
    source: `${minimisation} un code périmé ne sert plus à rien.`,
  },
  'expired-sessions': {
    processing: 'contributor-accounts',
    what: 'Sessions terminées',
    after: { days: 1 },
    outcome: 'la session est effacée',
    source: `${minimisation} une session dure une semaine au plus.`,
  },
  'inactive-account': {
    processing: 'contributor-accounts',
    what: "Comptes sans connexion, dont aucune fiche n'est entre les mains de l'équipe",
    after: { months: 24 },
    toldBefore: { months: 1 },
    outcome: 'le compte est effacé comme si la personne le demandait',
    source: inactiveAccounts,
  },
  'untouched-draft': {
    processing: 'fiches',
    what: 'Brouillons et fiches à modifier, jamais mis en ligne et sans changement',
    after: { months: 24 },
    toldBefore: { months: 1 },
    outcome: 'la fiche et ce qui y est joint sont effacés ; le journal reste, sans ses textes',
    source: `${minimisation} la même que pour un compte inactif.`,
  },
  'closed-practice': {
    processing: 'fiches',
    what: 'Pratiques retirées ou non retenues, jamais mises en ligne et sans changement',
    after: { months: 24 },
    toldBefore: { months: 1 },
    outcome: 'la fiche et ce qui y est joint sont effacés ; le journal reste, sans ses textes',
    source: `${minimisation} le temps de reprendre et de proposer de nouveau ; au-delà des deux mois du recours (art. R. 421-1 du code de justice administrative).`,
  },
  'unanswered-approval': {
    processing: 'fiches',
    what: "Demandes d'accord à un responsable, restées sans réponse et dont le lien ne sert plus",
    after: { days: 30 },
    outcome:
      "la demande et l'adresse qu'elle tient sont effacées ; le journal garde le fait et sa date",
    source: `${minimisation} le temps de renvoyer le lien et de dire quand il est parti.`,
  },
  'answered-approval': {
    processing: 'fiches',
    what: "Accords et refus de responsables, pour ce qui n'est ni en ligne ni en cours",
    after: { months: 60 },
    outcome:
      "l'adresse et le mot du responsable sont effacés ; la décision, sa date et l'empreinte de ce qui a été lu restent",
    source: 'La même que pour les textes du journal : la preuve sert aussi longtemps.',
  },
  'unneeded-attachments': {
    processing: 'attachments',
    what: "Fichiers détachés que les lecteurs n'ont plus",
    after: { days: 0 },
    outcome: 'le fichier et ce qui en est dit sont effacés',
    source: `${minimisation} ils ne servent plus à rien. D'ordinaire effacés aussitôt ; le travail reprend ce qu'une panne a laissé.`,
  },
  exchange: {
    processing: 'exchange-and-journal',
    what: "Messages et demandes de modification, pour ce qui n'est pas entre les mains de l'équipe ou du contributeur",
    after: { months: 24 },
    outcome: 'le message ou la demande est effacé, avec sa réponse',
    source: `${minimisation} le temps de reprendre une fiche avec ce qui en a été dit. Une fiche effacée emporte ses messages et ses demandes.`,
  },
  'journal-texts': {
    processing: 'exchange-and-journal',
    what: "Noms et commentaires du journal, pour ce qui n'est ni en ligne ni en cours",
    after: { months: 60 },
    outcome: 'le nom et le commentaire sont effacés ; le fait, sa date et son empreinte restent',
    source:
      'Cinq ans, prescription de droit commun (art. 2224 du code civil), qui couvre la prescription quadriennale des créances sur les personnes publiques (loi n° 68-1250 du 31 décembre 1968).',
  },
  'mail-files': {
    processing: 'mails',
    what: "Copies de courriels gardées en fichiers, quand aucun serveur de courriel n'est réglé",
    after: { days: 30 },
    outcome: 'le fichier est effacé',
    source: `${minimisation} le temps de répondre à « je n'ai rien reçu ».`,
  },
  'log-files': {
    processing: 'logs',
    what: 'Journaux techniques',
    after: { months: 12 },
    outcome: 'le fichier est effacé',
    source:
      "CNIL, délibération n° 2021-122 du 14 octobre 2021 portant adoption d'une recommandation relative à la journalisation : entre six mois et un an.",
  },
} as const satisfies Record<string, RetentionRule>;
export type RetentionName = keyof typeof retentionRules;
// The keys of the record are its names.
export const retentionNames = Object.keys(retentionRules) as RetentionName[];

/** The rule of that name, as the table's type. */
export const retentionRule = (name: RetentionName): RetentionRule => retentionRules[name];

/** The moment before which something is due, and the one before which people are told; the same when nobody is. */
export function limitsOf(name: RetentionName, now: Date): { due: Date; tell: Date } {
  const { after, toldBefore } = retentionRule(name);
  const due = spanBefore(now, after);
  if (!toldBefore) return { due, tell: due };
  return { due, tell: spanBefore(spanAfter(now, toldBefore), after) };
}
