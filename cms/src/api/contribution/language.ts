import type { Locale } from '@pratiques/shared';
import type { Context } from 'koa';

/** French unless the caller prefers English. */
export const languageOf = (context: Context): Locale =>
  context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
