import { seesTheSite } from '@pratiques/shared';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** `admin` routes answer the panel at `/workflow/…`; `content-api` ones answer at `/api/…`. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/fiches/:kind/:documentId',
        handler: 'panel.find',
        config: signedIn,
      },
      {
        method: 'POST',
        path: '/fiches/:kind/:documentId/moves',
        handler: 'panel.move',
        config: signedIn,
      },
      {
        method: 'POST',
        path: '/fiches/:kind/:documentId/sign-offs',
        handler: 'panel.signOff',
        config: signedIn,
      },
      ...(
        [
          ['GET', 'messages', 'find'],
          ['POST', 'messages', 'write'],
          ['PUT', 'messages/read', 'read'],
          ['PUT', 'requests/:id', 'settle'],
        ] as const
      ).map(([method, path, action]) => ({
        method,
        path: `/fiches/:kind/:documentId/${path}`,
        handler: `exchange.${action}`,
        config: signedIn,
      })),
      {
        method: 'GET',
        path: '/fiches/:kind/:documentId/site',
        handler: 'site.fiche',
        config: signedIn,
      },
      {
        method: 'POST',
        path: '/fiches/:kind/:documentId/preview',
        handler: 'preview.create',
        config: signedIn,
      },
      ...(
        [
          ['GET', '', 'find'],
          ['POST', '', 'create'],
          ['GET', '/:id', 'file'],
          ['PUT', '/:id', 'update'],
          ['DELETE', '/:id', 'delete'],
        ] as const
      ).map(([method, path, action]) => ({
        method,
        path: `/fiches/:kind/:documentId/attachments${path}`,
        handler: `attachments.${action}`,
        config: signedIn,
      })),
      {
        method: 'GET',
        path: '/site',
        handler: 'site.report',
        config: {
          policies: [
            ...signedIn.policies,
            { name: 'admin::hasPermissions', config: { actions: [seesTheSite] } },
          ],
        },
      },
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/library/changes',
        handler: 'library.changes',
        // The publisher's own token is checked by the controller, in constant time.
        config: { auth: false, prefix: '' },
      },
      {
        method: 'GET',
        path: '/library/files/:name',
        handler: 'files.find',
        config: { auth: false, prefix: '' },
      },
      {
        method: 'GET',
        path: '/library/preview/:token',
        handler: 'preview.find',
        config: { auth: false, prefix: '' },
      },
      {
        method: 'GET',
        path: '/library/preview/:token/files/:name',
        handler: 'preview.file',
        config: { auth: false, prefix: '' },
      },
    ],
  },
};
