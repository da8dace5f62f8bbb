import type { Context, Next } from 'koa';
import { takesAttachments } from '../attachments/takes-attachments';

const sentence = {
  fr: 'Cette adresse lit du JSON : envoyez « Content-Type: application/json », sans compression.',
  en: 'This address reads JSON: send “Content-Type: application/json”, uncompressed.',
};

const isReadable = (context: Context): boolean => {
  if (takesAttachments(context)) return true;
  if (context.request.length === 0 || context.is('json') === null) return true;
  return Boolean(context.is('json')) && /^(identity)?$/i.test(context.get('content-encoding'));
};

/** The API reads JSON; anything else is refused before it is opened. */
export default () => async (context: Context, next: Next) => {
  if (!context.path.startsWith('/api/') || isReadable(context)) return next();
  const message = sentence[context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr'];
  context.status = 415;
  context.body = {
    data: null,
    error: { status: 415, name: 'UnsupportedMediaTypeError', message, details: {} },
  };
};
