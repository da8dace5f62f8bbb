import { MoveName } from '@pratiques/shared';

const words = {
  submit: 'Proposée',
  withdraw: 'Retirée par le contributeur',
  resume: 'Reprise en brouillon',
  examine: 'Examen commencé',
  requestChanges: 'Modifications demandées',
  decline: 'Non retenue',
  accept: 'Retenue',
  returnToReview: 'Remise à l’examen',
  publish: 'Mise en ligne',
  correct: 'Corrigée en ligne',
  reopen: 'Mise à jour ouverte',
  unpublish: 'Retirée du site',
  restore: 'Remise à l’examen',
  sendToField: 'Envoyée au terrain',
  validate: 'Passée en validation',
} as const satisfies Record<MoveName, string>;

const others: Readonly<Record<string, string>> = {
  create: 'Créée',
  clone: 'Créée par copie',
  attach: 'Fichier joint',
  describe: 'Fichier décrit',
  detach: 'Fichier retiré',
  signOff: 'Passage publié quand même',
  askApproval: 'Accord du responsable demandé',
  revokeApproval: 'Lien du responsable annulé',
  giveApproval: 'Accord du responsable donné',
  declineApproval: 'Accord du responsable refusé',
  erase: 'Données personnelles effacées',
  retention: 'Effacée au terme de sa conservation',
};

/** What happened, as the history tells it. */
export function happened(action: string): string {
  const move = MoveName.safeParse(action);
  return move.success ? words[move.data] : (others[action] ?? action);
}
