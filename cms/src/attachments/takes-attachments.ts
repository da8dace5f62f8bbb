import type { Context } from 'koa';

/** The only addresses that take a file: the contributor's, and the team's beside a fiche. */
const addresses =
  /^\/(?:api\/contributions|workflow\/fiches\/(?:practice|dispositif))\/[a-z0-9]+\/attachments\/?$/;

/** Whether a request is a form with a file, where such a form is taken. */
export const takesAttachments = (context: Context): boolean =>
  context.method === 'POST' && addresses.test(context.path) && isForm(context);

/** Whether a request is a form with parts, wherever it goes. */
export const isForm = (context: Context): boolean => Boolean(context.is('multipart/*'));
