import type { Core } from '@strapi/strapi';
import type { Letter } from '../mail/letter';
import { sendLetter } from '../mail/send-letter';
import { workflow } from '../workflow';
import { changesRequested, ficheMoved, messageForContributor, messageForTeam } from './letters';

const letters: Readonly<Record<string, (documentId: string) => Letter>> = {
  'message to contributor': messageForContributor,
  'message to team': messageForTeam,
  'requests to contributor': changesRequested,
  'decision to contributor': ficheMoved,
};

/** From now on, whoever is concerned by what happens to a practice hears of it by mail. */
export function tellPeople(strapi: Core.Strapi): void {
  workflow(strapi).tidings.listen(({ what, to, documentId, addresses }) => {
    const letter = letters[`${what} to ${to}`]?.(documentId);
    if (letter) for (const address of addresses) sendLetter(strapi, address, letter);
  });
}
