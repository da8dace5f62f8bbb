import { lacksWord, openStages, type RequestAnswer } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { formOf } from '../fiche/form';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { withLedger } from '../ledger/ledger';
import { requestRowsOf, requestUid } from './row';
import { aboutOf, hasChanged } from './view';

export type AnswerOutcome =
  | { done: true; row: FicheRow }
  | { done: false; why: 'unknown' }
  /** It owes a word: the text is kept, or is said to be changed and is not. */
  | { done: false; why: 'kept' | 'unchanged' }
  /** The fiche is with the team, or the request is settled. */
  | { done: false; why: 'closed'; row: FicheRow };

/** Answers a request while the text is in its contributor's hands; an answer may be given anew. */
export const answerRequest = (
  strapi: Core.Strapi,
  documentId: string,
  id: number,
  given: RequestAnswer,
): Promise<AnswerOutcome> =>
  withLedger(strapi, async (): Promise<AnswerOutcome> => {
    const row = await loadRow(strapi, 'practice', documentId);
    if (!row) throw new errors.NotFoundError();
    const request = (await requestRowsOf(strapi, documentId)).find((one) => one.id === id);
    if (!request) return { done: false, why: 'unknown' };
    if (request.settledAt !== null || !openStages.includes(row.stage))
      return { done: false, why: 'closed', row };
    const about = await aboutOf(strapi, documentId, formOf('practice', row));
    const lacking = lacksWord(given, hasChanged(request, about));
    if (lacking) return { done: false, why: lacking };
    const { answer, word } = given;
    const data = { answer, word: word || null, answeredAt: new Date().toISOString() };
    await strapi.db.query(requestUid).update({ where: { id }, data });
    return { done: true, row };
  });

/** Ticks a request off for the team; false when this fiche has none of that number. */
export const settleRequest = (
  strapi: Core.Strapi,
  documentId: string,
  id: number,
): Promise<boolean> =>
  withLedger(strapi, async () => {
    const request = (await requestRowsOf(strapi, documentId)).find((one) => one.id === id);
    if (!request) return false;
    const data = { settledAt: request.settledAt ?? new Date().toISOString() };
    await strapi.db.query(requestUid).update({ where: { id }, data });
    return true;
  });
