import type { Context, Next } from 'koa';
import { answerError, foreignField } from '../api/contribution/answer-with';

const forms =
  /^\/content-manager\/(?:collection|single)-types\/[^/]+(?:\/[^/]+|\/(?:[^/]+\/)?actions\/publish|\/(?:auto-)?clone\/[^/]+)?\/?$/;
const main = 'fr';

/** The language that an address asks for. */
const askedIn = ({ querystring }: Context): string =>
  new URLSearchParams(querystring).get('locale') || main;

/** A form of the panel is in the language of its address: Strapi would take the body's too. */
export default () => async (context: Context, next: Next) => {
  const writes = ['POST', 'PUT'].includes(context.method) && forms.test(context.path);
  const { body } = context.request;
  const said: unknown =
    typeof body === 'object' && body !== null && 'locale' in body ? body.locale : null;
  if (!writes || said === null || said === undefined || said === askedIn(context)) return next();
  const error = foreignField(['locale'], 'fr');
  answerError(context, 400, `Ce champ ne se remplit pas ici : locale.`, { errors: [error] });
};
