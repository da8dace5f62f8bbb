import type { Context, Next } from 'koa';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';

/** A fiche has six levels: pages of the panel send a few more. */
const deepest = 40;
const sentence = {
  fr: 'Ce qui a été envoyé n’est pas un objet JSON que nous sachions lire.',
  en: 'What was sent is not a JSON object that we can read.',
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether something is nested deeper than that; level by level, so that depth costs no stack. */
function isTooDeep(body: unknown): boolean {
  let level: object[] = isObject(body) ? [body] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest) return true;
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return false;
}

/** Refuses bodies that are no object, or nested so deep that who reads them fails. */
export default () => async (context: Context, next: Next) => {
  const { body } = context.request;
  const isPlain = body === undefined || (isObject(body) && !Array.isArray(body));
  if (isPlain && !isTooDeep(body)) return next();
  answerError(context, 400, sentence[languageOf(context)]);
};
