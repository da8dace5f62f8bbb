import { type History, historySteps, type Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { signature } from '../exchange/signature';
import { localesOf } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { historyOf } from '../journal/read';

/** Moves by which readers get a version. */
const bringOnline = ['publish', 'correct'];

/** The way of a practice in its contributor's words; what the team keeps to itself is not in it. */
export async function contributorHistory(
  strapi: Core.Strapi,
  row: FicheRow,
  locale: Locale,
): Promise<History> {
  const events = (await historyOf(strapi, row.documentId)).map((event) => ({
    at: event.at,
    action: event.action,
    byTeam: event.actorKind !== 'contributor',
    who: signature(event.who),
    comment: event.comment,
  }));
  const online = (await localesOf(strapi, 'practice', row.documentId, 'published')).length > 0;
  const brought = events.findLast(({ action }) => bringOnline.includes(action));
  return {
    steps: historySteps(events, row.stage, locale),
    onlineSince: online ? (brought?.at ?? row.firstOnlineAt) : null,
  };
}
