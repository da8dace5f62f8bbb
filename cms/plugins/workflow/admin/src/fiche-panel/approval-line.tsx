import type { Approval } from '@pratiques/shared';
import { Typography } from '@strapi/design-system';
import { inWords } from '../fiche/dates';
import { french } from '../fiche/french';

/** « Donné le 12 novembre 2026 » : how far the manager's agreement is. */
function inFrench({ state, askedAt, expiresAt, decidedAt }: Approval): string {
  const day = (at: string | null) => (at === null ? '' : ` le ${inWords(at)}`);
  switch (state) {
    case 'given':
      return `Donné${day(decidedAt)}`;
    case 'declined':
      return `Refusé${day(decidedAt)}`;
    case 'asked':
      return `Demandé${day(askedAt)}, sans réponse`;
    case 'expired':
      return `Demandé${day(askedAt)}, lien périmé${day(expiresAt)}`;
    default:
      return 'Pas encore demandé';
  }
}

/** The manager's agreement as the team reads it: no address, the word that came with it. */
export const ApprovalLine = ({ approval }: { approval: Approval }) => (
  <>
    {french(inFrench(approval))}
    {approval.changedSince && (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {french('La fiche a changé depuis.')}
      </Typography>
    )}
    {approval.word && (
      <Typography
        tag="p"
        variant="pi"
        textColor="neutral600"
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {french(`« ${approval.word} »`)}
      </Typography>
    )}
  </>
);
