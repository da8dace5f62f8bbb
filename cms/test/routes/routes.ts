import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Every route that the running Strapi has. A route that is not here fails the build; so does one that
// is here and is not registered. The attacks are driven by these lists.

/** Who may use a route of the API. */
type Who = 'everybody' | 'contributor' | 'publisher';

export interface ApiRoute {
  line: string;
  who: Who;
  /** What may stand after the `?`. */
  parameters?: readonly string[];
  /** It takes a form with a file, no JSON. */
  form?: true;
}

const account = (line: string): ApiRoute => ({ line, who: 'everybody' });
const contributor = (line: string): ApiRoute => ({ line, who: 'contributor' });

/** Under `/api/`. */
export const apiRoutes: readonly ApiRoute[] = [
  account('POST /api/auth/local'),
  account('POST /api/auth/local/register'),
  account('POST /api/auth/refresh'),
  account('POST /api/auth/logout'),
  account('POST /api/auth/forgot-password'),
  account('POST /api/auth/reset-password'),
  account('POST /api/auth/send-email-confirmation'),
  account('POST /api/auth/email-confirmation'),
  contributor('POST /api/auth/change-password'),
  contributor('GET /api/auth/account/data'),
  contributor('GET /api/auth/account/profile'),
  contributor('PUT /api/auth/account/profile'),
  contributor('GET /api/auth/account/sessions'),
  contributor('DELETE /api/auth/account/sessions'),
  contributor('DELETE /api/auth/account/sessions/:id'),
  contributor('DELETE /api/auth/account'),
  contributor('GET /api/contributions'),
  contributor('POST /api/contributions'),
  contributor('GET /api/contributions/choices'),
  contributor('POST /api/contributions/organisations'),
  contributor('GET /api/contributions/:documentId'),
  contributor('PUT /api/contributions/:documentId'),
  contributor('DELETE /api/contributions/:documentId'),
  contributor('POST /api/contributions/:documentId/transitions'),
  contributor('PUT /api/contributions/:documentId/presence'),
  contributor('GET /api/contributions/:documentId/similar'),
  contributor('PUT /api/contributions/:documentId/similar/:slug'),
  contributor('PUT /api/contributions/:documentId/kept-passages/:key'),
  contributor('DELETE /api/contributions/:documentId/kept-passages/:key'),
  contributor('POST /api/contributions/:documentId/passages'),
  contributor('POST /api/contributions/:documentId/preview'),
  contributor('POST /api/contributions/:documentId/approval'),
  contributor('DELETE /api/contributions/:documentId/approval'),
  account('POST /api/contributions/approval/read'),
  account('POST /api/contributions/approval/decide'),
  contributor('GET /api/contributions/:documentId/attestation'),
  contributor('GET /api/contributions/:documentId/history'),
  contributor('GET /api/contributions/:documentId/messages'),
  contributor('POST /api/contributions/:documentId/messages'),
  contributor('PUT /api/contributions/:documentId/messages/read'),
  contributor('PUT /api/contributions/:documentId/requests/:id'),
  { ...contributor('POST /api/contributions/:documentId/attachments'), form: true },
  contributor('GET /api/contributions/:documentId/attachments/:id'),
  contributor('PUT /api/contributions/:documentId/attachments/:id'),
  contributor('DELETE /api/contributions/:documentId/attachments/:id'),
  { line: 'GET /api/library/files/:name', who: 'publisher' },
  { line: 'GET /api/library/changes', who: 'publisher', parameters: ['after', 'epoch'] },
  { line: 'GET /api/library/preview/:token', who: 'publisher' },
  { line: 'GET /api/library/preview/:token/files/:name', who: 'publisher' },
];

/** The panel's: for who is signed in to it, all but `panelDoors`. */
export const panelRoutes: readonly string[] = readFileSync(
  join(import.meta.dirname, 'panel-routes.txt'),
  'utf8',
)
  .trim()
  .split('\n');

/** What the panel answers before anybody signs in: its screen, signing in, an invitation, a new password. */
export const panelDoors: readonly string[] = [
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/registration-info',
  'GET /admin/telemetry-properties',
  'GET /content-manager/preview/script',
  'POST /admin/access-token',
  'POST /admin/forgot-password',
  'POST /admin/login',
  'POST /admin/register',
  'POST /admin/reset-password',
];

/** Neither of the API nor of the panel: whether it runs, where the panel is, files that were sent. */
export const otherRoutes: readonly string[] = [
  '/_health',
  '/',
  '/((?!uploads/).+)',
  '/uploads/(.*)',
];

/** A route's address with something in place of its parameters. */
export const addressOf = (line: string, documentId = 'a'.repeat(24)) =>
  line
    .replace(':documentId', documentId)
    .replace(':model', 'api::practice.practice')
    .replace(':contentType', 'api::practice.practice')
    .replace(':kind', 'practice')
    .replace(/(?<=\/):\w+/g, '1') as `GET /${string}`;
