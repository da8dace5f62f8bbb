import type { Core } from '@strapi/strapi';
import type { Letter } from '../mail/letter';
import { sendLetter } from '../mail/send-letter';
import { workflow } from '../workflow';
import {
  approvalAsked,
  approvalDecided,
  changesRequested,
  ficheMoved,
  messageForContributor,
  messageForTeam,
} from './letters';

const letters: Readonly<Record<string, (documentId: string, code: string) => Letter>> = {
  'message to contributor': messageForContributor,
  'message to team': messageForTeam,
  'requests to contributor': changesRequested,
  'decision to contributor': ficheMoved,
  'approval to contributor': approvalDecided,
  'approval to manager': (_fiche, code) => approvalAsked(code),
};

/** From now on, whoever is concerned by what happens to a practice hears of it by mail. */
export function tellPeople(strapi: Core.Strapi): void {
  workflow(strapi).tidings.listen(({ what, to, documentId, addresses, code = '' }) => {
    const letter = letters[`${what} to ${to}`]?.(documentId, code);
    if (letter) for (const address of addresses) sendLetter(strapi, address, letter);
  });
}
