import type { Context, Next } from 'koa';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';

/** All that may stand after the `?` of an address under `/api/`; no other address takes anything. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  '/api/library/changes': ['after', 'epoch'],
};

/**
 * Refuses, by name and before anything reads it, what our routes do not take: Strapi's own
 * `status`, `populate`, `filters`… would show drafts and private columns.
 */
export default () => async (context: Context, next: Next) => {
  const path = context.path.toLowerCase();
  if (!path.startsWith('/api/')) return next();
  const known = parameters[path.replace(/\/+$/, '')] ?? [];
  const foreign = [...new URLSearchParams(context.querystring).keys()].filter(
    (name) => !known.includes(name),
  );
  if (foreign.length === 0) return next();
  const french = languageOf(context) !== 'en';
  const errors = [...new Set(foreign)].slice(0, 20).map((name) => ({
    path: [name.slice(0, 100)],
    name: 'forbidden',
    message: french ? "Ce paramètre n'existe pas ici." : 'There is no such parameter here.',
  }));
  const message = french
    ? "Un paramètre de l'adresse n'existe pas ici."
    : 'A parameter of the address does not exist here.';
  return answerError(context, 400, message, { errors });
};
