import type { Context, Next } from 'koa';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';
import { takesAttachments } from '../attachments/takes-attachments';

const sentence = {
  fr: 'Cette adresse lit du JSON : envoyez « Content-Type: application/json », sans compression.',
  en: 'This address reads JSON: send “Content-Type: application/json”, uncompressed.',
};

const isReadable = (context: Context): boolean => {
  if (takesAttachments(context)) return true;
  if (context.request.length === 0 || context.is('json') === null) return true;
  if (!/^(identity)?$/i.test(context.get('content-encoding'))) return false;
  return Boolean(context.is('json'));
};

/** The API and the panel read JSON; anything else is refused before it is opened. */
export default () => async (context: Context, next: Next) => {
  if (isReadable(context)) return next();
  answerError(context, 415, sentence[languageOf(context)]);
};
