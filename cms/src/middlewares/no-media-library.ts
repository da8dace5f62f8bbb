import type { Context, Next } from 'koa';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';

const closed = {
  fr: 'La médiathèque de Strapi est fermée : les fichiers se joignent à une fiche.',
  en: 'Strapi’s media library is closed: files are attached to a record.',
};

/** Strapi's own uploads are public as soon as they are there, unread and unchecked: nobody makes any. */
export default () => async (context: Context, next: Next) => {
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(context.method);
  if (reads || !/^\/(?:api\/)?upload(?:\/|$)/.test(context.path)) return next();
  answerError(context, 404, closed[languageOf(context)]);
};
