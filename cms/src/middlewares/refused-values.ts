import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const sentence = {
  fr: 'Une valeur envoyée ne peut pas être enregistrée : trop longue, trop grande ou illisible.',
  en: 'A value that was sent cannot be stored: too long, too large or unreadable.',
};

/** Postgres's class 22, “data exception”: U+0000 in a text, a text or a number beyond its column. */
const isDataException = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^22[0-9A-Z]{3}$/.test(error.code);

/** A value that the database cannot hold is the sender's mistake, not ours. SQLite holds anything. */
export default () => async (context: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!isDataException(error)) throw error;
    throw new errors.ValidationError(
      sentence[context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr'],
    );
  }
};
